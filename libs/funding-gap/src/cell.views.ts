import { ApiProperty } from '@nestjs/swagger';
import { MoneyView } from '#money';

/** A receipt of a grant and the rate at which the bank changed it. */
export class ReceiptView {
  @ApiProperty() receivedOn: string;
  @ApiProperty() amount: MoneyView;
  @ApiProperty() bankRate: string;
}

/** What of a grant is changed at a published rate. */
export class AtSpotView {
  @ApiProperty() amount: MoneyView;
  @ApiProperty() rate: string;
  @ApiProperty({ description: 'the day of the published rate' }) publishedOn: string;
}

/** Where the rate of a grant comes from. */
export class RateOriginView {
  @ApiProperty({ enum: ['same_currency', 'contract', 'weighted_receipts', 'spot'] }) method: string;
  @ApiProperty() rate: string;
  @ApiProperty({ type: [ReceiptView] }) receipts: ReceiptView[];
  @ApiProperty({ type: AtSpotView, nullable: true }) atSpot: AtSpotView | null;
}

/** How the year's part of a grant came about. */
export class BasisView {
  @ApiProperty({ enum: ['days', 'budget_lines'] }) method: string;
  @ApiProperty({ type: String, nullable: true, description: 'share of the funding type' }) typeShare: string | null;
  @ApiProperty({ type: Number, nullable: true }) daysInYear: number | null;
  @ApiProperty({ type: Number, nullable: true }) daysOfGrant: number | null;
}

/** How much of a grant counts in the band, and why. */
export class WeightView {
  @ApiProperty() value: string;
  @ApiProperty({ enum: ['secured', 'signed_later', 'lost', 'not_secured', 'stage_probability', 'override', 'whole'] })
  reason: string;
}

/** A grant of which the cell holds a part. */
export class GrantPartView {
  @ApiProperty() code: string;
  @ApiProperty({ type: String, nullable: true, description: 'the record as it is today' }) grantId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'of the record as it is today' }) title: string | null;
  @ApiProperty() donorName: string;
  @ApiProperty({ description: 'when the report was compiled' }) stage: string;
  @ApiProperty() award: MoneyView;
  @ApiProperty({ description: 'the part of this year and type' }) allocated: MoneyView;
  @ApiProperty() basis: BasisView;
  @ApiProperty() weight: WeightView;
  @ApiProperty() rate: RateOriginView;
  @ApiProperty({ description: 'allocated × rate × weight' }) amount: MoneyView;
}

/** Money passed on to the network, or by it (then the amount is negative). */
export class SubgrantPartView {
  @ApiProperty() code: string;
  @ApiProperty({ enum: ['in', 'out'] }) direction: string;
  @ApiProperty() rootGrantCode: string;
  @ApiProperty({ type: String, nullable: true }) rootGrantId: string | null;
  @ApiProperty({ type: String, nullable: true }) rootGrantTitle: string | null;
  @ApiProperty() donorName: string;
  @ApiProperty() fromName: string;
  @ApiProperty() toName: string;
  @ApiProperty({ type: String, nullable: true }) viaHostName: string | null;
  @ApiProperty() line: MoneyView;
  @ApiProperty() feeRate: string;
  @ApiProperty() rate: RateOriginView;
  @ApiProperty() amount: MoneyView;
}

/** The version of the need that was in force on the report day. */
export class NeedVersionView {
  @ApiProperty() amount: MoneyView;
  @ApiProperty() adoptedOn: string;
  @ApiProperty() planningRate: string;
}

/** One cell of a report, taken apart: the parts add up to its funding. */
export class CellDetailView {
  @ApiProperty() reportId: string;
  @ApiProperty() network: string;
  @ApiProperty() networkName: string;
  @ApiProperty({ enum: ['core', 'advocacy', 'service_delivery'] }) type: string;
  @ApiProperty({ enum: ['committed', 'expected', 'optimistic'] }) band: string;
  @ApiProperty() stated: boolean;
  @ApiProperty({ type: NeedVersionView, nullable: true }) needVersion: NeedVersionView | null;
  @ApiProperty({ type: MoneyView, nullable: true }) need: MoneyView | null;
  @ApiProperty() funding: MoneyView;
  @ApiProperty({ type: MoneyView, nullable: true }) gap: MoneyView | null;
  @ApiProperty({ type: MoneyView, nullable: true }) surplus: MoneyView | null;
  @ApiProperty({ type: [GrantPartView] }) grants: GrantPartView[];
  @ApiProperty({ type: [SubgrantPartView] }) subgrants: SubgrantPartView[];
}
