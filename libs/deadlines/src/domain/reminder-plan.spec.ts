import { type PlainDate, plainDate } from '#kernel';
import { type DeadlineTerms, planReminders } from './reminder-plan.js';

const day = plainDate;

/** Due on Friday 2024-06-14; Saturday and Sunday off. */
const TERMS: DeadlineTerms = {
  due: day('2024-06-14'),
  calendar: { code: 'X', weekend: ['Sat', 'Sun'], holidays: [] },
  timeZone: 'Europe/Paris',
  sendHour: 9,
  leads: [14, 7, 1],
  escalation: [
    { afterDays: 1, to: ['owner', 'grant_manager'] },
    { afterDays: 3, to: ['owner', 'director'] },
    { afterDays: 7, to: ['director'] },
  ],
  enteredOn: day('2024-01-01'),
};

function plan(changes: Partial<DeadlineTerms>) {
  const { reminders, ifStillOpen, ...rest } = planReminders({ ...TERMS, ...changes });
  const written = ({ kind, localDate }: { kind: string; localDate: PlainDate }) => `${kind} ${localDate}`;
  return {
    ...rest,
    reminders: reminders.map(written),
    steps: ifStillOpen.map(written),
    sent: [...reminders, ...ifStillOpen],
    ifStillOpen,
  };
}

const off = (...holidays: string[]) => ({ calendar: { ...TERMS.calendar, holidays: holidays.map(day) } });

describe('a reminder', () => {
  it('is counted from the working deadline and moved back to a working day', () => {
    expect(plan({ due: day('2024-06-16') })).toMatchObject({
      workingDeadline: '2024-06-14',
      reminders: ['D-14 2024-05-31', 'D-7 2024-06-07', 'D-1 2024-06-13'],
    });
    expect(plan(off('2024-06-13', '2024-06-12')).reminders.at(-1)).toBe('D-1 2024-06-11');
  });

  it('has the offset of the sending day, not of today', () => {
    const [first, last] = plan({ due: day('2024-04-12'), leads: [14, 1] }).sent;
    expect(first!.sendAt.toISOString()).toBe('2024-03-29T08:00:00.000Z');
    expect(last!.sendAt.toISOString()).toBe('2024-04-11T07:00:00.000Z');
  });

  it('at a local time that occurs twice leaves at the first of the two', () => {
    const calendar = { code: 'X', weekend: [], holidays: [] };
    const [only] = plan({ due: day('2024-10-28'), leads: [1], sendHour: 2, calendar }).sent;
    expect(only!.sendAt.toISOString()).toBe('2024-10-27T00:00:00.000Z');
  });

  it('at a local time that is skipped leaves with the offset before the change', () => {
    const calendar = { code: 'X', weekend: [], holidays: [] };
    const [only] = plan({ due: day('2024-04-01'), leads: [1], sendHour: 2, calendar }).sent;
    expect(only!.sendAt.toISOString()).toBe('2024-03-31T01:00:00.000Z');
    expect(only!.localDate).toBe('2024-03-31');
  });

  it('shares its day with other leads as one message that the smallest names', () => {
    expect(plan({ leads: [5, 6, 4, 1] })).toMatchObject({
      reminders: ['D-5 2024-06-07', 'D-4 2024-06-10', 'D-1 2024-06-13'],
      skippedLeads: [],
    });
  });
});

describe('an item entered late', () => {
  it('skips the leads before the entry day, largest first, and sends one catch-up on the next working day', () => {
    expect(plan({ enteredOn: day('2024-06-08') })).toMatchObject({
      skippedLeads: [14, 7],
      reminders: ['catch-up 2024-06-10', 'D-1 2024-06-13'],
    });
  });

  it('sends the lead of the entry day itself, and then no catch-up', () => {
    expect(plan({ enteredOn: day('2024-06-07') })).toMatchObject({
      skippedLeads: [14],
      reminders: ['D-7 2024-06-07', 'D-1 2024-06-13'],
    });
  });

  it('has no catch-up when a lead falls on its day', () => {
    expect(plan({ enteredOn: day('2024-06-08'), leads: [14, 4] }).reminders).toEqual(['D-4 2024-06-10']);
  });

  it('has no catch-up when no lead was skipped', () => {
    expect(plan({ enteredOn: day('2024-06-10'), leads: [1] }).reminders).toEqual(['D-1 2024-06-13']);
    expect(plan({ enteredOn: day('2024-06-10'), leads: [] }).reminders).toEqual([]);
  });

  it('has its catch-up on the working deadline at the latest', () => {
    expect(plan({ enteredOn: day('2024-06-14') })).toMatchObject({
      skippedLeads: [14, 7, 1],
      reminders: ['catch-up 2024-06-14'],
    });
  });

  it('has no catch-up after the working deadline, even before the contractual date: the first message is a step', () => {
    expect(plan({ due: day('2024-06-16'), enteredOn: day('2024-06-15') })).toMatchObject({
      skippedLeads: [14, 7, 1],
      reminders: [],
      steps: ['D+1 2024-06-17', 'D+3 2024-06-19', 'D+7 2024-06-24'],
    });
  });

  it('does not count the leads that a smaller one of the same day covers as skipped', () => {
    expect(plan({ enteredOn: day('2024-06-08'), leads: [7, 6, 5, 1] })).toMatchObject({
      skippedLeads: [5],
      reminders: ['catch-up 2024-06-10', 'D-1 2024-06-13'],
    });
  });
});

describe('escalation', () => {
  it('counts from the contractual date, forward to a working day', () => {
    expect(plan({ due: day('2024-06-16') }).steps).toEqual(['D+1 2024-06-17', 'D+3 2024-06-19', 'D+7 2024-06-24']);
  });

  it('joins steps that share a day, smallest first', () => {
    expect(plan({}).steps).toEqual(['D+1/D+3 2024-06-17', 'D+7 2024-06-21']);
    expect(plan({ escalation: [...TERMS.escalation].reverse() })).toEqual(plan({}));
  });

  it('sends a joined step to everybody it names, in the order of first mention, nobody twice', () => {
    expect(plan({}).ifStillOpen[0]!.to).toEqual(['owner', 'grant_manager', 'director']);
  });

  it('moves steps that had passed at entry to the first working day on or after it and joins them', () => {
    expect(plan({ enteredOn: day('2024-06-20') }).steps).toEqual(['D+1/D+3 2024-06-20', 'D+7 2024-06-21']);
    expect(plan({ enteredOn: day('2024-06-22') }).steps).toEqual(['D+1/D+3/D+7 2024-06-24']);
  });

  it('is not bounded: an item entered years later is still escalated', () => {
    expect(plan({ enteredOn: day('2031-06-20') }).steps).toEqual(['D+1/D+3/D+7 2031-06-20']);
    expect(plan({ escalation: [{ afterDays: 3650, to: ['owner'] }] }).steps).toEqual(['D+3650 2034-06-12']);
  });
});
