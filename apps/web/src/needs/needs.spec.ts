import { type Need, needsByNetwork, readOpenNeed, yearsAround } from './needs';

const need = (networkName: string, networkLevel: string, type: string, year = 2027): Need =>
  ({ networkId: networkName, networkName, networkLevel, type, year, amount: { amount: '1', currency: 'EUR' } }) as Need;

describe('needs by network', () => {
  const rows = needsByNetwork(
    [need('Birch', 'regional', 'core'), need('Acacia', 'regional', 'core', 2026), need('World', 'global', 'advocacy')],
    2027,
  );

  test('stand by level, then by name', () => {
    expect(rows.map(({ name }) => name)).toEqual(['World', 'Acacia', 'Birch']);
  });

  test('a network that stated a need only for another year is there, with nothing stated', () => {
    expect(rows[1]?.needs).toEqual({});
    expect(Object.keys(rows[2]?.needs ?? {})).toEqual(['core']);
  });
});

test('the open need is read from the address, anything else is none', () => {
  expect(readOpenNeed('0190-a.service_delivery')).toEqual({ networkId: '0190-a', type: 'service_delivery' });
  expect(readOpenNeed('0190-a.other')).toBeNull();
  expect(readOpenNeed(null)).toBeNull();
});

test('three years ahead and four back can be chosen', () => {
  expect(yearsAround('2026-11-24')).toEqual(['2029', '2028', '2027', '2026', '2025', '2024', '2023', '2022']);
});
