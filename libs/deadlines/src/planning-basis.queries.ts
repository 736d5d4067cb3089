import { createHash } from 'node:crypto';
import { activePeople, type PersonRow, roleHoldings } from '#identity';
import { type PlainDate, type Weekday } from '#kernel';
import { rows, type Tx } from '#platform';
import {
  type EscalationStep,
  isTimeZone,
  type ItemKind,
  type Places,
  type PlanningBasis,
  type ReachablePerson,
  type RecipientCalendar,
} from './domain/index.js';

/** The basis of all plans at one moment, and a fingerprint that differs as soon as any of it does. */
export interface KnownBasis extends PlanningBasis {
  fingerprint: string;
}

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
  const reach = await readingReach(tx);
  const people = (await activePeople(tx))
    .map((person) => reachable(person, reach.get(person.id) ?? []))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
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

interface HeldReach {
  personId: string;
  permission: string;
  everywhere: boolean;
  networks: string[];
}

/** Nobody's mistyped zone may keep everybody's reminders back. */
function reachable({ id, timeZone, calendarCode, sendHour }: PersonRow, held: readonly HeldReach[]): ReachablePerson {
  if (!usableZones.has(timeZone)) usableZones.set(timeZone, isTimeZone(timeZone) ? timeZone : SECRETARIAT_ZONE);
  const placesOf = (permission: string): Places => {
    const found = held.find((each) => each.permission === permission);
    return found?.everywhere ? 'everywhere' : (found?.networks ?? []);
  };
  return {
    ...{ id, timeZone: usableZones.get(timeZone)!, calendarCode, sendHour },
    networks: placesOf('deadlines.read'),
    grants: placesOf('grants.read'),
    levels: { restricted: placesOf('records.read_restricted'), sealed: placesOf('records.read_sealed') },
  };
}

/** Where people may read deadlines, what they lead to, and what is sensitive of them. */
async function readingReach(tx: Tx): Promise<Map<string, HeldReach[]>> {
  const asked = ['deadlines.read', 'grants.read', 'records.read_restricted', 'records.read_sealed'];
  const found = await rows<HeldReach>(tx, 'select person_id, permission, everywhere, networks from identity.reach_with($1)', [
    asked,
  ]);
  const byPerson = new Map<string, HeldReach[]>();
  for (const held of found) byPerson.set(held.personId, [...(byPerson.get(held.personId) ?? []), held]);
  return byPerson;
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
