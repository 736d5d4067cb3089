import { ApiProperty, ApiPropertyOptional, PartialType, PickType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsPlainDate } from '#platform';
import { RULE_ANCHORS, RULE_CYCLES, RULE_PERIODS, type RuleAnchor, type RulePeriod } from './domain/requirement-schedule.js';

class NamedRequirement {
  @ApiProperty({ example: 'annual_narrative' })
  @Matches(/^[a-z][a-z_]{0,39}$/, { message: 'must be a kind such as annual_narrative' })
  kind: string;

  @ApiProperty({ example: 'Annual narrative report' })
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'must not be blank' })
  label: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: "the grant's owner, when absent" })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
}

/** A clause of the contract: from it the dated requirements are made. */
export class NewRequirementRuleInput extends NamedRequirement {
  @ApiProperty({ enum: RULE_PERIODS })
  @IsIn(RULE_PERIODS)
  period: RulePeriod;

  @ApiPropertyOptional({ enum: RULE_CYCLES, default: 'grant', description: "periods of the grant's own year or of the calendar" })
  @IsOptional()
  @IsIn(RULE_CYCLES)
  cycle?: 'grant' | 'calendar';

  @ApiProperty({ enum: RULE_ANCHORS })
  @IsIn(RULE_ANCHORS)
  anchor: RuleAnchor;

  @ApiPropertyOptional({ example: 0, minimum: -60, maximum: 60 })
  @IsOptional()
  @IsInt()
  @Min(-60)
  @Max(60)
  offsetMonths?: number;

  @ApiPropertyOptional({ example: 90, minimum: -1000, maximum: 1000 })
  @IsOptional()
  @IsInt()
  @Min(-1000)
  @Max(1000)
  offsetDays?: number;

  @ApiPropertyOptional({ description: 'the last day of the month in which it falls' })
  @IsOptional()
  @IsBoolean()
  toMonthEnd?: boolean;
}

/** A requirement that comes once, on a day of its own. */
export class NewRequirementInput extends NamedRequirement {
  @ApiProperty({ type: String, format: 'date', example: '2027-03-31' })
  @IsPlainDate()
  dueOn: PlainDate;
}

export class RequirementEditInput extends PartialType(PickType(NewRequirementInput, ['label', 'ownerId', 'dueOn']), {
  skipNullProperties: false,
}) {}

/** A step that needs no more than its day. */
export class RequirementStepInput {
  @ApiPropertyOptional({ type: String, format: 'date', example: '2027-03-29', description: 'today, when absent' })
  @IsOptional()
  @IsPlainDate()
  on?: PlainDate;
}

export class WaiverInput {
  @ApiProperty()
  @IsString()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'must not be blank' })
  reason: string;
}
