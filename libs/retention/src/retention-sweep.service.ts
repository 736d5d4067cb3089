import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { forgetSecurityEvents } from '#identity';
import { addMonths, type PlainDate, systemActor } from '#kernel';
import { Database, newId, SystemClock, type Tx } from '#platform';
import { dueOn, latestSince, mayGo } from './domain/periods.js';
import { Erasures } from './erasures.service.js';
import { LISTED_KINDS, type ListedKind, RULES } from './kinds.js';
import { addProposals, openProposals, periods, settleProposals } from './proposals.queries.js';

const ACTOR = systemActor('retention');

/**
 * Lists what has outlived its period, and lets go of what was listed seven days ago and is not held. A second run on the
 * same day finds nothing more to do.
 */
@Injectable()
export class RetentionSweep {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly erasures: Erasures,
    private readonly clock: SystemClock,
  ) {}

  async run(): Promise<void> {
    const today = this.clock.today();
    const months = new Map((await this.db.read(ACTOR, periods)).map((period) => [period.kind, period.months]));
    for (const kind of LISTED_KINDS) {
      await this.db.transaction(ACTOR, (tx) => this.sweep(tx, kind, months.get(kind)!, today));
    }
    await this.db.transaction(ACTOR, (tx) => this.shortenLog(tx, addMonths(today, -months.get('security_log')!)));
    await this.erasures.replay();
  }

  private async sweep(tx: Tx, kind: ListedKind, months: number, today: PlainDate): Promise<void> {
    const due = (await RULES[kind].beganBy(tx, latestSince(today, months)))
      .map((candidate) => ({ ...candidate, dueOn: dueOn(candidate.since, months) }))
      .filter((candidate) => candidate.dueOn <= today);
    const open = await openProposals(tx, kind);
    const stillDue = new Set(due.map(({ id }) => id));
    const known = new Set(open.map(({ subjectId }) => subjectId));
    const lapsed = open.filter(({ subjectId }) => !stillDue.has(subjectId));
    await settleProposals(tx, idsOf(lapsed), 'lapsed', today);
    await addProposals(
      tx,
      kind,
      due.filter(({ id }) => !known.has(id)),
      today,
    );
    await this.apply(
      tx,
      kind,
      open.filter((proposal) => stillDue.has(proposal.subjectId) && mayGo(proposal, today)),
      today,
    );
  }

  private async apply(tx: Tx, kind: ListedKind, going: { id: string; subjectId: string }[], today: PlainDate): Promise<void> {
    if (going.length === 0) return;
    const ids = going.map(({ subjectId }) => subjectId);
    const files = (await RULES[kind].files?.(tx, ids)) ?? [];
    if (files.length > 0) await this.audit.recordBatch(tx, ACTOR, 'file.erased', { type: 'file', ids: files }, { kind });
    await RULES[kind].apply(tx, ids, today);
    await settleProposals(tx, idsOf(going), 'applied', today);
    await this.audit.recordBatch(tx, ACTOR, 'retention.applied', { type: RULES[kind].subjectType, ids }, { kind });
  }

  private async shortenLog(tx: Tx, before: PlainDate): Promise<void> {
    const count = await forgetSecurityEvents(tx, before);
    const subject = { type: 'security_log', id: newId() };
    if (count > 0) await this.audit.record(tx, ACTOR, 'retention.applied', subject, { kind: 'security_log', before, count });
  }
}

function idsOf(proposals: readonly { id: string }[]): string[] {
  return proposals.map(({ id }) => id);
}
