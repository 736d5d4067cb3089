import { GrantView } from '#grants';
import { MoneyView } from '#money';

export class LateOwnerView {
  ownerId: string;
  ownerName: string;
  count: number;
  oldestDueOn: string;
}

/** Open deadlines in numbers; each number opens its list. */
export class TodayDeadlinesView {
  late: number;
  /** due within 30 days */ soon: number;
  mineLate: number;
  mineSoon: number;
  lateByOwner: LateOwnerView[];
}

/** Assessments that wait for the reader. */
export class TodayAssessmentsView {
  toScore: number;
  toReview: number;
}

export class HeldBackTrancheView {
  id: string;
  grantId: string;
  grantTitle: string;
  recipientName: string;
  amount: MoneyView;
  dueOn: string | null;
  /** the overdue requirement that holds it back */ blockedByLabel: string;
  daysLate: number;
}

/** Tranches that an overdue requirement holds back, summed by currency. */
export class TodayRiskView {
  totals: MoneyView[];
  /** how many tranches the totals hold */
  count: number;
  /** the first 50, the longest held back first */
  tranches: HeldBackTrancheView[];
}

export class GapByLevelView {
  level: string;
  need: MoneyView | null;
  gap: MoneyView | null;
  coverage: string | null;
}

/** The newest compiled report in one line a level, committed money. */
export class TodayGapView {
  reportId: string;
  reportYear: number;
  asOfOn: string;
  levels: GapByLevelView[];
  total: GapByLevelView;
}

/** A number of rows: exact, or more than this. */
export class TotalView {
  count: number;
  more: boolean;
}

/** What needs the reader first. A part is null where the reader's roles do not reach it. */
export class TodayView {
  today: string;
  deadlines: TodayDeadlinesView;
  assessments: TodayAssessmentsView | null;
  /** secured, ending within 12 months, not continued by another; the first 50 */ endingGrants: GrantView[] | null;
  /** how many end in all */ endingTotal: TotalView | null;
  atRisk: TodayRiskView | null;
  /** also null while no report is compiled */ gap: TodayGapView | null;
}
