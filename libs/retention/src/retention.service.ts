import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, NotFound, type PersonActor, requireReach, RuleBroken } from '#kernel';
import { Database, type Page, pageOf, readCursor, staleRecord, SystemClock } from '#platform';
import { RETENTION_KINDS, type RetentionKind } from './domain/periods.js';
import { findProposal, holdProposal, listProposals, lockPeriod, lockProposal, periods, setMonths } from './proposals.queries.js';
import {
  type PeriodView,
  type ProposalState,
  type ProposalView,
  type ProposalViewName,
  toProposalView,
} from './retention.views.js';

/** How long records are kept, what has outlived its period, and what is held all the same. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
  ) {}

  async periods(actor: Actor): Promise<PeriodView[]> {
    requireReach(actor, 'retention.read', null);
    return this.db.read(actor, periods);
  }

  /** Changes how long a kind of record is kept. What is listed by then and no longer due lapses with the next run. */
  async changePeriod(actor: Actor, kind: string, version: number, months: number): Promise<PeriodView> {
    requireReach(actor, 'retention.write', null);
    return this.db.transaction(actor, async (tx) => {
      const before = await lockPeriod(tx, kind);
      if (!before) throw new NotFound('retention.kind-unknown', 'There is no such kind of record.');
      if (before.version !== version) throw staleRecord();
      await setMonths(tx, kind, months);
      const subject = { type: 'retention_period', id: idOfKind(before.kind) };
      await this.audit.record(tx, actor, 'retention.period_changed', subject, { kind, months: [before.months, months] });
      return { kind: before.kind, months, version: version + 1 };
    });
  }

  async proposals(
    actor: Actor,
    filter: { state?: ProposalViewName },
    slice: { cursor?: string; limit: number },
  ): Promise<Page<ProposalView>> {
    requireReach(actor, 'retention.read', null);
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) => listProposals(tx, filter, { after, limit: slice.limit }));
    return pageOf(found, slice.limit, (row) => ({ key: row.dueOn, id: row.id }), toProposalView);
  }

  /** Keeps a listed record for as long as there is a reason. */
  hold(actor: PersonActor, id: string, version: number, reason: string): Promise<ProposalView> {
    return this.change(actor, { id, version }, 'listed', 'held', { reason, heldBy: actor.userId });
  }

  /** Lets go of what was held: the days of grace begin again. */
  release(actor: PersonActor, id: string, version: number): Promise<ProposalView> {
    return this.change(actor, { id, version }, 'held', 'listed', { reason: null, heldBy: null });
  }

  private async change(
    actor: PersonActor,
    { id, version }: { id: string; version: number },
    from: ProposalState,
    to: 'held' | 'listed',
    { reason, heldBy }: { reason: string | null; heldBy: string | null },
  ): Promise<ProposalView> {
    requireReach(actor, 'retention.write', null);
    return this.db.transaction(actor, async (tx) => {
      const found = await lockProposal(tx, id);
      if (!found) throw new NotFound('retention.not-found', 'There is no such record in the list.');
      if (found.version !== version) throw staleRecord();
      if (found.state !== from) throw new RuleBroken('retention.state-passed', 'This is decided already. Load the list again.');
      await holdProposal(tx, id, { state: to, reason, heldBy, today: this.clock.today() });
      const act = to === 'held' ? 'retention.held' : 'retention.released';
      await this.audit.record(tx, actor, act, { type: 'retention_proposal', id }, { kind: found.kind, reason });
      return toProposalView((await findProposal(tx, id))!);
    });
  }
}

/** The log knows records by ids; a period has a fixed one. */
function idOfKind(kind: RetentionKind): string {
  return `00000000-0000-7000-8000-${String(RETENTION_KINDS.indexOf(kind) + 1).padStart(12, '0')}`;
}
