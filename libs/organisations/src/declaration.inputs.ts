import { type PlainDate } from '#kernel';
import { IsPlainDate } from '#platform';

/** A founding document that is endorsed, from this day on. */
export class EndorsementInput {
  /** today or earlier @example 2026-01-15 */ @IsPlainDate() endorsedOn: PlainDate;
}

/** An endorsement that no longer counts, from this day on. */
export class EndorsementWithdrawalInput {
  /** between the endorsement and today */ @IsPlainDate() withdrawnOn: PlainDate;
}

/** Somebody attested that the network is led by people who use drugs. */
export class AttestationInput {
  /** today or earlier @example 2026-01-15 */ @IsPlainDate() attestedOn: PlainDate;
  /** the last day on which it holds @example 2028-01-14 */ @IsPlainDate() validUntilOn: PlainDate;
}
