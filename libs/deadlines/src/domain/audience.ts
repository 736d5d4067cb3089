/**
 * Who hears about a deadline (decisions.md 14). A policy addresses functions, not people: a function is resolved to the
 * people who hold it now – those named on the item first, else the holders of the role behind it in the item's scope,
 * else an administrator. Nobody is not an answer as long as there is an administrator.
 *
 * The owner is disabled and a backup owner is named: the backup owner hears, and nobody else does for the owner.
 */
export const ITEM_KINDS = ['requirement', 'grant_renewal', 'assessment_expiry', 'agreement_end', 'action_due'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Somebody who can sign in, and by whose clock and calendar reminders come. */
export interface ReachablePerson {
  id: string;
  timeZone: string;
  calendarCode: string;
  sendHour: number;
}

/** A role that somebody holds, for one network or (null) for all. */
export interface RoleHeld {
  personId: string;
  role: string;
  networkId: string | null;
}

/** Everybody who can be reached, and what they are responsible for. */
export interface Directory {
  people: ReadonlyMap<string, ReachablePerson>;
  roles: readonly RoleHeld[];
}

/** The people and the scope of one item. */
export interface Duties {
  kind: ItemKind;
  ownerId: string;
  backupOwnerId: string | null;
  grantManagerId: string | null;
  networkId: string | null;
}

const ADMINISTRATOR = 'admin';
const LEAD_ROLE: Record<ItemKind, string> = {
  requirement: 'fundraiser',
  grant_renewal: 'fundraiser',
  assessment_expiry: 'partnership_lead',
  agreement_end: 'partnership_lead',
  action_due: 'partnership_lead',
};

/** The ids of the people who hold this function on this item; empty only where nobody at all can be reached. */
export function holdersOfFunction(functionCode: string, duties: Duties, directory: Directory): string[] {
  const named = namedOn(duties, functionCode).find((id) => id !== null && directory.people.has(id));
  if (named != null) return [named];
  const holders = holdersInScope(roleBehind(functionCode, duties.kind), duties.networkId, directory);
  return holders.length > 0 ? holders : administrator(duties.networkId, directory);
}

/** Whom the item itself names for a function, in the order in which they step in for one another. */
function namedOn({ ownerId, backupOwnerId, grantManagerId }: Duties, functionCode: string): (string | null)[] {
  if (functionCode === 'owner') return [ownerId, backupOwnerId, grantManagerId];
  return functionCode === 'grant_manager' ? [grantManagerId] : [];
}

function roleBehind(functionCode: string, kind: ItemKind): string {
  if (functionCode === 'owner' || functionCode === 'grant_manager') return LEAD_ROLE[kind];
  return functionCode === 'finance_lead' ? 'finance' : functionCode;
}

function holdersInScope(role: string, networkId: string | null, { roles, people }: Directory): string[] {
  const inScope = roles.filter(
    (held) => held.role === role && people.has(held.personId) && (held.networkId === null || held.networkId === networkId),
  );
  return [...new Set(inScope.map((held) => held.personId))].sort();
}

/** One administrator, always the same: of the scope if there is one, else of any. */
function administrator(networkId: string | null, directory: Directory): string[] {
  const inScope = holdersInScope(ADMINISTRATOR, networkId, directory);
  const anywhere = directory.roles.filter((held) => held.role === ADMINISTRATOR && directory.people.has(held.personId));
  return [...inScope, ...anywhere.map((held) => held.personId).sort()].slice(0, 1);
}
