import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { ERASABLE, type Erasable } from './erasures.queries.js';

/** A new period. */
export class PeriodInput {
  @ApiProperty({ minimum: 1, maximum: 240, example: 24 })
  @IsInt()
  @Min(1)
  @Max(240)
  months: number;
}

/** Why something is held, or a request refused. Names nobody. */
export class WhyInput {
  @ApiProperty({ example: 'An audit of the year is under way' })
  @IsString()
  @Length(1, 500)
  @Matches(/\S/, { message: 'must not be blank' })
  reason: string;
}

export const VERIFICATIONS = ['safe_channel_call', 'safe_channel_message', 'in_person', 'trusted_third_party'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** Somebody wants to be erased. */
export class ErasureRequestInput {
  @ApiProperty({ enum: ERASABLE, description: 'contact: of an organisation; person: an account' })
  @IsIn(ERASABLE)
  subjectType: Erasable;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  subjectId: string;

  @ApiProperty({ enum: VERIFICATIONS, description: "how it was made sure that the wish is the person's own" })
  @IsIn(VERIFICATIONS)
  verification: Verification;
}
