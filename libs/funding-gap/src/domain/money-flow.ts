import { Fraction, linesByYear, totalOf, type Allocation, FUNDING_TYPES, type FundingType } from '#kernel';
import type { Grant, Subgrant } from './gap-input.js';

/** What a network keeps of one grant in one year and type, in the currency of the grant. */
export interface Holding {
  network: string;
  type: FundingType;
  amount: Fraction;
}

/** Where the money of one grant is in one year: external = all holdings + leakage, exactly. */
export interface MoneyFlow {
  external: Fraction;
  holdings: readonly Holding[];
  leakage: Fraction;
}

/**
 * Follows the money of one grant in one year from the recipient along its sub-grants (domain.md 3.7). A line leaves the
 * giver whole and arrives less the host's fee; the fee, or the whole line when it goes to an intermediary, is leakage.
 * Of USD 320,000 with 90,000 passed on to R and 30,000 of that to N at 10 %: G 230,000, R 60,000, N 27,000, leakage 3,000.
 */
export function moneyFlow(allocation: Allocation<Grant>, subgrants: readonly Subgrant[], year: number): MoneyFlow {
  const amounts = allocation.in(year);
  const received = FUNDING_TYPES.filter((type) => !amounts[type].isZero()).map((type) => ({
    network: allocation.grant.recipient,
    type,
    amount: amounts[type],
  }));
  const external = totalOf(amounts);
  return subgrants.length === 0
    ? { external, holdings: received, leakage: Fraction.ZERO }
    : { external, ...passOn(received, subgrants, year) };
}

function passOn(
  received: readonly Holding[],
  subgrants: readonly Subgrant[],
  year: number,
): Pick<MoneyFlow, 'holdings' | 'leakage'> {
  const ledger = new Ledger(received);
  let leakage = Fraction.ZERO;
  for (const subgrant of subgrants) {
    const lines = linesByYear(subgrant.lines).get(year);
    if (lines === undefined) continue;
    for (const type of FUNDING_TYPES) {
      const { arriving, lost } = arrivalOf(subgrant, lines[type]);
      ledger.add(subgrant.from, type, lines[type].negated());
      ledger.add(subgrant.to, type, arriving);
      leakage = leakage.plus(lost);
    }
  }
  return { holdings: ledger.holdings(), leakage };
}

/** What of a line arrives and what leaks. Only a host takes a fee, and what an intermediary receives is outside the family. */
export function arrivalOf(subgrant: Subgrant, line: Fraction): { arriving: Fraction; lost: Fraction } {
  if (subgrant.leavesFamily) return { arriving: Fraction.ZERO, lost: line };
  const lost = line.times(subgrant.hostFeeRate);
  return { arriving: line.minus(lost), lost };
}

class Ledger {
  private readonly entries = new Map<string, Holding>();

  constructor(received: readonly Holding[]) {
    for (const { network, type, amount } of received) this.add(network, type, amount);
  }

  add(network: string, type: FundingType, amount: Fraction): void {
    if (amount.isZero()) return;
    const key = `${network} ${type}`;
    const before = this.entries.get(key)?.amount ?? Fraction.ZERO;
    this.entries.set(key, { network, type, amount: before.plus(amount) });
  }

  holdings(): Holding[] {
    return [...this.entries.values()].filter((entry) => !entry.amount.isZero());
  }
}
