import { moneyOf, type PlainDate } from '#kernel';
import { MoneyView } from '#money';
import { expectedOn, isAtRisk } from './domain/tranche-state.js';
import { isOverdue } from './domain/requirement-state.js';
import type { TrancheRow } from './tranches.queries.js';

/** A requirement that a tranche hangs on. */
export class TrancheConditionView {
  id: string;
  label: string;
  dueOn: string;
  state: string;
  overdue: boolean;
}

export class TrancheView {
  id: string;
  version: number;
  grantId: string;
  position: number;
  amount: MoneyView;
  dueOn: string | null;
  /** at risk: a quarter after its day */ expectedOn: string | null;
  receivedOn: string | null;
  bankRate: string | null;
  condition: string | null;
  state: string;
  /** a requirement that it hangs on is overdue */ atRisk: boolean;
  requirements: TrancheConditionView[];
}

export function toTrancheView(row: TrancheRow, today: PlainDate): TrancheView {
  const { currency, amount, requirements, ...rest } = row;
  const atRisk = isAtRisk(row, requirements, today);
  return {
    ...rest,
    amount: moneyOf(amount, currency),
    atRisk,
    expectedOn: expectedOn(row.dueOn, atRisk),
    requirements: requirements.map((requirement) => ({ ...requirement, overdue: isOverdue(requirement, today) })),
  };
}
