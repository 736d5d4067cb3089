import { addDays, dayNumber, fromDayNumber, type PlainDate, plainDate, WEEKDAYS } from '#kernel';
import fc from 'fast-check';
import { type DeadlineTerms, planReminders } from './reminder-plan.js';
import { workingDays } from './working-days.js';

const FIRST = dayNumber(plainDate('1970-01-01'));
const LAST = dayNumber(plainDate('2199-12-31'));
const ZONES = [
  'Europe/London',
  'Africa/Cairo',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Etc/GMT+5',
  'Africa/Monrovia',
];
const ROLES = ['owner', 'grant_manager', 'director', 'finance_lead'];

const dateNear = (due: number) =>
  fc.integer({ min: -400, max: 60 }).map((days) => fromDayNumber(Math.min(LAST, Math.max(FIRST, due + days))));

/** Any weekend that leaves a day, short and long holiday runs around the due date, any policy. */
const terms: fc.Arbitrary<DeadlineTerms> = fc.integer({ min: FIRST, max: LAST }).chain((due) =>
  fc.record({
    due: fc.constant(fromDayNumber(due)),
    calendar: fc.record({
      code: fc.constant('X'),
      weekend: fc.subarray([...WEEKDAYS], { maxLength: 6 }),
      holidays: fc.array(dateNear(due), { maxLength: 60 }),
    }),
    timeZone: fc.constantFrom(...ZONES),
    sendHour: fc.integer({ min: 0, max: 23 }),
    leads: fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3650 })), {
      maxLength: 9,
    }),
    escalation: fc.uniqueArray(
      fc.record({ afterDays: fc.integer({ min: 1, max: 40 }), to: fc.subarray(ROLES, { minLength: 1 }) }),
      { maxLength: 5, selector: ({ afterDays }) => afterDays },
    ),
    enteredOn: dateNear(due),
  }),
);

const isCatchUp = ({ kind }: { kind: string }) => kind === 'catch-up';
const numbersOf = (kind: string) => kind.split('/').map((part) => Number(part.slice('D+'.length)));
const isSorted = (dates: PlainDate[]) => dates.every((date, index) => index === 0 || dates[index - 1]! < date);

describe('a plan', () => {
  it('has its deadline and all messages on working days, in order, never two on one day', () => {
    fc.assert(
      fc.property(terms, (item) => {
        const plan = planReminders(item);
        const days = workingDays(item.calendar);
        const reminders = plan.reminders.map(({ localDate }) => localDate);
        const steps = plan.ifStillOpen.map(({ localDate }) => localDate);
        expect([plan.workingDeadline, ...reminders, ...steps].filter((date) => !days.includes(date))).toEqual([]);
        expect(isSorted(reminders) && isSorted(steps)).toBe(true);
      }),
    );
  });

  it('has its reminders from the entry day to the working deadline, which is not after the due date', () => {
    fc.assert(
      fc.property(terms, (item) => {
        const { workingDeadline, reminders } = planReminders(item);
        const outside = reminders.filter(({ localDate }) => localDate < item.enteredOn || localDate > workingDeadline);
        expect(outside).toEqual([]);
        expect(workingDeadline <= item.due).toBe(true);
      }),
    );
  });

  it('has at most one catch-up, first of all, and only when a lead was skipped', () => {
    fc.assert(
      fc.property(terms, (item) => {
        const { reminders, skippedLeads } = planReminders(item);
        const catchUps = reminders.filter(isCatchUp);
        expect(catchUps.length).toBeLessThanOrEqual(skippedLeads.length > 0 ? 1 : 0);
        expect(reminders.slice(1).some(isCatchUp)).toBe(false);
      }),
    );
  });

  it('sends or skips each lead, unless a smaller one has its day', () => {
    fc.assert(
      fc.property(terms, (item) => {
        const { reminders, skippedLeads, workingDeadline } = planReminders(item);
        const days = workingDays(item.calendar);
        const dayOf = (lead: number) => days.onOrBefore(addDays(workingDeadline, -lead));
        const named = [...skippedLeads, ...reminders.filter((one) => !isCatchUp(one)).flatMap(({ kind }) => numbersOf(kind))];
        const covered = (lead: number) => item.leads.some((other) => other < lead && dayOf(other) === dayOf(lead));
        expect(named).toEqual(item.leads.filter((lead) => !covered(lead)).sort((a, b) => b - a));
      }),
    );
  });

  it('has each step once, never before its day, to exactly the roles it names', () => {
    fc.assert(
      fc.property(terms, (item) => {
        const { ifStillOpen } = planReminders(item);
        for (const { kind, localDate, to } of ifStillOpen) {
          const own = item.escalation.filter(({ afterDays }) => numbersOf(kind).includes(afterDays));
          expect(new Set(to)).toEqual(new Set(own.flatMap((step) => step.to)));
          expect(new Set(to).size).toBe(to.length);
          for (const { afterDays } of own) expect(localDate >= addDays(item.due, afterDays)).toBe(true);
        }
        const planned = ifStillOpen.flatMap(({ kind }) => numbersOf(kind));
        expect(planned).toEqual(item.escalation.map(({ afterDays }) => afterDays).sort((a, b) => a - b));
      }),
    );
  });

  it('leaves at instants that, shown back in the zone, are the local day', () => {
    fc.assert(
      fc.property(terms, (item) => {
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: item.timeZone, dateStyle: 'short' });
        const { reminders, ifStillOpen } = planReminders(item);
        for (const { sendAt, localDate } of [...reminders, ...ifStillOpen]) expect(shown.format(sendAt)).toBe(localDate);
      }),
    );
  });

  it('is the same each time and does not depend on any order', () => {
    fc.assert(
      fc.property(terms, (item) => {
        const turned = {
          ...item,
          leads: [...item.leads].reverse(),
          escalation: [...item.escalation].reverse(),
          calendar: { ...item.calendar, holidays: [...item.calendar.holidays, ...item.calendar.holidays].reverse() },
        };
        expect(planReminders(turned)).toEqual(planReminders(item));
      }),
    );
  });

  it('keeps, entered a day later, the leads that are still ahead and moves no step to an earlier day', () => {
    fc.assert(
      fc.property(terms, (item) => {
        fc.pre(item.enteredOn < fromDayNumber(LAST));
        const later = planReminders({ ...item, enteredOn: addDays(item.enteredOn, 1) });
        const now = planReminders(item);
        const ahead = now.reminders.filter((one) => !isCatchUp(one) && one.localDate > item.enteredOn);
        expect(later.reminders.filter((one) => !isCatchUp(one))).toEqual(ahead);
        const firstStep = (plan: typeof now) => plan.ifStillOpen[0]?.localDate ?? item.due;
        expect(firstStep(later) >= firstStep(now)).toBe(true);
      }),
    );
  });
});
