import { OmitType, PartialType } from '@nestjs/swagger';
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
import { PIPELINE_STAGES, type PlainDate, SECURED_STAGES, type Stage } from '#kernel';
import { SENSITIVITIES, type Sensitivity } from '#organisations';
import { IsAmount, IsCode, IsCurrency, IsFilledText, IsListOf, IsPlainDate, IsRate, IsShare } from '#platform';
import { LineInput, TypeShareInput } from './budget.inputs.js';
import { FX_METHODS, type FxMethod } from './domain/grant-sums.js';
import { ACTIVITY_SCOPES, type ActivityScope, GRANT_ROLES, type GrantRole } from './grant.entity.js';

/** What must be there may be left as it is, but not emptied. */
const WITHOUT_NULL = { skipNullProperties: false };
const FIRST_STAGES = [...PIPELINE_STAGES, ...SECURED_STAGES];

/** A probability set by hand in place of that of the stage: explained, and for at most 90 days. */
export class ProbabilityOverrideInput {
  @IsShare() value: string;
  @IsPlainDate() expiresOn: PlainDate;
  @IsFilledText(500) reason: string;
}

/** Everything about a grant that people write down; the stage moves by acts of its own. */
class GrantFields {
  /** @example Peer-led advocacy in the region */ @IsFilledText(200) title: string;
  @IsUUID() donorId: string;
  /** a network */ @IsUUID() recipientId: string;
  @IsCurrency() currency: string;
  @Matches(/[1-9]/, { message: 'must be above zero' }) @IsAmount() amount: string;
  /** both days belong to the grant @example 2027-01-01 */ @IsPlainDate() startsOn: PlainDate;
  /** @example 2029-12-31 */ @IsPlainDate() endsOn: PlainDate;

  /** spread by days: the shares of the types, exactly 1 */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique((entry: TypeShareInput) => entry.type, { message: 'must name each type once' })
  @ValidateNested({ each: true })
  @Type(() => TypeShareInput)
  typeShares?: TypeShareInput[];
  /** or by budget lines: exactly the award */ @IsOptional() @IsListOf(() => LineInput, 1000) budgetLines?: LineInput[];
  /** same_currency exactly when in the reporting currency; else spot by default */
  @IsOptional() @IsIn(FX_METHODS) fxMethod?: FxMethod;
  @IsOptional() @Matches(/[1-9]/, { message: 'must be above zero' }) @IsRate() contractRate?: string | null;
  /** only of a secured grant */ @IsOptional() @IsPlainDate() signedOn?: PlainDate | null;
  /** only in the pipeline; null takes it away */
  @IsOptional() @ValidateNested() @Type(() => ProbabilityOverrideInput) probabilityOverride?: ProbabilityOverrideInput | null;
  @IsOptional() @IsIn(GRANT_ROLES) role?: GrantRole;
  /** the donor's own number */ @IsOptional() @IsString() @Length(1, 200) refDonor?: string | null;
  /** who answers for it; you, when absent */ @IsOptional() @IsUUID() ownerId?: string | null;
  @IsOptional() @IsUUID() backupOwnerId?: string | null;
  @IsOptional() @IsUUID() grantManagerId?: string | null;
  /** the grant that this one continues */ @IsOptional() @IsUUID() renewalOfId?: string | null;
  @IsOptional() @IsString() @Length(1, 2000) restrictions?: string | null;
  @IsOptional() @IsString() @Length(1, 2000) notes?: string | null;
  @IsOptional() @IsIn(ACTIVITY_SCOPES) activityScope?: ActivityScope | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^[A-Za-z0-9._-]{1,40}$/, { each: true, message: 'must be codes of goals' })
  goalCodes?: string[];

  /** @example ["4c"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^[A-Za-z0-9._-]{1,40}$/, { each: true, message: 'must be codes of outcomes' })
  outcomeCodes?: string[];
  @IsOptional() @IsIn(SENSITIVITIES) sensitivity?: Sensitivity;
}

/** A new opportunity, or a grant that is secured already. */
export class NewGrantInput extends GrantFields {
  /** given when absent; never changes @example G-2026-001 */ @IsOptional() @IsCode() code?: string;
  /** a secured one needs signedOn @default prospect */ @IsOptional() @IsIn(FIRST_STAGES) stage?: Stage;
}

/** An edit: what is given replaces what was, what is absent stays. */
export class GrantEditInput extends PartialType(GrantFields, WITHOUT_NULL) {}

/** What the signed contract says where it differs from the proposal, and the day of the last signature. */
export class AwardInput extends PartialType(
  OmitType(GrantFields, ['signedOn', 'probabilityOverride', 'donorId', 'recipientId']),
  WITHOUT_NULL,
) {
  /** the day on which both sides had signed */ @IsPlainDate() signedOn: PlainDate;
}
