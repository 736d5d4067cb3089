import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { IsCurrency, IsShare } from '#platform';

/** How likely a grant at each pipeline stage is to be signed. What is absent stays. */
export class StageProbabilitiesInput {
  /** @example 0.05 */ @IsOptional() @IsShare() prospect?: string;
  /** @example 0.10 */ @IsOptional() @IsShare() qualified?: string;
  /** @example 0.25 */ @IsOptional() @IsShare() invited?: string;
  /** @example 0.35 */ @IsOptional() @IsShare() submitted?: string;
  /** @example 0.60 */ @IsOptional() @IsShare() negotiation?: string;
  /** @example 0.85 */ @IsOptional() @IsShare() approved_unsigned?: string;
}

export class MoneySettingsInput {
  /** stays while grants or rates hang on it */ @IsOptional() @IsCurrency() reportingCurrency?: string;
  @IsOptional() @ValidateNested() @Type(() => StageProbabilitiesInput) stageProbabilities?: StageProbabilitiesInput;
}
