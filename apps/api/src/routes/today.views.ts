import { ApiProperty } from '@nestjs/swagger';
import { GrantView } from '#grants';
import { MoneyView } from '#money';

export class LateOwnerView {
  @ApiProperty() ownerId: string;
  @ApiProperty() ownerName: string;
  @ApiProperty() count: number;
  @ApiProperty() oldestDueOn: string;
}

/** Open deadlines in numbers; each number opens its list. */
export class TodayDeadlinesView {
  @ApiProperty() late: number;
  @ApiProperty({ description: 'due within 30 days' }) soon: number;
  @ApiProperty() mineLate: number;
  @ApiProperty() mineSoon: number;
  @ApiProperty({ type: [LateOwnerView] }) lateByOwner: LateOwnerView[];
}

/** Assessments that wait for the reader. */
export class TodayAssessmentsView {
  @ApiProperty() toScore: number;
  @ApiProperty() toReview: number;
}

export class HeldBackTrancheView {
  @ApiProperty() id: string;
  @ApiProperty() grantId: string;
  @ApiProperty() grantTitle: string;
  @ApiProperty() recipientName: string;
  @ApiProperty({ type: MoneyView }) amount: MoneyView;
  @ApiProperty({ type: String, nullable: true }) dueOn: string | null;
  @ApiProperty({ description: 'the overdue requirement that holds it back' }) blockedByLabel: string;
  @ApiProperty() daysLate: number;
}

/** Tranches that an overdue requirement holds back, summed by currency. */
export class TodayRiskView {
  @ApiProperty({ type: [MoneyView] }) totals: MoneyView[];
  @ApiProperty({ type: [HeldBackTrancheView] }) tranches: HeldBackTrancheView[];
}

export class GapByLevelView {
  @ApiProperty() level: string;
  @ApiProperty({ type: MoneyView, nullable: true }) need: MoneyView | null;
  @ApiProperty({ type: MoneyView, nullable: true }) gap: MoneyView | null;
  @ApiProperty({ type: String, nullable: true }) coverage: string | null;
}

/** The newest compiled report in one line a level, committed money. */
export class TodayGapView {
  @ApiProperty() reportId: string;
  @ApiProperty() reportYear: number;
  @ApiProperty() asOfOn: string;
  @ApiProperty({ type: [GapByLevelView] }) levels: GapByLevelView[];
  @ApiProperty() total: GapByLevelView;
}

/** What needs the reader first. A part is null where the reader's roles do not reach it. */
export class TodayView {
  @ApiProperty() today: string;
  @ApiProperty() deadlines: TodayDeadlinesView;
  @ApiProperty({ type: TodayAssessmentsView, nullable: true }) assessments: TodayAssessmentsView | null;
  @ApiProperty({ type: [GrantView], nullable: true, description: 'secured, ending within 12 months, not continued by another' })
  endingGrants: GrantView[] | null;
  @ApiProperty({ type: TodayRiskView, nullable: true }) atRisk: TodayRiskView | null;
  @ApiProperty({ type: TodayGapView, nullable: true, description: 'also null while no report is compiled' })
  gap: TodayGapView | null;
}
