import { createHash } from 'node:crypto';
import { activePeople, permissionsOf, type PersonRow, type RoleHolding, roleHoldings } from '#identity';
import { type PlainDate, type Weekday } from '#kernel';
import { rows, type Tx } from '#platform';
import {
  type EscalationStep,
  isTimeZone,
  type ItemKind,
  type PlanningBasis,
  type ReachablePerson,
  type RecipientCalendar,
} from './domain/index.js';

/** The basis of all plans at one moment, and a fingerprint that differs as soon as any of it does. */
export interface KnownBasis extends PlanningBasis {
  fingerprint: string;
}

const SENSITIVE = ['restricted', 'sealed'] as const;
const SECRETARIAT_ZONE = 'Europe/London';
const usableZones = new Map<string, string>();

interface PolicyRow {
  kind: ItemKind;
  leads: number[];
  escalation: EscalationStep[];
}

/** People, their roles, calendars and policies as they are now. */
export async function planningBasis(tx: Tx): Promise<KnownBasis> {
  const roles = await roleHoldings(tx);
  const people = (await activePeople(tx)).map((person) => reachable(person, roles)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const calendars = await allCalendars(tx);
  const policies = await presentPolicies(tx);
  return {
    directory: { people: new Map(people.map((person) => [person.id, person])), roles },
    calendars: new Map(calendars.map((calendar) => [calendar.code, calendar])),
    policies: new Map(policies.map((policy) => [policy.kind, policy])),
    fingerprint: createHash('sha256')
      .update(JSON.stringify([people, roles, calendars, policies]))
      .digest('hex'),
  };
}

/** Nobody's mistyped zone may keep everybody's reminders back. */
function reachable(
  { id, timeZone, calendarCode, sendHour, roles }: PersonRow,
  holdings: readonly RoleHolding[],
): ReachablePerson {
  if (!usableZones.has(timeZone)) usableZones.set(timeZone, isTimeZone(timeZone) ? timeZone : SECRETARIAT_ZONE);
  const networks = holdings.filter(({ personId }) => personId === id).map(({ networkId }) => networkId);
  return {
    ...{ id, timeZone: usableZones.get(timeZone)!, calendarCode, sendHour },
    networks: networks.includes(null) ? 'everywhere' : [...new Set(networks as string[])].sort(),
    levels: ['open', 'internal', ...SENSITIVE.filter((level) => permissionsOf(roles).has(`records.read_${level}`))],
  };
}

function allCalendars(tx: Tx): Promise<RecipientCalendar[]> {
  return rows<{ code: string; weekend: Weekday[]; holidays: PlainDate[] }>(
    tx,
    `select c.code, c.weekend,
            array(select h.held_on::text from deadlines.holiday h where h.calendar_code = c.code order by h.held_on) as holidays
     from deadlines.calendar c order by c.code`,
  );
}

/** The latest version of each kind's policy. */
function presentPolicies(tx: Tx): Promise<PolicyRow[]> {
  return rows<PolicyRow>(
    tx,
    `select distinct on (item_kind) item_kind as kind, leads, escalation
     from deadlines.policy order by item_kind, version desc`,
  );
}
