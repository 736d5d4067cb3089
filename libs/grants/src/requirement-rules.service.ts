import { Injectable } from '@nestjs/common';
import { Audit, changesOfNew } from '#audit';
import { lockPart, lockRecord, type PartType } from '#identity';
import { type Actor } from '#kernel';
import { Database, newId, SystemClock } from '#platform';
import { anchorFits } from './domain/requirement-schedule.js';
import { GrantDeadlines } from './grant-deadlines.service.js';
import { refuse } from './grant-facts.js';
import { GRANT } from './grant-record.js';
import { requireReaders } from './grant-parties.js';
import type { Grant } from './grant.entity.js';
import { isUntouched, RequirementPlanner } from './requirement-planner.service.js';
import { RequirementRule } from './requirement-rule.entity.js';
import type { NewRequirementRuleInput } from './requirement.inputs.js';
import { type ScheduledRuleView, toRequirementView, toRuleView } from './requirement.views.js';
import { removeRule, requirementsOfRule } from './requirements.queries.js';

const RULE: PartType<RequirementRule, Grant> = {
  entity: RequirementRule,
  whole: GRANT,
  wholeOf: ({ grantId }) => grantId,
  named: 'ruleId',
  missing: ['grants.rule-not-found', 'There is no such rule.'],
};

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
    return this.db.transaction(actor, async (tx) => {
      const grant = await lockRecord(tx, actor, GRANT, { id: grantId, permission: 'requirements.write' });
      refuseUnfit(input);
      const rule = Object.assign(new RequirementRule(), NEW_RULE, withoutNull(input), { id: newId(), grantId });
      if (rule.ownerId !== null) await requireReaders(tx, grant, { ownerId: rule.ownerId });
      await tx.insert(RequirementRule, { ...rule });
      await this.planner.plan(tx, actor, grant);
      const made = await requirementsOfRule(tx, rule.id);
      await this.deadlines.followRequirements(tx, actor, grant, made);
      const changes = { ruleId: rule.id, ...changesOfNew(input), requirements: made.length };
      await this.audit.record(tx, actor, 'requirement_rule.added', { type: 'grant', id: grantId }, changes);
      return { ...toRuleView(rule), requirements: made.map((row) => toRequirementView(row, this.clock.today())) };
    });
  }

  /** Takes a rule away with those of its requirements that nobody worked on; the others stay. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      const { part: rule } = await lockPart(tx, actor, RULE, { id, permission: 'requirements.write' });
      const untouched = (await requirementsOfRule(tx, id)).filter(isUntouched).map((row) => row.id);
      await this.planner.remove(tx, actor, untouched);
      await removeRule(tx, id);
      const changes = { ruleId: id, label: rule.label, removed: untouched.length };
      await this.audit.record(tx, actor, 'requirement_rule.removed', { type: 'grant', id: rule.grantId }, changes);
    });
  }
}

const NEW_RULE = { cycle: 'grant', offsetMonths: 0, offsetDays: 0, toMonthEnd: false, ownerId: null };

function refuseUnfit({ period, anchor }: NewRequirementRuleInput): void {
  if (anchorFits(period, anchor)) return;
  refuse({
    pointer: '/anchor',
    code: 'grants.anchor-unfit',
    message: `is not one of a rule that comes ${period.replace('_', ' ')}`,
  });
}

/** Null means the default, as if it were left out. */
function withoutNull(input: NewRequirementRuleInput): Partial<NewRequirementRuleInput> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}
