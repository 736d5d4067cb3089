import { ApiProperty } from '@nestjs/swagger';
import { MoneyView } from '#money';

/** A grant as it was when the report was compiled. */
export class ReportedGrantView {
  @ApiProperty() code: string;
  @ApiProperty({ type: String, nullable: true, description: 'the record as it is today' }) grantId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'of the record as it is today' }) title: string | null;
  @ApiProperty() donorName: string;
  @ApiProperty() recipientName: string;
  @ApiProperty() endsOn: string;
}

export class CliffWindowView {
  @ApiProperty() from: string;
  @ApiProperty() to: string;
  @ApiProperty() secured: MoneyView;
}

/** Secured money of the next twelve months against that of the twelve after. */
export class CliffView {
  @ApiProperty() first: CliffWindowView;
  @ApiProperty() second: CliffWindowView;
  @ApiProperty({ type: String, nullable: true, description: 'share that is lost; negative where money rises' }) drop:
    string | null;
  @ApiProperty({ type: [ReportedGrantView], description: 'secured and ending within twelve months' }) ending: ReportedGrantView[];
}

/** Committed income of the year against the baseline. */
export class GrowthView {
  @ApiProperty() key: string;
  @ApiProperty() baseline: MoneyView;
  @ApiProperty() current: MoneyView;
  @ApiProperty() change: MoneyView;
  @ApiProperty({ type: String, nullable: true, description: 'null: new, there was none in the baseline year' }) growth:
    string | null;
}

export class GrowthTableView {
  @ApiProperty() total: GrowthView;
  @ApiProperty({ type: [GrowthView] }) byType: GrowthView[];
  @ApiProperty({ type: [GrowthView] }) byLevel: GrowthView[];
  @ApiProperty({ type: [GrowthView] }) byNetwork: GrowthView[];
}

/** Did funding rise: as it came in, and without what exchange rates did. */
export class OutcomeView {
  @ApiProperty() nominal: GrowthTableView;
  @ApiProperty() constantRate: GrowthTableView;
  @ApiProperty() fxEffectOnChange: MoneyView;
}

export class InvariantView {
  @ApiProperty() name: string;
  @ApiProperty() holds: boolean;
}

export class UnstatedView {
  @ApiProperty() network: string;
  @ApiProperty() type: string;
}

export class OldRateView {
  @ApiProperty() currency: string;
  @ApiProperty() date: string;
}

/** What a reader must know about the figures before relying on them. Records by their codes. */
export class DataQualityView {
  @ApiProperty({ type: [UnstatedView] }) unstated: UnstatedView[];
  @ApiProperty({ type: [String] }) networksWithoutNeed: string[];
  @ApiProperty({ type: [String] }) donorsWithEstimatedSources: string[];
  @ApiProperty({ type: [String] }) grantsWithoutBankRate: string[];
  @ApiProperty({ type: [String] }) grantsSignedLater: string[];
  @ApiProperty({ type: [OldRateView] }) oldSpotRates: OldRateView[];
  @ApiProperty({ type: [String] }) subgrantsLeavingScope: string[];
  @ApiProperty() grantsOutsideScope: number;
}

/** The frozen report that this one is measured against, where there is one. */
export class FrozenBaselineView {
  @ApiProperty() reportId: string;
  @ApiProperty({ description: 'committed external income as it was frozen' }) external: MoneyView;
  @ApiProperty({ description: 'true: records of the baseline year were changed since it was frozen' }) differs: boolean;
}
