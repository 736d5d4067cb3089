import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
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
import { IsPlainDate } from '#platform';
import { PARTNER_CATEGORIES, type PartnerCategory } from './partnership.entity.js';

const NOT_BLANK = { message: 'must not be blank' };
const MOST_RANKS = 1000;

/** A partnership that somebody proposes. */
export class NewPartnershipInput {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  organisationId: string;

  @ApiProperty({ example: 'ally_ngo', description: 'how the partner is assessed; it stays' })
  @IsString()
  @Length(1, 80)
  profileCode: string;

  @ApiProperty({ example: 'Joint advocacy on law reform' })
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, NOT_BLANK)
  title: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  purpose?: string | null;

  @ApiProperty({ description: 'what it contributes to our goals' })
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, NOT_BLANK)
  contributionToGoal: string;

  @ApiPropertyOptional({ type: [String], description: 'codes of the goals of the strategic plan' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, { each: true, message: 'must be codes of goals' })
  goalCodes?: string[];

  @ApiPropertyOptional({ enum: PARTNER_CATEGORIES, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(PARTNER_CATEGORIES, { each: true })
  categories?: PartnerCategory[];

  @ApiPropertyOptional({ type: Number, nullable: true, minimum: 1, maximum: MOST_RANKS, description: '1 is the first priority' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_RANKS)
  priorityRank?: number | null;

  @ApiPropertyOptional({
    default: false,
    description: 'money goes to the partner: three different people then propose, assess and review',
  })
  @IsOptional()
  @IsBoolean()
  carriesMoney?: boolean;

  @ApiPropertyOptional({ format: 'uuid', description: 'who looks after it; the proposer when left out' })
  @IsOptional()
  @IsUUID()
  ownerId?: string;

  @ApiPropertyOptional({ type: [String], description: 'regional and national networks that it concerns' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(300)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  networkIds?: string[];

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2026-03-01' })
  @IsOptional()
  @IsPlainDate()
  startsOn?: PlainDate | null;
}

/** A change of a partnership: absent fields stay. Partner and profile never change. */
export class PartnershipEditInput extends PartialType(
  OmitType(NewPartnershipInput, ['organisationId', 'profileCode'] as const),
) {}

/** That a partnership ended, and why. */
export class EndingInput {
  @ApiProperty()
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, NOT_BLANK)
  reason: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    example: '2026-12-31',
    description: 'today when left out; not in the future',
  })
  @IsOptional()
  @IsPlainDate()
  endedOn?: PlainDate;
}
