import { Injectable } from '@nestjs/common';
import { Audit, changesBetween, changesOfNew } from '#audit';
import { type Actor, InvalidInput, NotFound, type PlainDate, requirePermission } from '#kernel';
import { Database, newId, SystemClock, type Tx, updateVersioned } from '#platform';
import type { RequirementAct } from './domain/requirement-state.js';
import { GrantDeadlines } from './grant-deadlines.service.js';
import { lockGrant } from './grant-locks.js';
import type { Grant } from './grant.entity.js';
import { Requirement } from './requirement.entity.js';
import type { NewRequirementInput, RequirementEditInput } from './requirement.inputs.js';
import { type RequirementView, toRequirementView } from './requirement.views.js';
import { findRequirement } from './requirements.queries.js';
import { TranchesService } from './tranches.service.js';

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
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    private readonly deadlines: GrantDeadlines,
    private readonly tranches: TranchesService,
  ) {}

  /** Adds a requirement that comes once. */
  async add(actor: Actor, grantId: string, input: NewRequirementInput): Promise<RequirementView> {
    requirePermission(actor, 'requirements.write');
    return this.db.transaction(actor, async (tx) => {
      const grant = await lockGrant(tx, actor, 'requirements.write', grantId);
      const requirement = Object.assign(new Requirement(), NEW_REQUIREMENT, input, { id: newId(), grantId });
      await tx.insert(Requirement, { ...requirement, updatedAt: () => 'now()' });
      await this.deadlines.followRequirement(tx, actor, grant, requirement);
      const changes = { requirementId: requirement.id, ...changesOfNew(input) };
      await this.audit.record(tx, actor, 'requirement.added', { type: 'grant', id: grantId }, changes);
      return this.view(tx, requirement.id);
    });
  }

  /** Changes day, label or owner until something was handed in. A day moved by hand stays where it was put. */
  async edit(actor: Actor, id: string, version: number, input: RequirementEditInput): Promise<RequirementView> {
    requirePermission(actor, 'requirements.write');
    return this.db.transaction(actor, async (tx) => {
      const { grant, requirement } = await lockRequirement(tx, actor, id);
      requirement.requireUnsubmitted();
      const dueMoved = requirement.dueMoved || (input.dueOn !== undefined && input.dueOn !== requirement.dueOn);
      await updateVersioned(tx, Requirement, { id, version }, { ...input, dueMoved });
      await this.deadlines.followRequirement(tx, actor, grant, Object.assign(new Requirement(), requirement, input));
      const changes = { requirementId: id, ...changesBetween(requirement, input) };
      await this.audit.record(tx, actor, 'requirement.edited', { type: 'grant', id: grant.id }, changes);
      return this.view(tx, id);
    });
  }

  /** Takes a step. Throws RuleBroken where the state does not allow it, InvalidInput for a day that cannot be. */
  async take(actor: Actor, id: string, version: number, act: RequirementAct, detail: StepDetail = {}): Promise<RequirementView> {
    requirePermission(actor, 'requirements.write');
    const today = this.clock.today();
    return this.db.transaction(actor, async (tx) => {
      const { grant, requirement } = await lockRequirement(tx, actor, id);
      const on = detail.on ?? today;
      const change = { state: requirement.after(act), ...stampOf(act, on, detail.reason) };
      requirePossibleDay(requirement, act, on, today);
      await updateVersioned(tx, Requirement, { id, version }, change);
      await this.deadlines.followRequirement(tx, actor, grant, Object.assign(new Requirement(), requirement, change));
      await this.tranches.followRequirement(tx, id);
      const changes = { requirementId: id, label: requirement.label, ...changesBetween(requirement, change) };
      await this.audit.record(tx, actor, `requirement.${act}`, { type: 'grant', id: grant.id }, changes);
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

function stampOf(act: RequirementAct, on: PlainDate, reason: string | undefined): Partial<Requirement> {
  if (act === 'submission') return { submittedOn: on };
  if (act === 'acceptance') return { acceptedOn: on };
  return act === 'waiver' ? { closingReason: reason ?? null } : {};
}

function requirePossibleDay(requirement: Requirement, act: RequirementAct, on: PlainDate, today: PlainDate): void {
  const early = act === 'acceptance' && requirement.submittedOn !== null && on < requirement.submittedOn;
  if (on <= today && !early) return;
  const message = early ? `must not be before the submission of ${requirement.submittedOn}` : 'must not lie in the future';
  throw new InvalidInput('grants.day-impossible', `The day ${message}.`, [{ pointer: '/on', code: 'impossible', message }]);
}

/** The requirement, locked with its grant. Throws NotFound. */
async function lockRequirement(tx: Tx, actor: Actor, id: string): Promise<{ grant: Grant; requirement: Requirement }> {
  const found = await tx.findOneBy(Requirement, { id });
  if (!found) throw new NotFound('grants.requirement-not-found', 'There is no such requirement.');
  const grant = await lockGrant(tx, actor, 'requirements.write', found.grantId);
  return { grant, requirement: (await tx.findOneBy(Requirement, { id }))! };
}
