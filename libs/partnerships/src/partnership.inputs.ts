import { OmitType, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsFilledText, IsPlainDate } from '#platform';
import { PARTNER_CATEGORIES, type PartnerCategory } from './partnership.entity.js';

const MOST_RANKS = 1000;

/** A partnership that somebody proposes. */
export class NewPartnershipInput {
  @IsUUID() organisationId: string;
  /** how the partner is assessed; it stays @example ally_ngo */ @IsString() @Length(1, 80) profileCode: string;
  /** @example Joint advocacy on law reform */ @IsFilledText(200) title: string;
  @IsOptional() @IsString() @Length(1, 2000) purpose?: string | null;
  /** what it contributes to our goals */ @IsFilledText(2000) contributionToGoal: string;

  /** codes of the goals of the strategic plan */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, { each: true, message: 'must be codes of goals' })
  goalCodes?: string[];
  @IsOptional() @IsArray() @ArrayUnique() @IsIn(PARTNER_CATEGORIES, { each: true }) categories?: PartnerCategory[];
  /** 1 is the first priority */ @IsOptional() @IsInt() @Min(1) @Max(MOST_RANKS) priorityRank?: number | null;
  /** money goes to the partner: three different people then propose, assess and review @default false */
  @IsOptional() @IsBoolean() carriesMoney?: boolean;
  /** who looks after it; the proposer when left out */ @IsOptional() @IsUUID() ownerId?: string;
  /** regional and national networks that it concerns */
  @IsOptional() @IsArray() @ArrayMaxSize(300) @ArrayUnique() @IsUUID(undefined, { each: true }) networkIds?: string[];
  @IsOptional() @IsPlainDate() startsOn?: PlainDate | null;
}

/** A change of a partnership: absent fields stay. Partner and profile never change. */
export class PartnershipEditInput extends PartialType(
  OmitType(NewPartnershipInput, ['organisationId', 'profileCode'] as const),
) {}

/** That a partnership ended, and why. */
export class EndingInput {
  @IsFilledText(2000) reason: string;
  /** today when left out; not in the future */ @IsOptional() @IsPlainDate() endedOn?: PlainDate;
}
