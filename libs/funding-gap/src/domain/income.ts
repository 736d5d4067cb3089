import { type Fraction, perType, type ByType, type FundingType } from '#kernel';
import { Figure, type Product } from './figure.js';
import type { Grant } from './gap-input.js';
import { groupBy } from './group-by.js';
import type { Holding, MoneyFlow } from './money-flow.js';

/** One grant's money of one year, to be converted by factor = rate × weight. */
export interface Receipt {
  grant: Grant;
  flow: MoneyFlow;
  factor: Fraction;
}

type Cells = ReadonlyMap<string, ByType<Figure>>;

/**
 * What a set of grants brings in one year, in the reporting currency (domain.md 4.1): external income counts only money
 * whose payer is outside the family; the funding of a cell is what the network keeps for the type. Cells and leakage add
 * up to the external income: 414,394.75 + 2,738.67 = 417,133.42.
 */
export class Income {
  private constructor(
    readonly external: Figure,
    readonly leakage: Figure,
    private readonly cells: Cells,
  ) {}

  static of(receipts: readonly Receipt[]): Income {
    const leaking = receipts.filter((receipt) => receipt.flow.leakage.isPositive());
    return new Income(
      Figure.sumOfProducts(receipts.map(externalOf)),
      Figure.sumOfProducts(leaking.map(({ flow, factor }) => ({ amount: flow.leakage, factor }))),
      cellsOf(receipts),
    );
  }

  /** Net funding of a network for a type. */
  cell(network: string, type: FundingType): Figure {
    return this.cells.get(network)?.[type] ?? Figure.ZERO;
  }

  /** The income of both sets of grants together. */
  plus(other: Income): Income {
    const cells = new Map(this.cells);
    for (const [network, added] of other.cells) {
      cells.set(
        network,
        perType((type) => this.cell(network, type).plus(added[type])),
      );
    }
    return new Income(this.external.plus(other.external), this.leakage.plus(other.leakage), cells);
  }
}

export function externalOf({ flow, factor }: Receipt): Product {
  return { amount: flow.external, factor };
}

/** What the networks keep of all the receipts, each with the grant from which it comes. */
export function holdingsOf(receipts: readonly Receipt[]): (Holding & Product & { grant: Grant })[] {
  const all: (Holding & Product & { grant: Grant })[] = [];
  for (const { grant, flow, factor } of receipts) {
    for (const { network, type, amount } of flow.holdings) all.push({ network, type, amount, factor, grant });
  }
  return all;
}

function cellsOf(receipts: readonly Receipt[]): Cells {
  const ofNetwork = groupBy(holdingsOf(receipts), (holding) => holding.network);
  return new Map([...ofNetwork].map(([network, holdings]) => [network, byType(holdings)]));
}

function byType(holdings: readonly (Holding & Product)[]): ByType<Figure> {
  return perType((type) => Figure.sumOfProducts(holdings.filter((holding) => holding.type === type)));
}
