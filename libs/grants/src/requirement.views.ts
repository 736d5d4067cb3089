import type { PlainDate } from '#kernel';
import { REQUIREMENT_ACTS, type RequirementAct, isOverdue, stateAfter } from './domain/requirement-state.js';
import type { RequirementTemplate } from './domain/requirement-templates.js';
import { partyOrNull, PartyView } from './grant.views.js';
import type { RequirementRule } from './requirement-rule.entity.js';
import type { RequirementRow } from './requirements.queries.js';
import type { RuleAnchor, RuleCycle, RulePeriod } from './domain/requirement-schedule.js';

export class RequirementView {
  id: string;
  version: number;
  grantId: string;
  ruleId: string | null;
  kind: string;
  label: string;
  periodFrom: string | null;
  periodTo: string | null;
  dueOn: string;
  /** moved by hand: a new schedule leaves it */ dueMoved: boolean;
  state: string;
  overdue: boolean;
  submittedOn: string | null;
  acceptedOn: string | null;
  closingReason: string | null;
  owner: PartyView | null;
  /** what can be done with it now */ possibleActs: RequirementAct[];
}

export class RequirementRuleView {
  id: string;
  kind: string;
  label: string;
  period: RulePeriod;
  cycle: RuleCycle;
  anchor: RuleAnchor;
  offsetMonths: number;
  offsetDays: number;
  toMonthEnd: boolean;
}

/** A rule with the requirements that follow from it. */
export class ScheduledRuleView extends RequirementRuleView {
  requirements: RequirementView[];
}

export class TemplateLabelView {
  en: string;
  fr: string;
}

/** A rule that occurs in many contracts, as a start. */
export class RequirementTemplateView {
  kind: string;
  label: TemplateLabelView;
  period: RulePeriod;
  cycle: RuleCycle;
  anchor: RuleAnchor;
  offsetMonths: number;
  offsetDays: number;
  toMonthEnd: boolean;
}

export function toRequirementView(row: RequirementRow, today: PlainDate): RequirementView {
  const { ownerId, ownerName, ...rest } = row;
  return {
    ...rest,
    overdue: isOverdue(row, today),
    owner: partyOrNull(ownerId, ownerName),
    possibleActs: REQUIREMENT_ACTS.filter((act) => stateAfter(row.state, act) !== null),
  };
}

export function toRuleView(rule: RequirementRule): RequirementRuleView {
  const { id, kind, label, period, cycle, anchor, offsetMonths, offsetDays, toMonthEnd } = rule;
  return { id, kind, label, period, cycle, anchor, offsetMonths, offsetDays, toMonthEnd };
}

export function toTemplateView(template: RequirementTemplate): RequirementTemplateView {
  return { ...template };
}
