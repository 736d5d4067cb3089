import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type PlainDate } from '#kernel';
import { IsFilledText, IsPlainDate } from '#platform';

/** Which report is to be compiled. */
export class NewGapReportInput {
  /** @example 2026 */ @IsInt() @Min(1970) @Max(2199) reportYear: number;
  /** signatures, receipts, needs and rates up to this day count @example 2026-06-30 */ @IsPlainDate() asOfOn: PlainDate;
  /** the latest frozen report before the year, otherwise the year before @example 2025 */
  @IsOptional() @IsInt() @Min(1970) @Max(2199) baselineYear?: number;
  /** the last day of the baseline year when left out @example 2025-12-31 */ @IsOptional()
  @IsPlainDate()
  baselineAsOfOn?: PlainDate;
  /** the default scope when left out */ @IsOptional() @IsUUID() scopeId?: string;
}

/** Freezing a report, with what its readers should know. */
export class FreezeReportInput {
  /** @example Adopted by the board */ @IsOptional() @IsFilledText(1000) note?: string;
}
