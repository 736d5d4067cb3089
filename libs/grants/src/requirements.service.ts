import { Injectable } from '@nestjs/common';
import { Audit, changesBetween, changesOfNew } from '#audit';
import { Acts, lockRecord, type PartType } from '#identity';
import { type Actor, InvalidInput, type PlainDate } from '#kernel';
import { Database, newId, SystemClock, type Tx } from '#platform';
import type { RequirementAct } from './domain/requirement-state.js';
import { GrantDeadlines } from './grant-deadlines.service.js';
import { GRANT } from './grant-record.js';
import { requireReaders } from './grant-parties.js';
import type { Grant } from './grant.entity.js';
import { Requirement } from './requirement.entity.js';
import type { NewRequirementInput, RequirementEditInput } from './requirement.inputs.js';
import { type RequirementView, toRequirementView } from './requirement.views.js';
import { findRequirement } from './requirements.queries.js';
import { TranchesService } from './tranches.service.js';

const REQUIREMENT: PartType<Requirement, Grant> = {
  entity: Requirement,
  whole: GRANT,
  wholeOf: ({ grantId }) => grantId,
  named: 'requirementId',
  missing: ['grants.requirement-not-found', 'There is no such requirement.'],
};

/** What is said with a step: its day (today, when absent) or why. */
export interface StepDetail {
  on?: PlainDate;
  reason?: string;
}

/** What donors want by a day, from plan to acceptance (domain.md 3.4). Each step moves deadlines and tranches along. */
@Injectable()
export class RequirementsService {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    private readonly deadlines: GrantDeadlines,
    private readonly tranches: TranchesService,
  ) {}

  /** Adds a requirement that comes once. */
  async add(actor: Actor, grantId: string, input: NewRequirementInput): Promise<RequirementView> {
    return this.db.transaction(actor, async (tx) => {
      const grant = await lockRecord(tx, actor, GRANT, { id: grantId, permission: 'requirements.write' });
      if (input.ownerId) await requireReaders(tx, grant, { ownerId: input.ownerId });
      const requirement = Object.assign(new Requirement(), NEW_REQUIREMENT, input, { id: newId(), grantId });
      await tx.insert(Requirement, { ...requirement, updatedAt: () => 'now()' });
      await this.deadlines.followRequirements(tx, actor, grant, [requirement]);
      const changes = { requirementId: requirement.id, ...changesOfNew(input) };
      await this.audit.record(tx, actor, 'requirement.added', { type: 'grant', id: grantId }, changes);
      return this.view(tx, requirement.id);
    });
  }

  /** Changes day, label or owner until something was handed in. A day moved by hand stays where it was put. */
  async edit(actor: Actor, id: string, version: number, input: RequirementEditInput): Promise<RequirementView> {
    const told = (before: Requirement) => changesBetween(before, input);
    const act = { id, version, permission: 'requirements.write', act: 'requirement.edited', told } as const;
    return this.db.transaction(actor, async (tx) => {
      const { part, whole } = await this.acts.onPart(tx, actor, REQUIREMENT, act, async (requirement, grant) => {
        requirement.requireUnsubmitted();
        const { ownerId } = input;
        if (ownerId && ownerId !== requirement.ownerId) await requireReaders(tx, grant, { ownerId });
        const dueMoved = requirement.dueMoved || (input.dueOn !== undefined && input.dueOn !== requirement.dueOn);
        return { ...input, dueMoved };
      });
      await this.deadlines.followRequirements(tx, actor, whole, [part]);
      return this.view(tx, id);
    });
  }

  /** Takes a step. Throws RuleBroken where the state does not allow it, InvalidInput for a day that cannot be. */
  async take(actor: Actor, id: string, version: number, step: RequirementAct, detail: StepDetail = {}): Promise<RequirementView> {
    const today = this.clock.today();
    const told = (before: Requirement, after: Requirement) => ({
      label: before.label,
      ...changesBetween(before, stampsOf(after)),
    });
    const act = { id, version, permission: 'requirements.write', act: `requirement.${step}`, told } as const;
    return this.db.transaction(actor, async (tx) => {
      const { part, whole } = await this.acts.onPart(tx, actor, REQUIREMENT, act, (requirement) => {
        const on = detail.on ?? today;
        const change = { state: requirement.after(step), ...stampOf(step, on, detail.reason) };
        requirePossibleDay(requirement, step, on, today);
        return change;
      });
      await this.deadlines.followRequirements(tx, actor, whole, [part]);
      await this.tranches.followRequirement(tx, actor, id);
      return this.view(tx, id);
    });
  }

  private async view(tx: Tx, id: string): Promise<RequirementView> {
    return toRequirementView((await findRequirement(tx, id))!, this.clock.today());
  }
}

const NEW_REQUIREMENT = {
  version: 1,
  ruleId: null,
  periodFrom: null,
  periodTo: null,
  dueMoved: true,
  state: 'planned',
  submittedOn: null,
  acceptedOn: null,
  closingReason: null,
  ownerId: null,
};

function stampOf(step: RequirementAct, on: PlainDate, reason: string | undefined): Partial<Requirement> {
  if (step === 'submission') return { submittedOn: on };
  if (step === 'acceptance') return { acceptedOn: on };
  return step === 'waiver' ? { closingReason: reason ?? null } : {};
}

/** What a step may change. */
function stampsOf({ state, submittedOn, acceptedOn, closingReason }: Requirement): Partial<Requirement> {
  return { state, submittedOn, acceptedOn, closingReason };
}

function requirePossibleDay(requirement: Requirement, step: RequirementAct, on: PlainDate, today: PlainDate): void {
  const early = step === 'acceptance' && requirement.submittedOn !== null && on < requirement.submittedOn;
  if (on <= today && !early) return;
  const message = early ? `must not be before the submission of ${requirement.submittedOn}` : 'must not lie in the future';
  throw new InvalidInput('grants.day-impossible', `The day ${message}.`, [{ pointer: '/on', code: 'impossible', message }]);
}
