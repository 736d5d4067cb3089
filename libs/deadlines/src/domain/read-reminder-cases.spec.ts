import { acceptanceDocument, type Loose } from '../../../../test/support/acceptance-documents.js';
import { readReminderCases } from './read-reminder-cases.js';

type Change = (item: Loose) => unknown;

function changed(change: Change): unknown {
  const [item] = acceptanceDocument('reminders/input.json').cases;
  change(item);
  return { cases: [item] };
}

const ZONE = 'cases[0].time_zone: is not a known time zone';

const REFUSED: [problem: string, change: Change, message: string][] = [
  ['an unknown field', (c) => (c.owner = 'x'), 'cases[0].owner: is not a known field'],
  ['an unknown field of the calendar', (c) => (c.calendar.x = 1), 'cases[0].calendar.x: is not a known field'],
  ['an unknown field of a step', (c) => (c.escalation[1].x = 1), 'cases[0].escalation[1].x: is not a known field'],
  ['an id that is no code', (c) => (c.id = '2024'), 'cases[0].id: must be a code'],
  ['an id of 81 characters', (c) => (c.id = 'a'.repeat(81)), 'cases[0].id: must be a code'],
  ['a day that does not exist', (c) => (c.due = '2023-02-29'), 'cases[0].due: must be a day of the calendar'],
  ['31 April', (c) => (c.due = '2024-04-31'), 'cases[0].due: must be a day of the calendar'],
  ['month 13', (c) => (c.due = '2024-13-01'), 'cases[0].due: must be a day of the calendar'],
  ['day 0', (c) => (c.due = '2024-01-00'), 'cases[0].due: must be a day of the calendar'],
  ['1969', (c) => (c.due = '1969-12-31'), 'cases[0].due: must be a day of the calendar'],
  ['2200', (c) => (c.entered_on = '2200-01-01'), 'cases[0].entered_on: must be a day of the calendar'],
  ['a date with a time', (c) => (c.due = '2024-03-31T00:00'), 'cases[0].due: must be a date'],
  ['a date without zeros', (c) => (c.due = '2024-3-31'), 'cases[0].due: must be a date'],
  ['a date in other digits', (c) => (c.due = '٢٠٢٤-٠٣-٣١'), 'cases[0].due: must be a date'],
  ['a date as a number', (c) => (c.entered_on = 20240331), 'cases[0].entered_on: must be a date'],
  ['no date', (c) => (c.entered_on = null), 'cases[0].entered_on: must be a date'],
  ['a calendar code with a space', (c) => (c.calendar.code = 'GB ENG'), 'cases[0].calendar.code: must be a code'],
  ['another word for a weekday', (c) => (c.calendar.weekend = ['Saturday']), 'cases[0].calendar.weekend[0]: must be one of'],
  ['a weekday in small letters', (c) => (c.calendar.weekend = ['sat']), 'cases[0].calendar.weekend[0]: must be one of'],
  ['a weekday twice', (c) => (c.calendar.weekend = ['Sat', 'Sat']), 'cases[0].calendar.weekend[1]: Sat is there twice'],
  [
    'a week without working days',
    (c) => (c.calendar.weekend = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
    'cases[0].calendar.weekend: must leave a working day',
  ],
  [
    'a holiday that does not exist',
    (c) => c.calendar.holidays.push('2024-02-30'),
    'cases[0].calendar.holidays[6]: must be a day',
  ],
  ['holidays that are no list', (c) => (c.calendar.holidays = {}), 'cases[0].calendar.holidays: must be a list'],
  ['an unknown zone', (c) => (c.time_zone = 'Mars/Olympus'), ZONE],
  ['an offset', (c) => (c.time_zone = '+02:00'), ZONE],
  ['an offset with a name', (c) => (c.time_zone = 'UTC+2'), ZONE],
  ['a zone in small letters', (c) => (c.time_zone = 'europe/london'), ZONE],
  ['a zone with a space', (c) => (c.time_zone = 'Europe/London '), ZONE],
  ['an abbreviation that is no IANA name', (c) => (c.time_zone = 'IST'), ZONE],
  ['no zone name', (c) => (c.time_zone = ''), ZONE],
  ['a zone that is no text', (c) => (c.time_zone = 2), 'cases[0].time_zone: must be the name of a time zone'],
  ['hour 24', (c) => (c.send_hour = 24), 'cases[0].send_hour: must be a whole number from 0 to 23'],
  ['hour -1', (c) => (c.send_hour = -1), 'cases[0].send_hour: must be a whole number from 0 to 23'],
  ['half past nine', (c) => (c.send_hour = 9.5), 'cases[0].send_hour: must be a whole number'],
  ['an hour as text', (c) => (c.send_hour = '9'), 'cases[0].send_hour: must be a whole number'],
  ['lead 0', (c) => (c.leads = [0]), 'cases[0].leads[0]: must be a whole number from 1 to 3650'],
  ['lead 3651', (c) => (c.leads = [1, 3651]), 'cases[0].leads[1]: must be a whole number from 1 to 3650'],
  ['a lead as text', (c) => (c.leads = ['7']), 'cases[0].leads[0]: must be a whole number'],
  ['a lead twice', (c) => (c.leads = [7, 1, 7]), 'cases[0].leads[2]: 7 is there twice'],
  [
    'a step on the due date',
    (c) => (c.escalation[0].after_days = 0),
    'cases[0].escalation[0].after_days: must be a whole number',
  ],
  [
    'a step after 3651 days',
    (c) => (c.escalation[0].after_days = 3651),
    'cases[0].escalation[0].after_days: must be a whole number',
  ],
  [
    'two steps after the same days',
    (c) => (c.escalation[2].after_days = 1),
    'cases[0].escalation[2].after_days: 1 is there twice',
  ],
  ['a step to nobody', (c) => (c.escalation[0].to = []), 'cases[0].escalation[0].to: must hold at least 1'],
  [
    'a step to a role twice',
    (c) => (c.escalation[1].to = ['owner', 'owner']),
    'cases[0].escalation[1].to[1]: owner is there twice',
  ],
  ['a role that is no code', (c) => (c.escalation[1].to = ['the owner']), 'cases[0].escalation[1].to[0]: must be a code'],
];

describe('a document of deadlines', () => {
  it.each(REFUSED)('is refused for %s', (_, change, message) => {
    expect(() => readReminderCases(changed(change))).toThrow(message);
  });

  it.each([
    ['no cases', {}, 'cases: is required'],
    ['cases that are no list', { cases: {} }, 'cases: must be a list'],
    ['an unknown field', { cases: [], more: 1 }, 'more: is not a known field'],
    ['a list', [], 'must be an object'],
    ['null', null, 'must be an object'],
  ])('is refused for %s', (_, document, message) => {
    expect(() => readReminderCases(document)).toThrow(message);
  });

  it('is refused for an id twice', () => {
    const { cases } = acceptanceDocument('reminders/input.json');
    expect(() => readReminderCases({ cases: [cases[0], cases[1], cases[0]] })).toThrow('cases[2].id: entered_early is there');
  });

  const fields = ['id', 'due', 'calendar', 'time_zone', 'send_hour', 'leads', 'escalation', 'entered_on'];
  const paths = [
    ...fields.map((field) => [field]),
    ...['code', 'weekend', 'holidays'].map((field) => ['calendar', field]),
    ...['after_days', 'to'].map((field) => ['escalation', 0, field]),
  ];
  it.each(paths.map((path) => [path.join('.'), path] as const))('requires %s', (_, path) => {
    const remove: Change = (item) => {
      const owner = path.slice(0, -1).reduce((part: Loose, step) => part[step], item);
      delete owner[path.at(-1)!];
    };
    expect(() => readReminderCases(changed(remove))).toThrow(/: is required$/);
  });

  it('may hold a note in any object', () => {
    const noted = changed((item) => [item, item.calendar, item.escalation[0]].forEach((part) => (part._note = 'any')));
    expect(readReminderCases(noted)).toEqual(readReminderCases(changed(() => undefined)));
  });

  it('may leave lists empty, repeat a holiday and list everything in any order', () => {
    const bare: Change = (item) => {
      Object.assign(item, { leads: [], escalation: [], calendar: { code: 'x', weekend: [], holidays: [] } });
    };
    const mixed: Change = (item) => {
      item.calendar.holidays = ['2024-05-06', '2024-01-01', '2024-05-06'];
      item.calendar.weekend = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
      item.leads = [1, 3650, 7];
    };
    for (const change of [bare, mixed]) expect(() => readReminderCases(changed(change))).not.toThrow();
  });
});
