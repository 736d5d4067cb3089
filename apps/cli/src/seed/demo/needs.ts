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
    amounts: { core: 620_000, advocacy: 340_000, service_delivery: 90_000 },
    coreBefore: 585_000,
  },
  { network: 'MARIGOLD', currency: 'EUR', amounts: { core: 110_000, advocacy: 70_000 } },
  { network: 'BAOBAB', currency: 'EUR', amounts: { core: 190_000, advocacy: 120_000, service_delivery: 160_000 } },
  { network: 'ACACIA', currency: 'USD', amounts: { core: 210_000, advocacy: 115_000, service_delivery: 260_000 } },
  { network: 'CEDAR', currency: 'EUR', amounts: { core: 130_000, advocacy: 60_000, service_delivery: 85_000 }, notStated: [-3] },
  { network: 'LINDEN', currency: 'EUR', amounts: { core: 175_000, advocacy: 125_000 } },
  { network: 'BIRCH', currency: 'USD', amounts: { core: 160_000, advocacy: 90_000, service_delivery: 240_000 } },
  {
    network: 'CEIBA',
    currency: 'USD',
    amounts: { core: 150_000, advocacy: 140_000, service_delivery: 95_000 },
    coreBefore: 128_000,
  },
  { network: 'BANYAN', currency: 'USD', amounts: { core: 220_000, advocacy: 130_000, service_delivery: 310_000 } },
  { network: 'KORA', currency: 'EUR', amounts: { core: 48_000, advocacy: 22_000, service_delivery: 74_000 } },
  { network: 'RIFT', currency: 'USD', amounts: { core: 52_000, advocacy: 31_000, service_delivery: 88_000 } },
  { network: 'STEPPE', currency: 'USD', amounts: { core: 34_000, service_delivery: 61_000 }, notStated: [-3, -2] },
  { network: 'ARCHIPELAGO', currency: 'USD', amounts: { core: 45_000, advocacy: 28_000, service_delivery: 120_000 } },
  { network: 'ALTIPLANO', currency: 'EUR', amounts: { core: 26_000, advocacy: 18_000 }, notStated: [-3, -2, -1] },
];
