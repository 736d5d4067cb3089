import { readable } from './log-entry';

test.each([
  [null, null],
  ['Health', 'Health'],
  ['{"amount":"1200.50","currency":"EUR"}', '1200.50 EUR'],
  ['["fr","en"]', 'fr, en'],
  ['01890000-0000-7000-8000-000000000000', null],
  ['["01890000-0000-7000-8000-000000000000"]', null],
  ['[{"year":2026}]', null],
  ['[not json', '[not json'],
])('%s is read as %s', (value, text) => {
  expect(readable(value)).toBe(text);
});
