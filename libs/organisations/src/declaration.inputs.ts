import { ApiProperty } from '@nestjs/swagger';
import { type PlainDate } from '#kernel';
import { IsPlainDate } from '#platform';

/** A founding document that is endorsed, from this day on. */
export class EndorsementInput {
  @ApiProperty({ type: String, format: 'date', example: '2021-03-01', description: 'today or earlier' })
  @IsPlainDate()
  endorsedOn: PlainDate;
}

/** An endorsement that no longer counts, from this day on. */
export class EndorsementWithdrawalInput {
  @ApiProperty({ type: String, format: 'date', example: '2026-05-01', description: 'between the endorsement and today' })
  @IsPlainDate()
  withdrawnOn: PlainDate;
}

/** Somebody attested that the network is led by people who use drugs. */
export class AttestationInput {
  @ApiProperty({ type: String, format: 'date', example: '2026-01-15', description: 'today or earlier' })
  @IsPlainDate()
  attestedOn: PlainDate;

  @ApiProperty({ type: String, format: 'date', example: '2028-01-14', description: 'the last day on which it holds' })
  @IsPlainDate()
  validUntilOn: PlainDate;
}
