import { ApiProperty } from '@nestjs/swagger';
import { ConcentrationView, ConsolidatedBandsView, GroupView, LevelView, TypeView } from './figures.views.js';
import { CliffView, DataQualityView, FrozenBaselineView, InvariantView, OutcomeView } from './indicators.views.js';

/** Over which networks a report is drawn up. */
export class ScopeView {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: ['members', 'listed'], description: 'members: whoever is a member on the day' }) kind: string;
  @ApiProperty() isDefault: boolean;
}

/** A compiled report in the library. */
export class GapReportRowView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() scopeId: string;
  @ApiProperty() scopeName: string;
  @ApiProperty() reportYear: number;
  @ApiProperty() asOfOn: string;
  @ApiProperty() baselineYear: number;
  @ApiProperty() baselineAsOfOn: string;
  @ApiProperty() reportingCurrency: string;
  @ApiProperty({ type: String, format: 'date-time' }) compiledAt: string;
  @ApiProperty({ type: String, nullable: true, description: 'null: compiled by a command' }) compiledByName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the report of the same question before this one' })
  supersedesId: string | null;
  @ApiProperty() frozen: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) frozenAt: string | null;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty() total: GroupView;
  @ApiProperty() consolidated: ConsolidatedBandsView;
}

/** A report with everything on its pages. */
export class GapReportView extends GapReportRowView {
  @ApiProperty() inputsHash: string;
  @ApiProperty({ type: [LevelView] }) levels: LevelView[];
  @ApiProperty({ type: [TypeView] }) types: TypeView[];
  @ApiProperty({ type: String, nullable: true }) userLedShare: string | null;
  @ApiProperty() immediateDonors: ConcentrationView;
  @ApiProperty() ultimateSources: ConcentrationView;
  @ApiProperty() cliff: CliffView;
  @ApiProperty() outcome: OutcomeView;
  @ApiProperty({ type: FrozenBaselineView, nullable: true }) frozenBaseline: FrozenBaselineView | null;
  @ApiProperty({ type: [InvariantView] }) invariants: InvariantView[];
  @ApiProperty() dataQuality: DataQualityView;
  @ApiProperty({ type: [String], description: 'keys of the footnotes that this report carries' }) footnotes: string[];
}

/** Work that was begun: its progress is seen under /jobs/{jobId}. */
export class JobStartedView {
  @ApiProperty() jobId: string;
}
