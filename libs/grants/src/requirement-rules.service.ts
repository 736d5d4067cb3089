import { Injectable } from '@nestjs/common';
import { Audit, changesOfNew } from '#audit';
import { type Actor, NotFound, requirePermission } from '#kernel';
import { Database, newId, rows, SystemClock } from '#platform';
import { anchorFits } from './domain/requirement-schedule.js';
import { GrantDeadlines } from './grant-deadlines.service.js';
import { refuse } from './grant-facts.js';
import { lockGrant } from './grant-locks.js';
import { RequirementPlanner } from './requirement-planner.service.js';
import { RequirementRule } from './requirement-rule.entity.js';
import type { NewRequirementRuleInput } from './requirement.inputs.js';
import { type ScheduledRuleView, toRequirementView, toRuleView } from './requirement.views.js';
import { requirementsOfRule } from './requirements.queries.js';

/** Clauses of a contract, and the dated requirements that follow from them (domain.md 3.3). */
@Injectable()
export class RequirementRulesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    private readonly planner: RequirementPlanner,
    private readonly deadlines: GrantDeadlines,
  ) {}

  /** Adds a rule and makes its requirements. Throws InvalidInput for an anchor that the period has not. */
  async add(actor: Actor, grantId: string, input: NewRequirementRuleInput): Promise<ScheduledRuleView> {
    requirePermission(actor, 'requirements.write');
    if (!anchorFits(input.period, input.anchor)) {
      const message = `is not one of a rule that comes ${input.period.replace('_', ' ')}`;
      refuse({ pointer: '/anchor', code: 'grants.anchor-unfit', message });
    }
    return this.db.transaction(actor, async (tx) => {
      const grant = await lockGrant(tx, actor, 'requirements.write', grantId);
      const rule = Object.assign(new RequirementRule(), NEW_RULE, withoutNull(input), { id: newId(), grantId });
      await tx.insert(RequirementRule, { ...rule });
      await this.planner.plan(tx, actor, grant, rule);
      const made = await requirementsOfRule(tx, rule.id);
      for (const requirement of made) await this.deadlines.followRequirement(tx, actor, grant, requirement);
      const changes = { ruleId: rule.id, ...changesOfNew(input), requirements: made.length };
      await this.audit.record(tx, actor, 'requirement_rule.added', { type: 'grant', id: grantId }, changes);
      return { ...toRuleView(rule), requirements: made.map((row) => toRequirementView(row, this.clock.today())) };
    });
  }

  /** Takes a rule away with those of its requirements that nobody worked on; the others stay. */
  async remove(actor: Actor, id: string): Promise<void> {
    requirePermission(actor, 'requirements.write');
    await this.db.transaction(actor, async (tx) => {
      const rule = await tx.findOneBy(RequirementRule, { id });
      if (!rule) throw new NotFound('grants.rule-not-found', 'There is no such rule.');
      await lockGrant(tx, actor, 'requirements.write', rule.grantId);
      const made = await requirementsOfRule(tx, id);
      const untouched = made.filter((row) => row.state === 'planned' && !row.dueMoved).map((row) => row.id);
      await this.planner.remove(tx, actor, untouched);
      await rows(tx, 'delete from grants.requirement_rule where id = $1', [id]);
      const changes = { ruleId: id, label: rule.label, removed: untouched.length };
      await this.audit.record(tx, actor, 'requirement_rule.removed', { type: 'grant', id: rule.grantId }, changes);
    });
  }
}

const NEW_RULE = { cycle: 'grant', offsetMonths: 0, offsetDays: 0, toMonthEnd: false, ownerId: null };

/** Null means the default, as if it were left out. */
function withoutNull(input: NewRequirementRuleInput): Partial<NewRequirementRuleInput> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}
