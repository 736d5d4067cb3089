import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { IsTrueOrFalse } from '#platform';
import { GRANT_SORTS, type GrantSort } from '#grants';
import { type Stage, STAGE_GROUPS, type StageGroup, STAGES } from '#kernel';
import { ListQuery } from '../http/list.query.js';

/** How a list of grants is narrowed and sorted. */
export class GrantsQuery extends ListQuery {
  /** part of a title, code, the donor's number or a name */ @IsOptional() @IsString() @Length(0, 100) q?: string;
  @IsOptional() @IsIn(STAGE_GROUPS) stageGroup?: StageGroup;
  @IsOptional() @IsIn(STAGES) stage?: Stage;
  @IsOptional() @IsUUID() donorId?: string;
  @IsOptional() @IsUUID() recipientId?: string;
  @IsOptional() @IsUUID() ownerId?: string;
  /** secured and ending within this many months */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(120) endingWithin?: number;
  /** false: only those that no other grant continues */ @IsOptional() @IsTrueOrFalse() renewed?: boolean;
  /** true: only those with an overdue requirement */ @IsOptional() @IsTrueOrFalse() overdue?: boolean;
  /** with '-' the other way round @default endsOn */ @IsOptional() @IsIn(GRANT_SORTS) sort?: GrantSort;
}
