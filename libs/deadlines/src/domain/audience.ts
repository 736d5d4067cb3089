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
  /** Where the person's roles hold; absent: everywhere. Nobody hears of what they may not read. */
  networks?: 'everywhere' | readonly string[];
  /** The sensitivities that the person may read; absent: all. */
  levels?: readonly string[];
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
  /** Absent: internal. */
  sensitivity?: string;
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
  const named = namedOn(duties, functionCode).find((id) => id !== null && mayHear(directory.people.get(id), duties));
  if (named != null) return [named];
  const holders = holdersInScope(roleBehind(functionCode, duties.kind), duties, directory);
  return holders.length > 0 ? holders : administrator(duties, directory);
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

/** An item of no network is for those who act everywhere; whoever is named on it hears of it wherever their roles hold. */
function mayHear(person: ReachablePerson | undefined, { networkId, sensitivity = 'internal' }: Duties): boolean {
  if (!person || !(person.levels?.includes(sensitivity) ?? true)) return false;
  return (
    networkId === null || person.networks === undefined || person.networks === 'everywhere' || person.networks.includes(networkId)
  );
}

function holdersInScope(role: string, duties: Duties, { roles, people }: Directory): string[] {
  const inScope = roles.filter(
    (held) =>
      held.role === role &&
      mayHear(people.get(held.personId), duties) &&
      (held.networkId === null || held.networkId === duties.networkId),
  );
  return [...new Set(inScope.map((held) => held.personId))].sort();
}

/** One administrator, always the same: of the scope if there is one, else of any. */
function administrator(duties: Duties, directory: Directory): string[] {
  const inScope = holdersInScope(ADMINISTRATOR, duties, directory);
  const anywhere = directory.roles.filter((held) => held.role === ADMINISTRATOR && directory.people.has(held.personId));
  return [...inScope, ...anywhere.map((held) => held.personId).sort()].slice(0, 1);
}
