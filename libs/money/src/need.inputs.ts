import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { FUNDING_TYPES, type FundingType, type PlainDate } from '#kernel';
import { IsAmount, IsCurrency, IsPlainDate } from '#platform';

/** A version of a need, as the network adopted it. */
export class NewNeedInput {
  @IsUUID() networkId: string;
  @IsIn(FUNDING_TYPES) type: FundingType;
  @IsInt() @Min(1970) @Max(2199) year: number;
  @IsCurrency() currency: string;
  /** before any income; "0" withdraws the need */ @IsAmount() amount: string;
  @IsPlainDate() adoptedOn: PlainDate;
  @IsOptional() @IsString() @Length(0, 1000) note?: string | null;
}
