import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsAmount, IsListOf, IsShare } from '#platform';
import { FUNDING_TYPES, type FundingType } from '#kernel';

/** Which part of a grant that is spread by days goes to a funding type. */
export class TypeShareInput {
  @IsIn(FUNDING_TYPES) type: FundingType;
  /** all shares together are exactly 1 */ @IsShare() share: string;
}

/** Money for one year and funding type; several lines for the same are added. */
export class LineInput {
  @IsInt() @Min(1970) @Max(2199) year: number;
  @IsIn(FUNDING_TYPES) type: FundingType;
  /** in the currency of the grant */ @IsAmount() amount: string;
}

/** The whole budget of a grant: it is spread by these lines from now on. */
export class BudgetLinesInput {
  /** all lines together are exactly the award */ @IsListOf(() => LineInput, 1000, 1) lines: LineInput[];
  /** where the award changes with the lines */
  @IsOptional() @Matches(/[1-9]/, { message: 'must be above zero' }) @IsAmount() amount?: string;
}

/** The whole split of a grant: it is spread by days from now on. */
export class TypeSharesInput {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ArrayUnique((entry: TypeShareInput) => entry.type, { message: 'must name each type once' })
  @ValidateNested({ each: true })
  @Type(() => TypeShareInput)
  shares: TypeShareInput[];
}
