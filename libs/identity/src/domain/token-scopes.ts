/**
 * What a program may do that acts for a person: the one table from scopes to permissions (reviewed; a permission that is
 * not named here is beyond every token). A token can do what its scopes name and its person may do at this moment, where
 * the person may do it; never anything about people, the log, secrets, sealed records, or what four eyes decide.
 *
 * Worked example: a token with `write:money` of somebody who is fundraiser for network A and auditor everywhere may write
 * grants in A and read them everywhere; once the person is no fundraiser any more it may only read.
 */
import type { Reach } from '#kernel';
import type { Permission } from './permissions.js';

export const TOKEN_SCOPES = ['read', 'read:money', 'read:partners', 'write:money', 'write:partners', 'compile'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

const MONEY: Permission[] = ['strategy.read', 'donors.read', 'grants.read', 'needs.read', 'rates.read', 'funding_gap.read'];
const PARTNERS: Permission[] = ['organisations.read', 'standards.read', 'partnerships.read', 'assessments.read', 'strategy.read'];

/** Scope → permissions. Who writes also reads: the answer to a write is the record. */
export const PERMISSIONS_OF_SCOPE: Record<TokenScope, readonly Permission[]> = {
  read: [...MONEY, ...PARTNERS, 'today.read', 'contacts.read', 'deadlines.read', 'reminders.read'],
  'read:money': MONEY,
  'read:partners': PARTNERS,
  'write:money': [
    ...MONEY,
    'donors.write',
    'grants.write',
    'tranches.plan',
    'tranches.receive',
    'requirements.write',
    'subgrants.write',
    'needs.write',
    'rates.write',
  ],
  'write:partners': [...PARTNERS, 'organisations.write', 'partnerships.write'],
  compile: ['funding_gap.read', 'funding_gap.compile'],
};

/** Every permission that some scope names, which is all that a token can ever have. */
export const TOKEN_PERMISSIONS: readonly Permission[] = [
  ...new Set(TOKEN_SCOPES.flatMap((scope) => PERMISSIONS_OF_SCOPE[scope])),
];

/** What of these permissions a token with these scopes has, with the same reach. */
export function withinScopes(held: ReadonlyMap<string, Reach>, scopes: readonly TokenScope[]): ReadonlyMap<string, Reach> {
  const named = new Set<string>(scopes.flatMap((scope) => PERMISSIONS_OF_SCOPE[scope]));
  return new Map([...held].filter(([permission]) => named.has(permission)));
}
