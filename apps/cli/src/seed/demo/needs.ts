import type { FundingType } from './demo-grant.js';

/** What an invented network asks for this year, by type; a type that is absent is not stated. */
export interface DemoNeed {
  network: string;
  currency: 'EUR' | 'USD' | 'GBP';
  amounts: Partial<Record<FundingType, number>>;
  /** Years, counted from this one, for which nothing was adopted. */
  notStated?: number[];
  /** This year's core ask as it was before it was raised in the summer. */
  coreBefore?: number;
}

/** Each year's ask in hundredths of this year's, from three years ago to next year. */
export const YEARLY_COURSE: readonly (readonly [yearsFromNow: number, hundredths: number])[] = [
  [-3, 78],
  [-2, 86],
  [-1, 93],
  [0, 100],
  [1, 108],
];

export const NEEDS: DemoNeed[] = [
  {
    network: 'HORIZON',
    currency: 'EUR',
    amounts: { core: 420_000, advocacy: 250_000, service_delivery: 90_000 },
    coreBefore: 395_000,
  },
  { network: 'MARIGOLD', currency: 'EUR', amounts: { core: 62_000, advocacy: 30_000 } },
  { network: 'BAOBAB', currency: 'EUR', amounts: { core: 78_000, advocacy: 60_000, service_delivery: 92_000 } },
  { network: 'ACACIA', currency: 'USD', amounts: { core: 86_000, advocacy: 52_000, service_delivery: 145_000 } },
  { network: 'CEDAR', currency: 'EUR', amounts: { core: 58_000, advocacy: 30_000, service_delivery: 36_000 }, notStated: [-3] },
  { network: 'LINDEN', currency: 'EUR', amounts: { core: 76_000, advocacy: 52_000 } },
  { network: 'BIRCH', currency: 'USD', amounts: { core: 72_000, advocacy: 46_000, service_delivery: 150_000 } },
  {
    network: 'CEIBA',
    currency: 'USD',
    amounts: { core: 70_000, advocacy: 64_000, service_delivery: 46_000 },
    coreBefore: 62_000,
  },
  { network: 'BANYAN', currency: 'USD', amounts: { core: 95_000, advocacy: 55_000, service_delivery: 190_000 } },
  { network: 'KORA', currency: 'EUR', amounts: { core: 24_000, advocacy: 9_000, service_delivery: 38_000 } },
  { network: 'RIFT', currency: 'USD', amounts: { core: 22_000, advocacy: 14_000, service_delivery: 48_000 } },
  { network: 'STEPPE', currency: 'USD', amounts: { core: 14_000, service_delivery: 22_000 }, notStated: [-3, -2] },
  { network: 'ARCHIPELAGO', currency: 'USD', amounts: { core: 18_000, advocacy: 12_000, service_delivery: 52_000 } },
  { network: 'ALTIPLANO', currency: 'EUR', amounts: { core: 15_000, advocacy: 9_000 }, notStated: [-3, -2, -1] },
];
