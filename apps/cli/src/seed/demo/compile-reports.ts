import { GapCompiler, type GapJob } from '#funding-gap';
import { addDays, addMonths, dateOf, type PlainDate, systemActor, yearOf } from '#kernel';
import { Database, firstRow, Jobs, newId, Queues, rows, SystemClock, type Tx } from '#platform';
import { withDoors } from '../../open-doors.js';
import { insertRows } from '../insert-rows.js';
import type { SeedContext } from '../seed-database.js';

const ACTOR = systemActor('command');
const BASELINE_YEARS_AGO = 3;
const DAYS_AFTER_QUARTER = 20;
// From October on people look at the year that comes.
const MONTHS_OF_FORESIGHT = 3;
const TIME_OF_DAY = 'T10:15:00Z';

/** A report to compile: the question, and on which day somebody asked it. */
interface PlannedReport {
  question: Pick<GapJob, 'reportYear' | 'asOfOn' | 'baselineYear' | 'baselineAsOfOn'>;
  askedOn: PlainDate;
  frozen: boolean;
}

/**
 * The reports of the demonstration, compiled by the one compiler there is: the baseline of three years ago, kept for
 * good; this year as of the last quarter; as of today this year and, towards its end, the next. Does nothing when there
 * are some.
 */
export function compileReports(context: SeedContext): Promise<void> {
  return withDoors(context, async (db) => {
    const askers = await db.read(ACTOR, whoAsks);
    const planned = plannedReports(context.clock.today());
    for (const asker of askers) {
      // The region asks for the present only.
      for (const report of asker.isDefault ? planned : planned.slice(-1)) await compile(db, context, { ...report, asker });
    }
  });
}

function plannedReports(today: PlainDate): PlannedReport[] {
  const year = yearOf(today);
  const baselineYear = year - BASELINE_YEARS_AGO;
  const quarter = lastQuarter(addDays(today, -DAYS_AFTER_QUARTER));
  const since = { baselineYear, baselineAsOfOn: dateOf(baselineYear, 12, 31) };
  const before = { baselineYear: baselineYear - 1, baselineAsOfOn: dateOf(baselineYear - 1, 12, 31) };
  const baseline = { reportYear: baselineYear, asOfOn: since.baselineAsOfOn, ...before };
  const yearsToday = [...new Set([year, yearOf(addMonths(today, MONTHS_OF_FORESIGHT))])];
  return [
    { question: baseline, askedOn: dateOf(baselineYear + 1, 1, 18), frozen: true },
    {
      question: { reportYear: year, asOfOn: quarter, ...since },
      askedOn: addDays(quarter, DAYS_AFTER_QUARTER - 7),
      frozen: false,
    },
    ...yearsToday.map((reportYear) => ({ question: { reportYear, asOfOn: today, ...since }, askedOn: today, frozen: false })),
  ];
}

/** The last day of the latest quarter that is over: on 2026-11-04 it is 2026-09-30. */
function lastQuarter(day: PlainDate): PlainDate {
  const firstMonth = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return addDays(dateOf(yearOf(day), firstMonth, 1), -1);
}

/** Who asks for the reports, and over which networks; none when reports are there or the demonstration is not. */
function whoAsks(tx: Tx): Promise<{ personId: string; scopeId: string; isDefault: boolean }[]> {
  return rows(
    tx,
    `select p.id as person_id, s.id as scope_id, s.is_default from identity.person p, funding_gap.scope s
     where p.demo and p.email = 'finance@entente.example' and s.demo and s.kind = 'listed'
       and not exists (select from funding_gap.report r where r.scope_id = s.id)
     order by s.is_default desc`,
  );
}

async function compile(
  db: Database,
  { appUrl, clock }: SeedContext,
  { question, askedOn, frozen, asker }: PlannedReport & { asker: { personId: string; scopeId: string } },
): Promise<void> {
  const then = askedOn === clock.today() ? clock : new SystemClock(new Date(`${askedOn}${TIME_OF_DAY}`));
  const input: GapJob = { ...question, scopeId: asker.scopeId, requestedById: asker.personId };
  const id = newId();
  await db.transaction(ACTOR, (tx) => insertRows(tx, 'platform.job', [{ id, kind: 'gap', input, requested_by: asker.personId }]));
  await new GapCompiler(db, new Jobs(db, new Queues(appUrl, null)), then).run(id);
  await db.transaction(ACTOR, async (tx) => {
    const job = await firstRow<{ resultId: string | null; problem: string | null }>(
      tx,
      'select result_id, problem from platform.job where id = $1',
      [id],
    );
    if (job?.resultId == null)
      throw new Error(`The demonstration's report of ${question.reportYear} failed: ${job?.problem ?? 'no result'}`);
    await rows(tx, 'delete from platform.job where id = $1', [id]);
    if (frozen) await freeze(tx, job.resultId, { at: then.now(), by: asker.personId });
  });
}

async function freeze(tx: Tx, reportId: string, { at, by }: { at: Date; by: string }): Promise<void> {
  await rows(
    tx,
    `update funding_gap.report set frozen = true, frozen_at = $2, frozen_by_id = $3, version = version + 1,
            note = 'Baseline: the year from which growth is measured.' where id = $1`,
    [reportId, at.toISOString(), by],
  );
}
