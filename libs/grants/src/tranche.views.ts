import { ApiProperty } from '@nestjs/swagger';
import { moneyOf, type PlainDate } from '#kernel';
import { MoneyView } from '#money';
import { expectedOn, isAtRisk } from './domain/tranche-state.js';
import { isOverdue } from './domain/requirement-state.js';
import type { TrancheRow } from './tranches.queries.js';

/** A requirement that a tranche hangs on. */
export class TrancheConditionView {
  @ApiProperty() id: string;
  @ApiProperty() label: string;
  @ApiProperty() dueOn: string;
  @ApiProperty() state: string;
  @ApiProperty() overdue: boolean;
}

export class TrancheView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() grantId: string;
  @ApiProperty() position: number;
  @ApiProperty({ type: MoneyView }) amount: MoneyView;
  @ApiProperty({ type: String, nullable: true }) dueOn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'at risk: a quarter after its day' }) expectedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) receivedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) bankRate: string | null;
  @ApiProperty({ type: String, nullable: true }) condition: string | null;
  @ApiProperty() state: string;
  @ApiProperty({ description: 'a requirement that it hangs on is overdue' }) atRisk: boolean;
  @ApiProperty({ type: [TrancheConditionView] }) requirements: TrancheConditionView[];
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
