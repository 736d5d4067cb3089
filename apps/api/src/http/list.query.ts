import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { DEFAULT_LIMIT, MAXIMUM_LIMIT } from '#platform';

/** What every list takes: where to go on and how many rows. */
export class ListQuery {
  /** page.next of the page before */ @IsOptional() @IsString() @Length(0, 1000) cursor?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(MAXIMUM_LIMIT) limit: number = DEFAULT_LIMIT;
}
