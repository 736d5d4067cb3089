import { amountText, Fraction, moneyOf } from '#kernel';
import { MoneyView } from '#money';
import { depthOf } from './domain/subgrant-chain.js';
import { partyOrNull, PartyView } from './grant.views.js';
import type { SubgrantRow } from './subgrants.queries.js';

export class LineView {
  year: number;
  type: string;
  /** @example 50000.00 */ amount: string;
}

export class SubgrantView {
  id: string;
  version: number;
  code: string;
  rootGrantId: string;
  parentSubgrantId: string | null;
  /** 1: given by the recipient of the grant itself */ depth: number;
  from: PartyView;
  to: PartyView;
  /** the receiver stands outside the family */ leavesFamily: boolean;
  viaHost: PartyView | null;
  /** @example 0.1 */ hostFeeRate: string;
  /** all lines together, before the fee */ amount: MoneyView;
  lines: LineView[];
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
