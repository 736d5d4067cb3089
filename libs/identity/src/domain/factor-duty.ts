/**
 * Who must have a second factor: in production whoever can open everything, because a stolen password of theirs opens it
 * too. Everybody else may have one.
 *
 * Worked example: in production a director without a factor can do nothing but enrol; a fundraiser can work.
 */
import type { Role } from './permissions.js';

const MUST: readonly Role[] = ['admin', 'director'];

/** Whether a person with these roles may do nothing before a second factor is enrolled. */
export function mustHaveFactor(roles: readonly Role[], production: boolean): boolean {
  return production && roles.some((role) => MUST.includes(role));
}
