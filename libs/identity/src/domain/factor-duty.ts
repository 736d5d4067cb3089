/**
 * Who must have a second factor: in production whoever can open everything, because a stolen password of theirs opens it
 * too. Everybody else may have one.
 *
 * Worked example: in production a director without a factor can do nothing but enrol; a fundraiser can work.
 */
import type { Role } from './permissions.js';

const MUST: readonly Role[] = ['admin', 'director'];

/** Whether this person may do nothing before a second factor is enrolled. */
export function factorIsMissing(roles: readonly Role[], hasFactor: boolean, production: boolean): boolean {
  return production && !hasFactor && roles.some((role) => MUST.includes(role));
}
