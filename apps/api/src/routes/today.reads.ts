import { Injectable } from '@nestjs/common';
import { dueCounts, lateByOwner } from '#deadlines';
import { FundingGapService, type GapReportView } from '#funding-gap';
import { type ExpectedTranche, grantsEndingWithin, type IncomeAtRisk, incomeAtRisk, toGrantView, tranchesAtRisk } from '#grants';
import { holdsSomewhere, moneyOf, NotFound, type PersonActor, type PlainDate } from '#kernel';
import { Database, SystemClock, type Tx } from '#platform';
import { countWaiting } from '#standards';
import type { GapByLevelView, HeldBackTrancheView, TodayGapView, TodayRiskView, TodayView } from './today.views.js';

const SOON_DAYS = 30;
const ENDING_MONTHS = 12;
// The page shows no more; the totals say how many there are, and each opens its list.
const MOST_SHOWN = 50;

/** Gathers the day of one person from the libs that know its parts; each part only where the roles reach. */
@Injectable()
export class TodayReads {
  constructor(
    private readonly db: Database,
    private readonly clock: SystemClock,
    private readonly gaps: FundingGapService,
  ) {}

  async show(actor: PersonActor): Promise<TodayView> {
    const today = this.clock.today();
    const gap = holdsSomewhere(actor, 'funding_gap.read') ? await this.latestGap(actor) : null;
    return this.db.read(actor, async (tx) => ({
      today,
      deadlines: {
        ...(await dueCounts(tx, today, { days: SOON_DAYS, me: actor.userId })),
        lateByOwner: await lateByOwner(tx, today),
      },
      assessments: await waitingAssessments(tx, actor),
      ...(await moneyToday(tx, actor, today)),
      gap,
    }));
  }

  private async latestGap(actor: PersonActor): Promise<TodayGapView | null> {
    try {
      return gapOf(await this.gaps.latest(actor));
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }
}

async function waitingAssessments(tx: Tx, actor: PersonActor) {
  return holdsSomewhere(actor, 'assessments.read') ? countWaiting(tx, actor.userId) : null;
}

/** Grants that end, and what is held back: the first rows of each, and how many there are. */
async function moneyToday(tx: Tx, actor: PersonActor, today: PlainDate) {
  if (!holdsSomewhere(actor, 'grants.read')) return { endingGrants: null, endingTotal: null, atRisk: null };
  const ending = await grantsEndingWithin(tx, today, ENDING_MONTHS, MOST_SHOWN);
  return {
    endingGrants: ending.rows.slice(0, MOST_SHOWN).map((row) => toGrantView(row, today)),
    endingTotal: ending.total,
    atRisk: riskOf(await incomeAtRisk(tx, today), await tranchesAtRisk(tx, today)),
  };
}

function riskOf(totals: IncomeAtRisk[], tranches: ExpectedTranche[]): TodayRiskView {
  return {
    totals: totals.map(({ amount, currency }) => moneyOf(amount, currency)),
    count: totals.reduce((sum, { count }) => sum + count, 0),
    tranches: tranches.map(toHeldBack),
  };
}

function toHeldBack(tranche: ExpectedTranche): HeldBackTrancheView {
  const { id, grantId, grantTitle, recipientName, dueOn, blockedBy } = tranche;
  const [first] = blockedBy;
  const amount = moneyOf(tranche.amount, tranche.currency);
  return {
    id,
    grantId,
    grantTitle,
    recipientName,
    amount,
    dueOn,
    blockedByLabel: first?.label ?? '',
    daysLate: first?.daysLate ?? 0,
  };
}

function gapOf(report: GapReportView): TodayGapView {
  const { id: reportId, reportYear, asOfOn } = report;
  const levels = report.levels.map((part) => byLevel(part.level, part.total));
  return { reportId, reportYear, asOfOn, levels, total: byLevel('total', report.total) };
}

function byLevel(level: string, { need, committed }: GapReportView['total']): GapByLevelView {
  return { level, need, gap: committed.gap, coverage: committed.coverage };
}
