import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { grantNamesByCode } from '#grants';
import { Acts, missingRecord, type RecordType, refusal, refuseExportWhileLocked } from '#identity';
import { type Actor, Forbidden, NotFound, personIdOf, type PlainDate } from '#kernel';
import { organisationsByCode } from '#organisations';
import { sourceNames } from '#pipeline';
import { Database, Jobs, type Page, pageOf, readCursor, SystemClock, type Tx } from '#platform';
import type { CellDetailView } from './cell.views.js';
import { toCellView } from './cell-view.js';
import { computeApart } from './compute-apart.js';
import type { GapJob } from './gap-compiler.service.js';
import { hiddenRecords, hidesNothing, withoutHidden } from './for-reader.js';
import { type AskedReport, completeQuestion } from './gap-question.js';
import type { CellName } from './gap-tasks.js';
import type { LiveRecords } from './indicators-view.js';
import { Report } from './report.entity.js';
import { toReportRowView, toReportView } from './report-view.js';
import type { GapReportRowView, GapReportView, ScopeView } from './report.views.js';
import {
  findReport,
  frozenBaseline,
  frozenReportOf,
  latestReportId,
  listReports,
  type ReportFilter,
  reportText,
  type StoredReport,
} from './reports.queries.js';
import { defaultScope, findScope, findScopeByName, listScopes, mayCompile } from './scopes.queries.js';

const REPORT: RecordType<Report> = {
  kind: 'gapReport',
  entity: Report,
  subject: 'gap_report',
  missing: ['funding-gap.report-not-found', 'There is no such report.'],
};

/** The library of funding-gap reports: asking for one, reading it, taking a cell apart, freezing it. */
@Injectable()
export class FundingGapService {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    private readonly jobs: Jobs,
  ) {}

  scopes(actor: Actor): Promise<ScopeView[]> {
    return this.db.read(actor, (tx) => listScopes(tx));
  }

  async list(actor: Actor, filter: ReportFilter, slice: { cursor?: string; limit: number }): Promise<Page<GapReportRowView>> {
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) => listReports(tx, filter, { after, limit: slice.limit }));
    return pageOf(found, slice.limit, (row) => ({ key: row.sortKey, id: row.id }), toReportRowView);
  }

  show(actor: Actor, id: string): Promise<GapReportView> {
    return this.db.read(actor, (tx) => showReport(tx, actor, id));
  }

  /** The report of the default scope that was compiled last. Throws NotFound when there is none yet. */
  latest(actor: Actor): Promise<GapReportView> {
    return this.db.read(actor, async (tx) => {
      const scope = await defaultScope(tx);
      const id = scope && (await latestReportId(tx, scope.id));
      if (id === null) throw new NotFound('funding-gap.none-yet', 'No report has been compiled yet. Compile the first one.');
      return showReport(tx, actor, id);
    });
  }

  /** The report in the output format, byte for byte as it was compiled. Throws Forbidden when it holds records hidden from the reader, or while a region of it is locked. */
  async document(actor: Actor, id: string): Promise<{ text: string; reportYear: number; asOfOn: PlainDate }> {
    return this.db.read(actor, async (tx) => {
      const report = await requireReport(tx, id);
      const live = await liveRecords(tx, report);
      await refuseExportWhileLocked(tx, [...live.organisationIds.values()]);
      if (!hidesNothing(hiddenRecords(report.inputs, live))) throw documentWithheld();
      return (await reportText(tx, id))!;
    });
  }

  /** What one cell is made of. Throws NotFound for a network that the report does not have. */
  async cell(actor: Actor, id: string, cell: CellName): Promise<CellDetailView> {
    const { report, live } = await this.db.read(actor, async (tx) => {
      const found = await requireReport(tx, id);
      return { report: found, live: await liveRecords(tx, found) };
    });
    const hidden = hiddenRecords(report.inputs, live);
    const known = report.inputs.networks.some(({ code }) => code === cell.network);
    if (!known || hidden.networks.has(cell.network)) {
      throw new NotFound('funding-gap.cell-not-found', 'This report has no such network.');
    }
    const explanation = await computeApart({ kind: 'cell', document: JSON.stringify(report.inputs), cell });
    return toCellView(report, explanation, live, hidden);
  }

  /**
   * Asks for a report and returns the id of the job that compiles it. Throws InvalidInput when the baseline is not before
   * the report, NotFound for a scope that is not there.
   */
  async request(actor: Actor, asked: AskedReport & { scopeId?: string }): Promise<string> {
    const job = await this.db.read(actor, async (tx): Promise<GapJob> => {
      const scope = (asked.scopeId === undefined ? await defaultScope(tx) : await findScope(tx, asked.scopeId)) ?? noScope();
      if (!(await mayCompile(tx, scope.id))) throw refusal(actor, 'funding_gap.compile');
      const question = completeQuestion(asked, await frozenBaseline(tx, scope.id, asked));
      return { scopeId: scope.id, ...question, requestedById: personIdOf(actor) };
    });
    return this.jobs.request(actor, 'gap', job, (tx, id) =>
      this.audit.record(tx, actor, 'gap_report.requested', { type: 'job', id }, { ...job }),
    );
  }

  /** The id of the scope of this name. Throws NotFound that names those that are there. */
  async scopeNamed(actor: Actor, name: string): Promise<string> {
    return this.db.read(actor, async (tx) => {
      const scope = await findScopeByName(tx, name);
      if (scope) return scope.id;
      const names = (await listScopes(tx)).map((known) => `"${known.name}"`).join(', ');
      throw new NotFound('funding-gap.scope-not-found', `There is no scope "${name}". There are: ${names}.`);
    });
  }

  /** Keeps a report for good, as a baseline for later ones. Throws RuleBroken when it is frozen already. */
  async freeze(actor: Actor, id: string, version: number, note: string | null): Promise<GapReportView> {
    const act = { id, version, permission: 'funding_gap.compile', act: 'gap_report.frozen', told: { note } } as const;
    await this.db.transaction(actor, (tx) =>
      this.acts.on(tx, actor, REPORT, act, (report) => {
        report.requireNotFrozen();
        return { frozen: true, frozenAt: this.clock.now(), frozenById: personIdOf(actor), note };
      }),
    );
    return this.show(actor, id);
  }
}

