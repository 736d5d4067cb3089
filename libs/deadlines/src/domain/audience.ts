/**
 * Who hears about a deadline (decisions.md 14). A policy addresses functions, not people: a function is resolved to the
 * people who hold it now – those named on the item first, else the holders of the role behind it in the item's scope,
 * else an administrator whose roles reach it. Nobody is an answer only where nobody may read it.
 *
 * The owner is disabled and a backup owner is named: the backup owner hears, and nobody else does for the owner.
 */
export const ITEM_KINDS = ['requirement', 'grant_renewal', 'assessment_expiry', 'agreement_end', 'action_due'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Where something is held: everywhere, or in these networks. */
export type Places = 'everywhere' | readonly string[];
export type SensitiveLevel = 'restricted' | 'sealed';

/** Somebody who can sign in, and by whose clock and calendar reminders come. */
export interface ReachablePerson {
  id: string;
  /** Where the person may read deadlines; absent: everywhere. Nobody hears of what they may not read. */
  networks?: Places;
  /** Where the person may read grants, without which a deadline of one leads nowhere; absent: everywhere. */
  grants?: Places;
  /** Where the person may read what is more sensitive than internal; absent: everywhere. */
  levels?: Readonly<Record<SensitiveLevel, Places>>;
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
function mayHear(person: ReachablePerson | undefined, { kind, networkId, sensitivity = 'internal' }: Duties): boolean {
  if (!person) return false;
  const sensitive = sensitivity === 'restricted' || sensitivity === 'sealed';
  if (sensitive && !holdsAt(person.levels?.[sensitivity], networkId)) return false;
  if (networkId === null) return true;
  const ofGrant = kind === 'requirement' || kind === 'grant_renewal';
  return holdsAt(person.networks, networkId) && (!ofGrant || holdsAt(person.grants, networkId));
}

function holdsAt(places: Places | undefined, networkId: string | null): boolean {
  return places === undefined || places === 'everywhere' || (networkId !== null && places.includes(networkId));
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

/** One administrator who may read the item, always the same: of the scope if there is one, else of any. */
function administrator(duties: Duties, { roles, people }: Directory): string[] {
  const anywhere = roles.filter(({ role, personId }) => {
    const person = people.get(personId);
    return role === ADMINISTRATOR && mayHear(person, duties) && holdsAt(person?.networks, duties.networkId);
  });
  const inScope = holdersInScope(ADMINISTRATOR, duties, { roles, people });
  return [...inScope, ...anywhere.map(({ personId }) => personId).sort()].slice(0, 1);
}
