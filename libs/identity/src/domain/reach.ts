import type { Reach } from '#kernel';
import { type Permission, permissionsOf, type Role } from './permissions.js';

/** A role that a person holds, and the networks it is for: everywhere, or one network with those below it. */
export interface Holding {
  role: Role;
  networks: 'everywhere' | readonly string[];
}

/**
 * What a person may do, and where (domain.md 6.4): a permission holds where one of the roles that bring it is held.
 * Without a holding there is nothing.
 *
 * Worked example: fundraiser for network A and reviewer everywhere → grants.write in {A}, assessments.review everywhere,
 * organisations.read (both roles bring it) everywhere.
 */
export function permissionsWithReach(holdings: readonly Holding[]): ReadonlyMap<Permission, Reach> {
  const found = new Map<Permission, Reach>();
  for (const { role, networks } of holdings) {
    for (const permission of permissionsOf([role])) {
      found.set(permission, wider(found.get(permission), networks));
    }
  }
  return found;
}

function wider(reach: Reach | undefined, networks: Holding['networks']): Reach {
  if (reach === 'everywhere' || networks === 'everywhere') return 'everywhere';
  return new Set([...(reach ?? []), ...networks]);
}
