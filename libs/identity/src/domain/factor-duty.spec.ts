import { factorIsMissing } from './factor-duty.js';
import { ROLES } from './permissions.js';

test('in production exactly administrators and directors must have a second factor', () => {
  expect(ROLES.filter((role) => factorIsMissing([role], false, true))).toEqual(['admin', 'director']);
});

test('with a factor, or outside production, nobody is held up', () => {
  expect(ROLES.filter((role) => factorIsMissing([role], true, true))).toEqual([]);
  expect(ROLES.filter((role) => factorIsMissing([role], false, false))).toEqual([]);
});