async function showReport(tx: Tx, actor: Actor, id: string): Promise<GapReportView> {
  const report = await requireReport(tx, id);
  const baseline = { year: report.baselineYear, asOfOn: report.baselineAsOfOn };
  const live = await liveRecords(tx, report);
  const whole = toReportView(report, {
    ...live,
    frozenBaseline: await frozenReportOf(tx, report.scopeId, baseline),
    sourceNames: await sourceNames(tx),
  });
  const hidden = hiddenRecords(report.inputs, live);
  return hidesNothing(hidden) ? whole : (withoutHidden(whole, hidden) ?? missing());
}

async function requireReport(tx: Tx, id: string): Promise<StoredReport> {
  return (await findReport(tx, id)) ?? missing();
}

function noScope(): never {
  throw new NotFound('funding-gap.scope-not-found', 'There is no such scope.');
}

/** The records behind a report that are still there under their codes. */
async function liveRecords(tx: Tx, { inputs }: StoredReport): Promise<LiveRecords> {
  const organisations = await organisationsByCode(
    tx,
    [...inputs.networks, ...inputs.donors, ...inputs.intermediaries].map(({ code }) => code),
  );
  return {
    organisationIds: new Map(organisations.map(({ code, id }) => [code, id])),
    grants: await grantNamesByCode(
      tx,
      inputs.grants.map(({ id }) => id),
    ),
  };
}

function documentWithheld(): Forbidden {
  return new Forbidden(
    'funding-gap.document-withheld',
    'This report holds records that you may not see, so its file is withheld. Its page shows the rest.',
  );
}

function missing(): never {
  throw missingRecord(REPORT);
}
