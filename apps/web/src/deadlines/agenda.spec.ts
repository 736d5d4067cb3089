import { agendaOf } from './agenda';

const TUESDAY = '2026-11-24';
const due = (dueOn: string, state = 'open') => ({ dueOn, state });
const keys = (...days: string[]) =>
  agendaOf(
    days.map((day) => due(day)),
    TUESDAY,
  ).map((part) => part.key);

describe('the agenda', () => {
  test('what is past and open is late, whatever its month', () => {
    expect(keys('2026-01-05', '2026-11-23')).toEqual(['late']);
  });

  test('this week ends on Sunday, the next a week later', () => {
    expect(keys('2026-11-24', '2026-11-29', '2026-11-30', '2026-12-06', '2026-12-07')).toEqual([
      'thisWeek',
      'nextWeek',
      '2026-12',
    ]);
  });

  test('on a Sunday this week is that day', () => {
    expect(agendaOf([due('2026-11-29'), due('2026-11-30')], '2026-11-29').map((part) => part.key)).toEqual([
      'thisWeek',
      'nextWeek',
    ]);
  });

  test('what is settled is never late', () => {
    expect(agendaOf([due('2026-10-01', 'done')], TUESDAY).map((part) => part.key)).toEqual(['2026-10']);
  });

  test('nothing is lost and the order stays', () => {
    const days = ['2026-11-01', '2026-11-24', '2027-03-01', '2027-03-31'];
    expect(
      agendaOf(
        days.map((day) => due(day)),
        TUESDAY,
      ).flatMap((part) => part.items.map((item) => item.dueOn)),
    ).toEqual(days);
  });
});
