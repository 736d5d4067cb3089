import { ApiProperty } from '@nestjs/swagger';
import type { PlainDate } from '#kernel';
import { REQUIREMENT_ACTS, type RequirementAct, isOverdue, stateAfter } from './domain/requirement-state.js';
import { RULE_ANCHORS, RULE_CYCLES, RULE_PERIODS } from './domain/requirement-schedule.js';
import type { RequirementTemplate } from './domain/requirement-templates.js';
import { partyOrNull, PartyView } from './grant.views.js';
import type { RequirementRule } from './requirement-rule.entity.js';
import type { RequirementRow } from './requirements.queries.js';

export class RequirementView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() grantId: string;
  @ApiProperty({ type: String, nullable: true }) ruleId: string | null;
  @ApiProperty() kind: string;
  @ApiProperty() label: string;
  @ApiProperty({ type: String, nullable: true }) periodFrom: string | null;
  @ApiProperty({ type: String, nullable: true }) periodTo: string | null;
  @ApiProperty() dueOn: string;
  @ApiProperty({ description: 'moved by hand: a new schedule leaves it' }) dueMoved: boolean;
  @ApiProperty() state: string;
  @ApiProperty() overdue: boolean;
  @ApiProperty({ type: String, nullable: true }) submittedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) acceptedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) closingReason: string | null;
  @ApiProperty({ type: PartyView, nullable: true }) owner: PartyView | null;
  @ApiProperty({ enum: REQUIREMENT_ACTS, isArray: true, description: 'what can be done with it now' })
  possibleActs: RequirementAct[];
}

export class RequirementRuleView {
  @ApiProperty() id: string;
  @ApiProperty() kind: string;
  @ApiProperty() label: string;
  @ApiProperty({ enum: RULE_PERIODS }) period: string;
  @ApiProperty({ enum: RULE_CYCLES }) cycle: string;
  @ApiProperty({ enum: RULE_ANCHORS }) anchor: string;
  @ApiProperty() offsetMonths: number;
  @ApiProperty() offsetDays: number;
  @ApiProperty() toMonthEnd: boolean;
}

/** A rule with the requirements that follow from it. */
export class ScheduledRuleView extends RequirementRuleView {
  @ApiProperty({ type: [RequirementView] }) requirements: RequirementView[];
}

export class TemplateLabelView {
  @ApiProperty() en: string;
  @ApiProperty() fr: string;
}

/** A rule that occurs in many contracts, as a start. */
export class RequirementTemplateView {
  @ApiProperty() kind: string;
  @ApiProperty({ type: TemplateLabelView }) label: TemplateLabelView;
  @ApiProperty({ enum: RULE_PERIODS }) period: string;
  @ApiProperty({ enum: RULE_CYCLES }) cycle: string;
  @ApiProperty({ enum: RULE_ANCHORS }) anchor: string;
  @ApiProperty() offsetMonths: number;
  @ApiProperty() offsetDays: number;
  @ApiProperty() toMonthEnd: boolean;
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
