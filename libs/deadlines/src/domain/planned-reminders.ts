/**
 * Every reminder that the rules ask for about one item, one for each step and person (decisions.md 12 to 14). Leads go to
 * the owner; an escalation step goes to all functions that it names. Each person hears by his or her own calendar, zone
 * and hour. Somebody who holds two functions of one step hears once.
 */
import { type PlainDate } from '#kernel';
import { type Directory, type Duties, holdersOfFunction, type ItemKind, type ReachablePerson } from './audience.js';
import { DEFAULT_SEND_HOUR } from './default-policies.js';
import type { EscalationStep } from './escalation.js';
import { type ReminderPlan, planReminders } from './reminder-plan.js';
import type { RecipientCalendar } from './working-days.js';

/** Leads and escalation of one kind of item. */
export interface Policy {
  leads: readonly number[];
  escalation: readonly EscalationStep[];
}

/** Everything beside the item that decides who hears what when. */
export interface PlanningBasis {
  directory: Directory;
  calendars: ReadonlyMap<string, RecipientCalendar>;
  policies: ReadonlyMap<ItemKind, Policy>;
}

/** The part of an item that its reminders depend on. */
export interface DatedItem extends Duties {
  dueOn: PlainDate;
  enteredOn: PlainDate;
}

export interface PlannedReminder {
  /** "D-30", "catch-up", "D+1/D+3". */
  step: string;
  /** The functions as which the person is addressed. */
  functions: string[];
  /** Null when nobody can be reached: the reminder waits, and shows, until somebody can. */
  recipientId: string | null;
  sendAt: Date;
  localDate: PlainDate;
}

const OWNER = 'owner';
const SECRETARIAT = { timeZone: 'Europe/London', calendarCode: 'GB-ENG', sendHour: DEFAULT_SEND_HOUR };

/** The reminders of an item, whether or not they were sent already; none for a kind without a policy. */
export function plannedReminders(item: DatedItem, basis: PlanningBasis): PlannedReminder[] {
  const policy = basis.policies.get(item.kind);
  if (!policy) return [];
  const plans = new Map<string, ReminderPlan>();
  return [...functionsByPerson(item, policy, basis.directory)].flatMap(([recipientId, functions]) => {
    const habits = (recipientId === null ? undefined : basis.directory.people.get(recipientId)) ?? SECRETARIAT;
    // Most people of an item live by the same clock and calendar.
    const sameFor = `${habits.timeZone} ${habits.calendarCode} ${habits.sendHour}`;
    const plan = plans.get(sameFor) ?? planFor(item, policy, habits, basis.calendars);
    plans.set(sameFor, plan);
    return addressed(plan, recipientId, functions);
  });
}

function functionsByPerson(item: DatedItem, policy: Policy, directory: Directory): Map<string | null, string[]> {
  const functions = new Set([OWNER, ...policy.escalation.flatMap((step) => step.to)]);
  const byPerson = new Map<string | null, string[]>();
  for (const functionCode of functions) {
    const holders: (string | null)[] = holdersOfFunction(functionCode, item, directory);
    for (const holder of holders.length > 0 ? holders : [null]) {
      byPerson.set(holder, [...(byPerson.get(holder) ?? []), functionCode]);
    }
  }
  return byPerson;
}

function planFor(
  item: DatedItem,
  { leads, escalation }: Policy,
  { timeZone, sendHour, calendarCode }: Omit<ReachablePerson, 'id'>,
  calendars: PlanningBasis['calendars'],
): ReminderPlan {
  const calendar = calendars.get(calendarCode) ?? { code: calendarCode, weekend: ['Sat', 'Sun'] as const, holidays: [] };
  return planReminders({ due: item.dueOn, enteredOn: item.enteredOn, calendar, timeZone, sendHour, leads, escalation });
}

function addressed(plan: ReminderPlan, recipientId: string | null, functions: string[]): PlannedReminder[] {
  const leads = functions.includes(OWNER) ? plan.reminders.map((message) => ({ ...message, to: [OWNER] })) : [];
  return [...leads, ...plan.ifStillOpen]
    .map(({ kind, sendAt, localDate, to }) => ({
      step: kind,
      functions: functions.filter((functionCode) => to.includes(functionCode)),
      recipientId,
      sendAt,
      localDate,
    }))
    .filter((reminder) => reminder.functions.length > 0);
}
