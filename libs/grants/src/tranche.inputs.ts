import { PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsAmount, IsFilledText, IsPlainDate, IsRate } from '#platform';
import { TRANCHE_STATES, type TrancheState } from './domain/tranche-state.js';

const ABOVE_ZERO = { message: 'must be above zero' };
const BY_EDIT = TRANCHE_STATES.filter((state) => state !== 'received');

/** A payment that the contract foresees. */
export class NewTrancheInput {
  /** in the currency of the grant */ @Matches(/[1-9]/, ABOVE_ZERO) @IsAmount() amount: string;
  @IsOptional() @IsPlainDate() dueOn?: PlainDate | null;
  /** @example after acceptance of the annual report */ @IsOptional() @IsFilledText(200) condition?: string | null;
  /** requirements of the grant whose acceptance releases it */
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) requirementIds?: string[];
}

export class TrancheEditInput extends PartialType(NewTrancheInput, { skipNullProperties: false }) {
  @IsOptional() @IsIn(BY_EDIT) state?: TrancheState;
}

/** Money that arrived. Sent again for the same tranche it puts the receipt right. */
export class ReceiptInput {
  @IsPlainDate() receivedOn: PlainDate;
  /** where it differs from the plan */ @IsOptional() @Matches(/[1-9]/, ABOVE_ZERO) @IsAmount() amount?: string;
  /** needed with weighted_receipts */ @IsOptional() @Matches(/[1-9]/, ABOVE_ZERO) @IsRate() bankRate?: string | null;
}
