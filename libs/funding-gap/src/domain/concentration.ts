import { Figure } from './figure.js';
import type { Donor, Network } from './gap-input.js';
import { groupBy } from './group-by.js';
import { externalOf, holdingsOf, type Receipt } from './income.js';

/** How much hangs on how few: amounts and shares by code, without codes whose amount is exactly 0. */
export interface Concentration {
  amounts: ReadonlyMap<string, Figure>;
  shares: ReadonlyMap<string, Figure>;
  largest: { code: string; share: Figure } | null;
  /** Herfindahl–Hirschman index, Σ share²: 1 for a single donor. */
  hhi: Figure | null;
  /** 1 ÷ HHI: as many equal donors would be as concentrated. */
  effectiveNumber: Figure | null;
}

/** Each donor's share of the external income. */
export function byImmediateDonor(committed: readonly Receipt[]): Concentration {
  return concentrationOf(amountsByDonor(committed));
}

/**
 * The same by whose money it is in the end: the amount of each donor is split by the shares of its sources. Two donors
 * that both pass on money of one government are one risk.
 */
export function byUltimateSource(committed: readonly Receipt[], donors: readonly Donor[]): Concentration {
  const amounts = amountsByDonor(committed);
  const parts = donors.flatMap((donor) =>
    [...donor.ultimateSources].map(([source, share]) => ({
      source,
      amount: (amounts.get(donor.code) ?? Figure.ZERO).times(Figure.of(share)),
    })),
  );
  const bySource = groupBy(parts, (part) => part.source);
  return concentrationOf(mapValues(bySource, (group) => Figure.sum(group.map((part) => part.amount))));
}

/**
 * Each network's dependence by root donor: money that was passed on counts for the donor of the root grant, with the
 * receiver after the fee and no longer with the giver.
 */
export function byRootDonor(committed: readonly Receipt[], networks: readonly Network[]): Map<string, Concentration> {
  const ofNetwork = groupBy(holdingsOf(committed), (holding) => holding.network);
  return new Map(
    networks.map(({ code }) => {
      const ofDonor = groupBy(ofNetwork.get(code) ?? [], (holding) => holding.grant.donor);
      return [code, concentrationOf(mapValues(ofDonor, Figure.sumOfProducts))];
    }),
  );
}

/**
 * Shares of 0.700314, 0.191610 and 0.108076 make an HHI of 0.538835, as concentrated as 1.855857 equal donors would be
 * (domain.md 4.4). On a tie the largest is the first in code order.
 */
export function concentrationOf(byCode: ReadonlyMap<string, Figure>): Concentration {
  const amounts = new Map([...byCode].filter(([, amount]) => !amount.isZero()).sort(inCodeOrder));
  const total = Figure.sum([...amounts.values()]);
  const shares = new Map([...amounts].map(([code, amount]) => [code, amount.dividedBy(total)]));
  const largest = largestOf(amounts);
  if (largest === null) return { amounts, shares, largest, hhi: null, effectiveNumber: null };
  const hhi = Figure.sum([...shares.values()].map((share) => share.times(share)));
  return {
    amounts,
    shares,
    largest: { code: largest, share: shares.get(largest)! },
    hhi,
    effectiveNumber: Figure.ONE.dividedBy(hhi),
  };
}

function amountsByDonor(committed: readonly Receipt[]): Map<string, Figure> {
  const ofDonor = groupBy(committed, (receipt) => receipt.grant.donor);
  return mapValues(ofDonor, (receipts) => Figure.sumOfProducts(receipts.map(externalOf)));
}

function largestOf(amounts: ReadonlyMap<string, Figure>): string | null {
  let largest: { code: string; amount: Figure } | null = null;
  for (const [code, amount] of amounts) {
    if (largest === null || amount.compare(largest.amount) > 0) largest = { code, amount };
  }
  return largest?.code ?? null;
}

function inCodeOrder([a]: [string, Figure], [b]: [string, Figure]): number {
  return a < b ? -1 : 1;
}

function mapValues<T, R>(groups: ReadonlyMap<string, T>, of: (group: T) => R): Map<string, R> {
  return new Map([...groups].map(([key, group]) => [key, of(group)]));
}
