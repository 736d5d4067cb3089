import fc from 'fast-check';
import type { Loose } from './acceptance-documents.js';
import { type Draw, decimals, one, thousandths, yearsOf } from './draw.js';
import { drawSubgrants } from './subgrants.arbitrary.js';

const LEVELS = ['global', 'regional', 'national'];
const TYPES = ['core', 'advocacy', 'service_delivery'];
const PIPELINE = ['prospect', 'qualified', 'invited', 'submitted', 'negotiation', 'approved_unsigned'];
const SECURED = ['signed', 'active', 'closing', 'closed'];
const LOST = ['declined', 'withdrawn', 'lapsed'];
const CURRENCIES = ['EUR', 'USD', 'KES'];
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAY = 86_400_000;

/** Valid portfolios of a few networks with grants of every kind and sub-grants up to the limit of what the source holds. */
export function portfolios(): fc.Arbitrary<Loose> {
  return fc.gen().map(drawPortfolio);
}

function drawPortfolio(draw: Draw): Loose {
  const networks = Array.from({ length: draw(fc.integer, { min: 1, max: 4 }) }, (_, index) => ({
    code: `N${index}`,
    name: `Network ${index}`,
    level: one(draw, LEVELS),
    user_led: draw(fc.boolean),
    unrestricted_reserve: thousandths(amount(draw, 1_000_000)),
  }));
  const donors = Array.from({ length: draw(fc.integer, { min: 1, max: 3 }) }, (_, index) => ({
    code: `D${index}`,
    name: `Donor ${index}`,
    ultimate_sources: drawShares(draw, ['GOV-A', 'GOV-B', `OWN-${index}`]),
  }));
  const grants = Array.from({ length: draw(fc.integer, { min: 0, max: 6 }) }, (_, index) =>
    drawGrant(draw, index, { networks, donors }),
  );
  const intermediaries = [{ code: 'H', name: 'Fiscal host' }];
  const subgrants = grants.flatMap((grant) => drawSubgrants(draw, grant, networks));
  return { settings: drawSettings(draw), networks, intermediaries, donors, needs: drawNeeds(draw, networks), grants, subgrants };
}

function drawSettings(draw: Draw): Loose {
  return {
    reporting_currency: 'EUR',
    report_year: 2023,
    as_of: one(draw, ['2023-06-30', '2024-02-29', '2022-01-01', '2023-12-31']),
    baseline_year: one(draw, [2022, 2021]),
    baseline_as_of: one(draw, ['2021-12-31', '2022-01-01']),
    stage_probability: Object.fromEntries(PIPELINE.map((stage) => [stage, share(draw)])),
    planning_rates: CURRENCIES.slice(1).map((currency) => ({ year: 2023, currency, rate: rate(draw) })),
    spot_rates: CURRENCIES.slice(1).flatMap((currency) =>
      ['2020-01-01', '2022-06-01', '2023-06-30'].map((date) => ({ currency, date, rate: rate(draw) })),
    ),
  };
}

function drawNeeds(draw: Draw, networks: Loose[]): Loose[] {
  return networks.flatMap(({ code }) =>
    TYPES.flatMap((type) =>
      ['2021-05-01', '2022-11-15', '2024-01-15']
        .filter(() => draw(fc.boolean))
        .map((adopted_on) => ({
          network: code,
          type,
          year: one(draw, [2023, 2023, 2024]),
          currency: one(draw, CURRENCIES),
          amount: thousandths(amount(draw, 300_000_000)),
          adopted_on,
        })),
    ),
  );
}

function drawGrant(draw: Draw, index: number, { networks, donors }: { networks: Loose[]; donors: Loose[] }): Loose {
  const first = draw(fc.integer, { min: 0, max: 1200 });
  const days = draw(fc.integer, { min: 1, max: 1000 });
  const stage = one(draw, [...SECURED, ...SECURED, ...PIPELINE, one(draw, LOST)]);
  const award = amount(draw, 500_000_000) + 1n;
  const period = { start: day(first), end: day(first + days - 1) };
  return {
    id: `A${index}`,
    donor: one(draw, donors).code,
    recipient: one(draw, networks).code,
    stage,
    signed_on: SECURED.includes(stage) ? day(draw(fc.integer, { min: 0, max: 1500 })) : null,
    probability_override:
      PIPELINE.includes(stage) && draw(fc.boolean)
        ? { value: share(draw), expires_on: one(draw, ['2023-06-29', '2023-06-30', '2025-01-01']) }
        : null,
    amount: thousandths(award),
    ...period,
    ...drawAllocation(draw, award, period),
    ...drawExchange(draw, award),
  };
}

function drawAllocation(draw: Draw, award: bigint, period: { start: string; end: string }): Loose {
  if (draw(fc.boolean)) return { allocation: 'days', type_split: drawShares(draw, TYPES) };
  const years = yearsOf(period);
  const parts = split(draw, award, draw(fc.integer, { min: 1, max: 5 }));
  const lines = parts.map((part) => ({ year: one(draw, years), type: one(draw, TYPES), amount: thousandths(part) }));
  return { allocation: 'budget_lines', budget_lines: lines };
}

function drawExchange(draw: Draw, award: bigint): Loose {
  const currency = one(draw, CURRENCIES);
  if (currency === 'EUR') return { currency, fx_method: 'same_currency' };
  const parts = split(draw, award, 3).filter((part) => part > 0n);
  const tranches = parts.map((part) => {
    const received = draw(fc.boolean) ? day(draw(fc.integer, { min: 0, max: 1500 })) : null;
    return { amount: thousandths(part), received, rate: received && rate(draw) };
  });
  return { currency, fx_method: one(draw, ['contract', 'weighted_receipts', 'spot']), contract_rate: rate(draw), tranches };
}

/** Cuts a whole into parts that add up to it. */
function split(draw: Draw, whole: bigint, count: number): bigint[] {
  const cuts = Array.from({ length: count - 1 }, () => (whole * BigInt(draw(fc.nat, 1000))) / 1000n);
  const ends = [...cuts.sort((a, b) => (a < b ? -1 : 1)), whole];
  return ends.map((end, index) => end - (ends[index - 1] ?? 0n));
}

function drawShares(draw: Draw, names: string[]): Record<string, string> {
  const parts = split(draw, 100_000_000n, names.length);
  return Object.fromEntries(names.map((name, index) => [name, decimals(parts[index]!, 8)]));
}

function amount(draw: Draw, most: number): bigint {
  return BigInt(draw(fc.nat, most));
}

function share(draw: Draw): string {
  return decimals(BigInt(draw(fc.nat, 100)), 2);
}

function rate(draw: Draw): string {
  return decimals(BigInt(draw(fc.integer, { min: 1, max: 30_000 })), 4);
}

function day(offset: number): string {
  return new Date(FIRST_DAY + offset * DAY).toISOString().slice(0, 10);
}
