import { PartialType, PickType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsFilledText, IsPlainDate } from '#platform';
import {
  RULE_ANCHORS,
  RULE_CYCLES,
  RULE_PERIODS,
  type RuleAnchor,
  type RuleCycle,
  type RulePeriod,
} from './domain/requirement-schedule.js';

class NamedRequirement {
  /** @example annual_narrative */
  @Matches(/^[a-z][a-z_]{0,39}$/, { message: 'must be a kind such as annual_narrative' }) kind: string;
  /** @example Annual narrative report */ @IsFilledText(200) label: string;
  /** the grant's owner, when absent */ @IsOptional() @IsUUID() ownerId?: string | null;
}

/** A clause of the contract: from it the dated requirements are made. */
export class NewRequirementRuleInput extends NamedRequirement {
  @IsIn(RULE_PERIODS) period: RulePeriod;
  /** periods of the grant's own year or of the calendar @default grant */ @IsOptional() @IsIn(RULE_CYCLES) cycle?: RuleCycle;
  @IsIn(RULE_ANCHORS) anchor: RuleAnchor;
  @IsOptional() @IsInt() @Min(-60) @Max(60) offsetMonths?: number;
  /** @example 90 */ @IsOptional() @IsInt() @Min(-1000) @Max(1000) offsetDays?: number;
  /** the last day of the month in which it falls */ @IsOptional() @IsBoolean() toMonthEnd?: boolean;
}

/** A requirement that comes once, on a day of its own. */
export class NewRequirementInput extends NamedRequirement {
  @IsPlainDate() dueOn: PlainDate;
}

export class RequirementEditInput extends PartialType(PickType(NewRequirementInput, ['label', 'ownerId', 'dueOn']), {
  skipNullProperties: false,
}) {}

/** A step that needs no more than its day. */
export class RequirementStepInput {
  /** today, when absent */ @IsOptional() @IsPlainDate() on?: PlainDate;
}

export class WaiverInput {
  @IsFilledText(1000) reason: string;
}
