import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsAmount, IsPlainDate, IsRate } from '#platform';
import { TRANCHE_STATES, type TrancheState } from './domain/tranche-state.js';

const ABOVE_ZERO = { message: 'must be above zero' };
const BY_EDIT = TRANCHE_STATES.filter((state) => state !== 'received');

/** A payment that the contract foresees. */
export class NewTrancheInput {
  @ApiProperty({ example: '80000.00', description: 'in the currency of the grant' })
  @Matches(/[1-9]/, ABOVE_ZERO)
  @IsAmount()
  amount: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-01-31' })
  @IsOptional()
  @IsPlainDate()
  dueOn?: PlainDate | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'after acceptance of the annual report' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'must not be blank' })
  condition?: string | null;

  @ApiPropertyOptional({ type: [String], description: 'requirements of the grant whose acceptance releases it' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  requirementIds?: string[];
}

export class TrancheEditInput extends PartialType(NewTrancheInput, { skipNullProperties: false }) {
  @ApiPropertyOptional({ enum: BY_EDIT })
  @IsOptional()
  @IsIn(BY_EDIT)
  state?: TrancheState;
}

/** Money that arrived. Sent again for the same tranche it puts the receipt right. */
export class ReceiptInput {
  @ApiProperty({ type: String, format: 'date', example: '2027-02-03' })
  @IsPlainDate()
  receivedOn: PlainDate;

  @ApiPropertyOptional({ example: '79850.00', description: 'where it differs from the plan' })
  @IsOptional()
  @Matches(/[1-9]/, ABOVE_ZERO)
  @IsAmount()
  amount?: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: '0.935', description: 'needed with weighted_receipts' })
  @IsOptional()
  @Matches(/[1-9]/, ABOVE_ZERO)
  @IsRate()
  bankRate?: string | null;
}
