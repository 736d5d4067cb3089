import { ApiProperty } from '@nestjs/swagger';
import { MoneyView } from '#money';

/** Funding against need in one band. Gap, surplus and coverage are null where no need was stated. */
export class BandView {
  @ApiProperty() funding: MoneyView;
  @ApiProperty({ type: MoneyView, nullable: true }) gap: MoneyView | null;
  @ApiProperty({ type: MoneyView, nullable: true }) surplus: MoneyView | null;
  @ApiProperty({ type: String, nullable: true, description: 'also null where the stated need is 0: not applicable' })
  coverage: string | null;
}

/** Need and funding of a cell or of cells together. The gap of a group is the sum of the gaps of its cells. */
export class FiguresView {
  @ApiProperty({ description: 'false: no need was adopted, which is unknown and not 0' }) stated: boolean;
  @ApiProperty({ type: MoneyView, nullable: true }) need: MoneyView | null;
  @ApiProperty() committed: BandView;
  @ApiProperty() expected: BandView;
  @ApiProperty() optimistic: BandView;
}

/** Cells together, and how many of the networks in it stated no need. */
export class GroupView extends FiguresView {
  @ApiProperty() networksNotStated: number;
}

/** Consolidated figures of a band: money from outside the family, and what of it left the family again. */
export class ConsolidatedView {
  @ApiProperty() external: MoneyView;
  @ApiProperty() leakage: MoneyView;
  @ApiProperty({ description: 'need minus funding, with surplus set against gaps: not the gap' }) netPosition: MoneyView;
}

export class ConsolidatedBandsView {
  @ApiProperty() committed: ConsolidatedView;
  @ApiProperty() expected: ConsolidatedView;
  @ApiProperty() optimistic: ConsolidatedView;
}

/** One funding type of one network. */
export class CellView extends FiguresView {
  @ApiProperty({ enum: ['core', 'advocacy', 'service_delivery'] }) type: string;
}

/** Amount and share of one donor or source. */
export class ShareView {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty() amount: MoneyView;
  @ApiProperty() share: string;
}

/** How much hangs on how few. */
export class ConcentrationView {
  @ApiProperty({ type: [ShareView], description: 'the largest first' }) parts: ShareView[];
  @ApiProperty({ type: String, nullable: true }) largest: string | null;
  @ApiProperty({ type: String, nullable: true }) largestShare: string | null;
  @ApiProperty({ type: String, nullable: true }) hhi: string | null;
  @ApiProperty({ type: String, nullable: true }) effectiveNumber: string | null;
}

/** A row of the matrix. */
export class NetworkView {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true, description: 'the record as it is today' }) organisationId: string | null;
  @ApiProperty() userLed: boolean;
  @ApiProperty() total: GroupView;
  @ApiProperty({ type: [CellView] }) cells: CellView[];
  @ApiProperty({ type: String, nullable: true }) coreCoverage: string | null;
  @ApiProperty({ type: String, nullable: true }) runwayMonths: string | null;
  @ApiProperty() reserve: MoneyView;
  @ApiProperty({ description: 'by root donor' }) concentration: ConcentrationView;
}

export class LevelView {
  @ApiProperty({ enum: ['global', 'regional', 'national'] }) level: string;
  @ApiProperty() total: GroupView;
  @ApiProperty({ type: [NetworkView] }) networks: NetworkView[];
}

export class TypeView {
  @ApiProperty({ enum: ['core', 'advocacy', 'service_delivery'] }) type: string;
  @ApiProperty() total: GroupView;
}
