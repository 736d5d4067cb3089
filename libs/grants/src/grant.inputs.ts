import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { type PlainDate } from '#kernel';
import { SENSITIVITIES, type Sensitivity } from '#organisations';
import { IsAmount, IsCurrency, IsPlainDate, IsRate, IsShare } from '#platform';
import { LineInput, TypeShareInput } from './budget.inputs.js';
import { FX_METHODS, type FxMethod } from './domain/grant-sums.js';
import { PIPELINE_STAGES, SECURED_STAGES, type Stage } from './domain/grant-stage.js';
import { ACTIVITY_SCOPES, type ActivityScope, GRANT_ROLES, type GrantRole } from './grant.entity.js';

const CODE = /^[A-Za-z][A-Za-z0-9._-]{0,79}$/;
/** What must be there may be left as it is, but not emptied. */
const WITHOUT_NULL = { skipNullProperties: false };
const FIRST_STAGES = [...PIPELINE_STAGES, ...SECURED_STAGES];

/** A probability set by hand in place of that of the stage: explained, and for at most 90 days. */
export class ProbabilityOverrideInput {
  @ApiProperty({ example: '0.5' })
  @IsShare()
  value: string;

  @ApiProperty({ type: String, format: 'date', example: '2026-09-30' })
  @IsPlainDate()
  expiresOn: PlainDate;

  @ApiProperty()
  @IsString()
  @Length(1, 500)
  @Matches(/\S/, { message: 'must not be blank' })
  reason: string;
}

/** Everything about a grant that people write down; the stage moves by acts of its own. */
class GrantFields {
  @ApiProperty({ example: 'Peer-led advocacy in the region' })
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'must not be blank' })
  title: string;

  @ApiProperty()
  @IsUUID()
  donorId: string;

  @ApiProperty({ description: 'a network' })
  @IsUUID()
  recipientId: string;

  @ApiProperty({ example: 'EUR' })
  @IsCurrency()
  currency: string;

  @ApiProperty({ example: '240000.00' })
  @Matches(/[1-9]/, { message: 'must be above zero' })
  @IsAmount()
  amount: string;

  @ApiProperty({ type: String, format: 'date', example: '2027-01-01', description: 'both days belong to the grant' })
  @IsPlainDate()
  startsOn: PlainDate;

  @ApiProperty({ type: String, format: 'date', example: '2029-12-31' })
  @IsPlainDate()
  endsOn: PlainDate;

  @ApiPropertyOptional({ type: [TypeShareInput], description: 'spread by days: the shares of the types, exactly 1' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique((entry: TypeShareInput) => entry.type, { message: 'must name each type once' })
  @ValidateNested({ each: true })
  @Type(() => TypeShareInput)
  typeShares?: TypeShareInput[];

  @ApiPropertyOptional({ type: [LineInput], description: 'or by budget lines: exactly the award' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => LineInput)
  budgetLines?: LineInput[];

  @ApiPropertyOptional({
    enum: FX_METHODS,
    description: 'same_currency exactly when in the reporting currency; else spot by default',
  })
  @IsOptional()
  @IsIn(FX_METHODS)
  fxMethod?: FxMethod;

  @ApiPropertyOptional({ type: String, nullable: true, example: '0.92' })
  @IsOptional()
  @Matches(/[1-9]/, { message: 'must be above zero' })
  @IsRate()
  contractRate?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    example: '2026-11-20',
    description: 'only of a secured grant',
  })
  @IsOptional()
  @IsPlainDate()
  signedOn?: PlainDate | null;

  @ApiPropertyOptional({
    type: ProbabilityOverrideInput,
    nullable: true,
    description: 'only in the pipeline; null takes it away',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProbabilityOverrideInput)
  probabilityOverride?: ProbabilityOverrideInput | null;

  @ApiPropertyOptional({ enum: GRANT_ROLES })
  @IsOptional()
  @IsIn(GRANT_ROLES)
  role?: GrantRole;

  @ApiPropertyOptional({ type: String, nullable: true, description: "the donor's own number" })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  refDonor?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'who answers for it; you, when absent' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsUUID()
  backupOwnerId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsUUID()
  grantManagerId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'the grant that this one continues' })
  @IsOptional()
  @IsUUID()
  renewalOfId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  restrictions?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  notes?: string | null;

  @ApiPropertyOptional({ nullable: true, enum: ACTIVITY_SCOPES })
  @IsOptional()
  @IsIn(ACTIVITY_SCOPES)
  activityScope?: ActivityScope | null;

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^[A-Za-z0-9._-]{1,40}$/, { each: true, message: 'must be codes of goals' })
  goalCodes?: string[];

  @ApiPropertyOptional({ type: [String], example: ['4c'] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^[A-Za-z0-9._-]{1,40}$/, { each: true, message: 'must be codes of outcomes' })
  outcomeCodes?: string[];

  @ApiPropertyOptional({ enum: SENSITIVITIES })
  @IsOptional()
  @IsIn(SENSITIVITIES)
  sensitivity?: Sensitivity;
}

/** A new opportunity, or a grant that is secured already. */
export class NewGrantInput extends GrantFields {
  @ApiPropertyOptional({ example: 'G-2026-001', description: 'given when absent; never changes' })
  @IsOptional()
  @Matches(CODE, { message: 'must start with a letter and hold letters, digits, ".", "_" or "-" only' })
  code?: string;

  @ApiPropertyOptional({ enum: FIRST_STAGES, default: 'prospect', description: 'a secured one needs signedOn' })
  @IsOptional()
  @IsIn(FIRST_STAGES)
  stage?: Stage;
}

/** An edit: what is given replaces what was, what is absent stays. */
export class GrantEditInput extends PartialType(GrantFields, WITHOUT_NULL) {}

/** What the signed contract says where it differs from the proposal, and the day of the last signature. */
export class AwardInput extends PartialType(
  OmitType(GrantFields, ['signedOn', 'probabilityOverride', 'donorId', 'recipientId']),
  WITHOUT_NULL,
) {
  @ApiProperty({ type: String, format: 'date', example: '2026-11-20', description: 'the day on which both sides had signed' })
  @IsPlainDate()
  signedOn: PlainDate;
}
