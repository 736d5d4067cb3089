import fc from 'fast-check';
import { addDays, plainDate } from '#kernel';
import { type LedgerRow, ledgerChanges, missingFromLedger, type ReminderState } from './ledger-changes.js';
import { plannedReminders, type PlannedReminder, type PlanningBasis } from './planned-reminders.js';

const ITEM = { id: 'i1', dueVersion: 2 };

function reminder(step: string, recipientId = 'olu', functions = ['owner'], day = '2024-02-27'): PlannedReminder {
  return { step, recipientId, functions, localDate: plainDate(day), sendAt: new Date(`${day}T09:00:00Z`) };
}

/** The ledger after these reminders were planned, in the state given for each step. */
function ledger(planned: PlannedReminder[], states: Record<string, ReminderState> = {}, item = ITEM): LedgerRow[] {
  return ledgerChanges(item, planned, []).write.map((row, index) => ({
    ...row,
    id: `r${item.dueVersion}-${index}`,
    dueVersion: item.dueVersion,
    state: states[row.step] ?? 'pending',
  }));
}

describe('what changes in the ledger', () => {
  const plan = [reminder('D-30'), reminder('D-7'), reminder('D+1', 'olu', ['owner', 'grant_manager'])];

  test('nothing, when the rules ask for what is there', () => {
    expect(ledgerChanges(ITEM, plan, ledger(plan))).toEqual({ write: [], supersede: [] });
  });

  test('what was sent for this date is not asked for again, whoever holds the function now', () => {
    const { write, supersede } = ledgerChanges(
      ITEM,
      [reminder('D-30', 'new'), reminder('D-7', 'new')],
      ledger(plan.slice(0, 2), { 'D-30': 'sent' }),
    );
    expect(write.map((row) => [row.step, row.recipientId])).toEqual([['D-7', 'new']]);
    expect(supersede).toEqual(['r2-1']);
  });

  test('what was sent for an earlier date is asked for again', () => {
    const earlier = ledger(plan, { 'D-30': 'sent' }, { ...ITEM, dueVersion: 1 });
    const { write, supersede } = ledgerChanges(ITEM, plan, earlier);
    expect(write.map((row) => row.step)).toEqual(['D-30', 'D-7', 'D+1']);
    expect(supersede).toEqual(['r1-1', 'r1-2']);
  });

  test.each<[ReminderState, string[]]>([
    ['cancelled', ['D-30']],
    ['superseded', ['D-30']],
    ['sending', []],
    ['sent', []],
    ['unknown', []],
    ['collapsed', []],
    ['dead', []],
  ])('a row that is %s is taken up again: %j', (state, steps) => {
    expect(
      ledgerChanges(ITEM, [reminder('D-30')], ledger([reminder('D-30')], { 'D-30': state })).write.map((row) => row.step),
    ).toEqual(steps);
  });

  test('a mailbox that refused for good: the next holder of the function is told', () => {
    const { write } = ledgerChanges(ITEM, [reminder('D-30', 'new')], ledger([reminder('D-30')], { 'D-30': 'dead' }));
    expect(write.map((row) => row.recipientId)).toEqual(['new']);
  });

  test('steps that fell on one day and were sent together are not sent apart later', () => {
    const together = ledger([reminder('D+1/D+3')], { 'D+1/D+3': 'sent' });
    expect(ledgerChanges(ITEM, [reminder('D+1'), reminder('D+3')], together).write).toEqual([]);
    expect(ledgerChanges(ITEM, [reminder('D+3/D+7')], together).write.map((row) => row.step)).toEqual(['D+3/D+7']);
  });

  test('another instant moves an unsent row under the same key', () => {
    const { write, supersede } = ledgerChanges(
      ITEM,
      [reminder('D-30', 'olu', ['owner'], '2024-02-26')],
      ledger([reminder('D-30')]),
    );
    expect([write.length, supersede]).toEqual([1, []]);
  });
});

describe('what the ledger lacks', () => {
  test('nothing that has a row, whatever became of it', () => {
    const rows = ledger([reminder('D-30'), reminder('D-7')], { 'D-30': 'cancelled' });
    expect(missingFromLedger(ITEM, [reminder('D-30', 'new'), reminder('D-7')], rows)).toEqual([]);
  });

  test('what has none for this date', () => {
    const rows = ledger([reminder('D-30')], {}, { ...ITEM, dueVersion: 1 });
    expect(missingFromLedger(ITEM, [reminder('D-30')], rows).map((one) => one.step)).toEqual(['D-30']);
  });
});

test('planning again after planning changes nothing, for any deadline and any people', () => {
  const person = fc.record({
    timeZone: fc.constantFrom('Europe/London', 'Asia/Kathmandu', 'Pacific/Apia', 'America/New_York'),
    calendarCode: fc.constantFrom('MON-FRI', 'SUN-THU', 'unknown'),
    sendHour: fc.integer({ min: 0, max: 23 }),
  });
  const ids = ['olu', 'bea', 'dee'];
  const roles = fc.subarray(['director dee', 'director bea', 'finance dee', 'admin bea', 'fundraiser bea']);
  fc.assert(
    fc.property(fc.tuple(person, person, person), roles, fc.integer({ min: -40, max: 400 }), (people, held, days) => {
      const basis: PlanningBasis = {
        directory: {
          people: new Map(people.map((one, index) => [ids[index]!, { ...one, id: ids[index]! }])),
          roles: held.map((text) => ({ role: text.split(' ')[0]!, personId: text.split(' ')[1]!, networkId: null })),
        },
        calendars: new Map([['SUN-THU', { code: 'SUN-THU', weekend: ['Fri', 'Sat'], holidays: [] }]]),
        policies: new Map([
          [
            'requirement',
            {
              leads: [90, 30, 7, 1],
              escalation: [
                { afterDays: 1, to: ['owner', 'director'] },
                { afterDays: 3, to: ['director', 'finance_lead'] },
              ],
            },
          ],
        ]),
      };
      const enteredOn = plainDate('2024-01-15');
      const duties = { kind: 'requirement', ownerId: 'olu', backupOwnerId: null, grantManagerId: null, networkId: null } as const;
      const planned = plannedReminders({ ...duties, dueOn: addDays(enteredOn, days), enteredOn }, basis);
      const rows = ledger(planned);
      expect(new Set(rows.map((row) => row.key)).size).toBe(planned.length);
      expect(ledgerChanges(ITEM, planned, rows)).toEqual({ write: [], supersede: [] });
      expect(missingFromLedger(ITEM, planned, rows)).toEqual([]);
    }),
  );
});
