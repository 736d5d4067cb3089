import { mustHaveFactor } from './factor-duty.js';
import { ROLES } from './permissions.js';

test('in production exactly administrators and directors must have a second factor', () => {
  expect(ROLES.filter((role) => mustHaveFactor([role], true))).toEqual(['admin', 'director']);
  expect(mustHaveFactor(['fundraiser', 'director'], true)).toBe(true);
});

test('outside production nobody must', () => {
  expect(ROLES.filter((role) => mustHaveFactor([role], false))).toEqual([]);
});
