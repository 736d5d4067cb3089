import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsPlainDate } from '#platform';

/** Which report is to be compiled. */
export class NewGapReportInput {
  @ApiProperty({ example: 2026, minimum: 1970, maximum: 2199 })
  @IsInt()
  @Min(1970)
  @Max(2199)
  reportYear: number;

  @ApiProperty({
    type: String,
    format: 'date',
    example: '2026-06-30',
    description: 'signatures, receipts, needs and rates up to this day count',
  })
  @IsPlainDate()
  asOfOn: PlainDate;

  @ApiPropertyOptional({ example: 2025, description: 'the latest frozen report before the year, otherwise the year before' })
  @IsOptional()
  @IsInt()
  @Min(1970)
  @Max(2199)
  baselineYear?: number;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    example: '2025-12-31',
    description: 'the last day of the baseline year when left out',
  })
  @IsOptional()
  @IsPlainDate()
  baselineAsOfOn?: PlainDate;

  @ApiPropertyOptional({ description: 'the default scope when left out' })
  @IsOptional()
  @IsUUID()
  scopeId?: string;
}

/** Freezing a report, with what its readers should know. */
export class FreezeReportInput {
  @ApiPropertyOptional({ example: 'Adopted by the board' })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'must not be blank' })
  note?: string;
}
