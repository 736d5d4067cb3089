import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { FUNDING_TYPES, type FundingType, type PlainDate } from '#kernel';
import { IsAmount, IsCurrency, IsPlainDate } from '#platform';

/** A version of a need, as the network adopted it. */
export class NewNeedInput {
  @ApiProperty()
  @IsUUID()
  networkId: string;

  @ApiProperty({ enum: FUNDING_TYPES })
  @IsIn(FUNDING_TYPES)
  type: FundingType;

  @ApiProperty({ example: 2027, minimum: 1970, maximum: 2199 })
  @IsInt()
  @Min(1970)
  @Max(2199)
  year: number;

  @ApiProperty({ example: 'EUR' })
  @IsCurrency()
  currency: string;

  @ApiProperty({ example: '120000.00', description: 'before any income; "0" withdraws the need' })
  @IsAmount()
  amount: string;

  @ApiProperty({ type: String, format: 'date', example: '2026-11-20' })
  @IsPlainDate()
  adoptedOn: PlainDate;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @Length(0, 1000)
  note?: string | null;
}
