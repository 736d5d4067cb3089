import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { IsFilledText } from '#platform';
import { ERASABLE, type Erasable } from './erasures.queries.js';

/** A new period. */
export class PeriodInput {
  /** @example 24 */ @IsInt() @Min(1) @Max(240) months: number;
}

/** Why something is held, or a request refused. Names nobody. */
export class WhyInput {
  /** @example An audit of the year is under way */ @IsFilledText(500) reason: string;
}

export const VERIFICATIONS = ['safe_channel_call', 'safe_channel_message', 'in_person', 'trusted_third_party'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** Somebody wants to be erased. */
export class ErasureRequestInput {
  /** contact: of an organisation; person: an account */ @IsIn(ERASABLE) subjectType: Erasable;
  @IsUUID() subjectId: string;
  /** how it was made sure that the wish is the person's own */ @IsIn(VERIFICATIONS) verification: Verification;
}
