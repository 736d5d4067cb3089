import { IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsCurrency, IsPlainDate, IsRate } from '#platform';

const ABOVE_ZERO = { message: 'must be above zero' };

/** What can be put right about a rate. */
export class RateEditInput {
  /** units of the reporting currency for one unit of the currency */ @Matches(/[1-9]/, ABOVE_ZERO) @IsRate() rate: string;
  /** @example ECB reference rates */ @IsOptional() @IsString() @Length(1, 200) source?: string | null;
}

/** The rate of a year for planning. */
export class NewPlanningRateInput extends RateEditInput {
  @IsInt() @Min(1970) @Max(2199) year: number;
  @IsCurrency() currency: string;
}

/** The published rate of a day. */
export class NewSpotRateInput extends RateEditInput {
  @IsCurrency() currency: string;
  @IsPlainDate() on: PlainDate;
}
