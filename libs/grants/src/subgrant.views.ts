import { ApiProperty } from '@nestjs/swagger';
import { amountText, Fraction, moneyOf } from '#kernel';
import { MoneyView } from '#money';
import { depthOf } from './domain/subgrant-chain.js';
import { partyOrNull, PartyView } from './grant.views.js';
import type { SubgrantRow } from './subgrants.queries.js';

export class LineView {
  @ApiProperty() year: number;
  @ApiProperty() type: string;
  @ApiProperty({ example: '50000.00' }) amount: string;
}

export class SubgrantView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() code: string;
  @ApiProperty() rootGrantId: string;
  @ApiProperty({ type: String, nullable: true }) parentSubgrantId: string | null;
  @ApiProperty({ description: '1: given by the recipient of the grant itself' }) depth: number;
  @ApiProperty({ type: PartyView }) from: PartyView;
  @ApiProperty({ type: PartyView }) to: PartyView;
  @ApiProperty({ description: 'the receiver stands outside the family' }) leavesFamily: boolean;
  @ApiProperty({ type: PartyView, nullable: true }) viaHost: PartyView | null;
  @ApiProperty({ example: '0.1' }) hostFeeRate: string;
  @ApiProperty({ type: MoneyView, description: 'all lines together, before the fee' }) amount: MoneyView;
  @ApiProperty({ type: [LineView] }) lines: LineView[];
}

export function toSubgrantView(row: SubgrantRow, all: readonly SubgrantRow[]): SubgrantView {
  const total = Fraction.sum(row.lines.map((line) => Fraction.parse(line.amount)));
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    rootGrantId: row.rootGrantId,
    parentSubgrantId: row.parentId,
    depth: depthOf(row, all),
    from: { id: row.fromId, name: row.fromName },
    to: { id: row.toId, name: row.toName },
    leavesFamily: !row.toIsNetwork,
    viaHost: partyOrNull(row.viaHostId, row.viaHostName),
    hostFeeRate: row.hostFeeRate,
    amount: moneyOf(total.toFixed(3), row.currency),
    lines: row.lines.map(toLineView),
  };
}

export function toLineView({ year, type, amount }: { year: number; type: string; amount: string }): LineView {
  return { year, type, amount: amountText(amount) };
}
