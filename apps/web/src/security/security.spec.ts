import { areFew, inGroups } from './security';

test('a secret is shown in groups of four', () => {
  expect(inGroups('JBSWY3DPEHPK3PXP')).toBe('JBSW Y3DP EHPK 3PXP');
  expect(inGroups('JBSWY')).toBe('JBSW Y');
});

test('two recovery codes left are few, three are not', () => {
  expect([areFew(0), areFew(2), areFew(3)]).toEqual([true, true, false]);
});
