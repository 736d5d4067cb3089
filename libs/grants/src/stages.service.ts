import { Injectable } from '@nestjs/common';
import { Audit, changesBetween } from '#audit';
import { type Actor, requirePermission, RuleBroken } from '#kernel';
import { Database, SystemClock, type Tx } from '#platform';
import { entryProblem, groupOf, type Stage } from './domain/grant-stage.js';
import { GrantChanges } from './grant-changes.service.js';
import { type GrantChange, withoutEmpty } from './grant-facts.js';
import { lockGrant } from './grant-locks.js';
import type { Grant } from './grant.entity.js';
import type { AwardInput } from './grant.inputs.js';
import type { StageChangeInput } from './stage.inputs.js';
import { openItems, recordStageChange } from './stage-changes.queries.js';

interface Step {
  to: Stage;
  reason: string | null;
  change: GrantChange;
}

/** The steps of a grant from stage to stage (domain.md 3.1). */
@Injectable()
export class StagesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    private readonly changes: GrantChanges,
  ) {}

  /** Takes a step, forward or back. Throws RuleBroken with what the next stage still asks for. */
  async change(actor: Actor, id: string, version: number, { to, reason }: StageChangeInput): Promise<void> {
    requirePermission(actor, 'grants.write');
    await this.db.transaction(actor, async (tx) => {
      const before = await lockGrant(tx, actor, 'grants.write', id);
      await this.step(tx, actor, before, version, { to, reason: reason ?? null, change: leaving(before, to) });
      const changes = { stage: [before.stage, to], reason: reason ?? null };
      await this.audit.record(tx, actor, 'grant.stage_changed', { type: 'grant', id }, changes);
    });
  }

  /**
   * Records that both sides signed, with what the contract says where it differs from the proposal. From now on the money
   * is secured and the requirements remind. Throws RuleBroken for a grant that is secured or lost.
   */
  async award(actor: Actor, id: string, version: number, given: AwardInput): Promise<void> {
    requirePermission(actor, 'grants.award');
    const terms = withoutEmpty(given);
    await this.db.transaction(actor, async (tx) => {
      const before = await lockGrant(tx, actor, 'grants.award', id);
      const change = { ...terms, probabilityOverride: null };
      await this.step(tx, actor, before, version, { to: 'signed', reason: null, change });
      const changes = { ...changesBetween(before, terms), stage: [before.stage, 'signed'] };
      await this.audit.record(tx, actor, 'grant.awarded', { type: 'grant', id }, changes);
    });
  }

  private async step(tx: Tx, actor: Actor, before: Grant, version: number, { to, reason, change }: Step): Promise<void> {
    const facts = { ...before, ...change, ...(await openItems(tx, before.id)), stage: before.stage, reason };
    const problem = entryProblem({ ...facts, signedOn: change.signedOn ?? null }, to, this.clock.today());
    if (problem) throw new RuleBroken(problem.code, problem.sentence, problem.facts);
    await this.changes.apply(tx, actor, before, version, { ...change, stage: to });
    await recordStageChange(tx, actor, { grantId: before.id, from: before.stage, to, reason, at: this.clock.now() });
  }
}

/** A signature belongs to secured grants, an override to the pipeline: what does not belong to the next stage stays behind. */
function leaving(before: Grant, to: Stage): GrantChange {
  const change: GrantChange = {};
  if (groupOf(to) === 'pipeline' && before.signedOn !== null) change.signedOn = null;
  if (groupOf(to) !== 'pipeline' && before.probabilityOverrideValue !== null) change.probabilityOverride = null;
  return change;
}
