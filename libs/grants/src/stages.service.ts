import { Injectable } from '@nestjs/common';
import { changesBetween } from '#audit';
import { type Actor, isPipeline, RuleBroken, type Stage } from '#kernel';
import { Database, SystemClock, type Tx } from '#platform';
import { entryProblem } from './domain/grant-stage.js';
import { GrantChanges } from './grant-changes.service.js';
import { type GrantChange, withoutEmpty } from './grant-facts.js';
import type { Grant } from './grant.entity.js';
import type { AwardInput } from './grant.inputs.js';
import type { StageChangeInput } from './stage.inputs.js';
import { openItems, recordStageChange } from './stage-changes.queries.js';

interface Step {
  act: Omit<Parameters<GrantChanges['on']>[2], 'id' | 'version'>;
  to: Stage;
  reason: string | null;
  change: (before: Grant) => GrantChange;
}

/** The steps of a grant from stage to stage (domain.md 3.1). */
@Injectable()
export class StagesService {
  constructor(
    private readonly db: Database,
    private readonly clock: SystemClock,
    private readonly changes: GrantChanges,
  ) {}

  /** Takes a step, forward or back. Throws RuleBroken with what the next stage still asks for. */
  change(actor: Actor, id: string, version: number, { to, reason = null }: StageChangeInput): Promise<void> {
    const told = (before: Grant) => ({ stage: [before.stage, to], reason });
    const act = { permission: 'grants.write', act: 'grant.stage_changed', told } as const;
    return this.step(actor, id, version, { act, to, reason, change: (before) => leaving(before, to) });
  }

  /**
   * Records that both sides signed, with what the contract says where it differs from the proposal. From now on the money
   * is secured and the requirements remind. Throws RuleBroken for a grant that is secured or lost.
   */
  award(actor: Actor, id: string, version: number, given: AwardInput): Promise<void> {
    const terms = withoutEmpty(given);
    const told = (before: Grant) => ({ ...changesBetween(before, terms), stage: [before.stage, 'signed'] });
    const act = { permission: 'grants.award', act: 'grant.awarded', told } as const;
    const change = () => ({ ...terms, probabilityOverride: null });
    return this.step(actor, id, version, { act, to: 'signed', reason: null, change });
  }

  private step(actor: Actor, id: string, version: number, { act, to, reason, change }: Step): Promise<void> {
    return this.db.transaction(actor, async (tx) => {
      const { before } = await this.changes.on(tx, actor, { ...act, id, version }, async (grant) => {
        const changed = change(grant);
        await this.requireEntry(tx, grant, changed, { to, reason });
        return { ...changed, stage: to };
      });
      await recordStageChange(tx, actor, { grantId: id, from: before.stage, to, reason, at: this.clock.now() });
    });
  }

  private async requireEntry(
    tx: Tx,
    grant: Grant,
    change: GrantChange,
    { to, reason }: Pick<Step, 'to' | 'reason'>,
  ): Promise<void> {
    const facts = { ...grant, ...change, ...(await openItems(tx, grant.id)), stage: grant.stage, reason };
    const problem = entryProblem({ ...facts, signedOn: change.signedOn ?? null }, to, this.clock.today());
    if (problem) throw new RuleBroken(problem.code, problem.sentence, problem.facts);
  }
}

/** A signature belongs to secured grants, an override to the pipeline: what does not belong to the next stage stays behind. */
function leaving(before: Grant, to: Stage): GrantChange {
  const change: GrantChange = {};
  if (isPipeline(to) && before.signedOn !== null) change.signedOn = null;
  if (!isPipeline(to) && before.probabilityOverrideValue !== null) change.probabilityOverride = null;
  return change;
}
