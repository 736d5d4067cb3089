import { pathOf, placesByRole } from './person';

test('roles of one kind stand together, in the order in which they are offered', () => {
  const network = { networkId: 'n', networkName: 'North' };
  const roles = [
    { role: 'finance', ...network },
    { role: 'admin', networkId: null, networkName: null },
    { role: 'finance', networkId: 's', networkName: 'South' },
  ] as const;
  expect(placesByRole(roles).map(({ role, places }) => [role, places.length])).toEqual([
    ['admin', 1],
    ['finance', 2],
  ]);
});

test('a role without a network is one for everywhere', () => {
  expect([pathOf({ role: 'admin', networkId: null }), pathOf({ role: 'finance', networkId: 'n' })]).toEqual([
    'admin/everywhere',
    'finance/n',
  ]);
});
