import { acceptanceDocument } from '../../../../test/support/acceptance-documents.js';
import { calculateReminders } from './calculate-reminders.js';

interface Results {
  cases: Record<string, unknown>[];
}

describe('the reminder calculation', () => {
  it('gives the agreed results, string for string', () => {
    const expected = acceptanceDocument('reminders/expected.json');
    const results = calculateReminders(acceptanceDocument('reminders/input.json'));
    expect(JSON.stringify(results, null, 1)).toBe(JSON.stringify(expected, null, 1));
  });

  it('keeps the order of the input and of the keys', () => {
    const { cases } = acceptanceDocument('reminders/input.json');
    const results = (calculateReminders({ cases: cases.reverse() }) as Results).cases;
    expect(results.map(({ id }) => id)).toEqual(['friday_saturday_weekend', 'entered_late', 'entered_early']);
    expect(Object.keys(results[0]!)).toEqual([
      'id',
      'contractual_due',
      'working_deadline',
      'calendar',
      'time_zone',
      'entered_on',
      'skipped_leads',
      'reminders',
      'if_still_open',
    ]);
  });

  it('gives an empty list for no cases', () => {
    expect(calculateReminders({ cases: [] })).toEqual({ cases: [] });
  });

  it('prints the minute in which a message leaves, also where the offset has seconds', () => {
    const [first] = acceptanceDocument('reminders/input.json').cases;
    const item = { ...first, due: '1971-06-01', entered_on: '1971-05-01', leads: [1], time_zone: 'Africa/Monrovia' };
    const [result] = (calculateReminders({ cases: [item] }) as Results).cases;
    expect(result!.reminders).toEqual([{ kind: 'D-1', local_date: '1971-05-31', weekday: 'Mon', send_utc: '1971-05-31T09:44Z' }]);
  });

  it('works at both ends of the calendar', () => {
    const [first] = acceptanceDocument('reminders/input.json').cases;
    const calendar = { code: 'X', weekend: ['Thu'], holidays: ['1970-01-02'] };
    const early = {
      ...first,
      id: 'a',
      due: '1970-01-02',
      entered_on: '1970-01-01',
      leads: [30],
      escalation: [],
      calendar,
    };
    const late = { ...first, id: 'b', due: '2199-12-31', entered_on: '2199-12-31', leads: [] };
    const [one, other] = (calculateReminders({ cases: [early, late] }) as Results).cases;
    expect(one).toMatchObject({ working_deadline: '1969-12-31', skipped_leads: [30], reminders: [] });
    expect(other!.if_still_open).toMatchObject([{ local_date: '2200-01-01' }, { local_date: '2200-01-03' }, {}, {}]);
  });
});
