import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { IsCurrency, IsShare } from '#platform';

/** How likely a grant at each pipeline stage is to be signed. What is absent stays. */
export class StageProbabilitiesInput {
  @ApiPropertyOptional({ example: '0.05' }) @IsOptional() @IsShare() prospect?: string;
  @ApiPropertyOptional({ example: '0.10' }) @IsOptional() @IsShare() qualified?: string;
  @ApiPropertyOptional({ example: '0.25' }) @IsOptional() @IsShare() invited?: string;
  @ApiPropertyOptional({ example: '0.35' }) @IsOptional() @IsShare() submitted?: string;
  @ApiPropertyOptional({ example: '0.60' }) @IsOptional() @IsShare() negotiation?: string;
  @ApiPropertyOptional({ example: '0.85' }) @IsOptional() @IsShare() approved_unsigned?: string;
}

export class MoneySettingsInput {
  @ApiPropertyOptional({ example: 'EUR', description: 'stays while grants or rates hang on it' })
  @IsOptional()
  @IsCurrency()
  reportingCurrency?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @ValidateNested()
  @Type(() => StageProbabilitiesInput)
  stageProbabilities?: StageProbabilitiesInput;
}
