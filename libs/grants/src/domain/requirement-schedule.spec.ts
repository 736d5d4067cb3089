import fc from 'fast-check';
import { addDays, plainDate } from '#kernel';
import {
  anchorFits,
  type DatedRequirement,
  replan,
  requirementsOf,
  type ScheduledRequirement,
  type ScheduleRule,
} from './requirement-schedule.js';
import { REQUIREMENT_TEMPLATES, templatesFor } from './requirement-templates.js';

const GRANT = { startsOn: plainDate('2024-04-01'), endsOn: plainDate('2026-03-31') };
const template = (kind: string): ScheduleRule => REQUIREMENT_TEMPLATES.find((each) => each.kind === kind)!;
const dueDays = (kind: string, grant = GRANT) => requirementsOf(template(kind), grant).map((each) => each.dueOn);

describe('from rules to dated requirements', () => {
  test("by the grant's own year: period end + 90 days", () => {
    expect(requirementsOf(template('annual_narrative'), GRANT)).toEqual([
      { periodFrom: '2024-04-01', periodTo: '2025-03-31', dueOn: '2025-06-29' },
      { periodFrom: '2025-04-01', periodTo: '2026-03-31', dueOn: '2026-06-29' },
    ]);
  });

  test('half years + 45 days', () => {
    expect(dueDays('half_year')).toEqual(['2024-11-14', '2025-05-15', '2025-11-14', '2026-05-15']);
  });

  test('by the calendar: the first and the last period are cut off at the ends of the grant', () => {
    expect(requirementsOf(template('audit'), GRANT)).toEqual([
      { periodFrom: '2024-04-01', periodTo: '2024-12-31', dueOn: '2025-06-29' },
      { periodFrom: '2025-01-01', periodTo: '2025-12-31', dueOn: '2026-06-29' },
      { periodFrom: '2026-01-01', periodTo: '2026-03-31', dueOn: '2026-09-27' },
    ]);
  });

  test('quarterly to the last day of the month after the quarter', () => {
    expect(dueDays('iati_update').slice(0, 3)).toEqual(['2024-07-31', '2024-10-31', '2025-01-31']);
  });

  test('a workplan is due before its year; that of the first year belonged to the proposal', () => {
    expect(dueDays('workplan_budget')).toEqual(['2025-01-31']);
  });

  test('once: after the start, in the middle, after the end', () => {
    expect(dueDays('inception')).toEqual(['2024-07-01']);
    expect(dueDays('mid_term')).toEqual(['2025-03-31']);
    expect(dueDays('final_narrative')).toEqual(['2026-06-29']);
    expect(dueDays('close_out')).toEqual(['2026-07-29']);
  });

  test("a sub-recipient's copy is due 30 days before the lead's", () => {
    const own = templatesFor('sub_recipient').find((each) => each.kind === 'final_financial')!;
    expect(requirementsOf(own, GRANT)[0]!.dueOn).toBe('2026-05-30');
  });

  test('a grant that starts on the 31st has periods without gaps', () => {
    const periods = requirementsOf(template('half_year'), { startsOn: plainDate('2023-08-31'), endsOn: plainDate('2024-12-31') });
    expect(periods.map((each) => [each.periodFrom, each.periodTo])).toEqual([
      ['2023-08-31', '2024-02-28'],
      ['2024-02-29', '2024-08-30'],
      ['2024-08-31', '2024-12-31'],
    ]);
  });

  test('anchors fit their periods', () => {
    expect(anchorFits('once', 'grant_end')).toBe(true);
    expect(anchorFits('annual', 'grant_end')).toBe(false);
    expect(REQUIREMENT_TEMPLATES.every(({ period, anchor }) => anchorFits(period, anchor))).toBe(true);
  });

  test('whatever the grant, its periods follow each other day by day from its first to its last', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(plainDate('1980-01-01'), days));
    const kind = fc.constantFrom('annual_financial', 'half_year', 'audit', 'iati_update');
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2000 }), kind, (startsOn, length, which) => {
        const endsOn = addDays(startsOn, length);
        const rule = { ...template(which), offsetDays: 0, offsetMonths: 0, toMonthEnd: false };
        const periods = requirementsOf(rule, { startsOn, endsOn });
        expect(periods[0]!.periodFrom).toBe(startsOn);
        expect(periods.at(-1)!.periodTo).toBe(endsOn);
        periods.slice(1).forEach((period, index) => expect(period.periodFrom).toBe(addDays(periods[index]!.periodTo!, 1)));
      }),
    );
  });
});

describe('a schedule that changes', () => {
  const dated = (dueOn: string): DatedRequirement => ({ periodFrom: null, periodTo: null, dueOn: plainDate(dueOn) });
  const stored = (id: string, dueOn: string, untouched = true): ScheduledRequirement => ({ ...dated(dueOn), id, untouched });

  test('untouched requirements move, those in work stay where they are', () => {
    const there = [stored('a', '2024-06-29', false), stored('b', '2025-06-29')];
    expect(replan(there, [dated('2024-07-29'), dated('2025-07-29')])).toEqual({
      add: [],
      move: [{ ...dated('2025-07-29'), id: 'b' }],
      remove: [],
    });
  });

  test('a longer grant gets more of them, a shorter one loses only untouched ones', () => {
    expect(replan([stored('a', '2024-06-29')], [dated('2024-06-29'), dated('2025-06-29')]).add).toEqual([dated('2025-06-29')]);
    const there = [stored('a', '2024-06-29'), stored('b', '2025-06-29', false), stored('c', '2026-06-29')];
    expect(replan(there, [dated('2024-06-29')])).toEqual({ add: [], move: [], remove: ['c'] });
  });

  test('the same schedule changes nothing', () => {
    expect(replan([stored('a', '2024-06-29')], [dated('2024-06-29')])).toEqual({ add: [], move: [], remove: [] });
  });
});
