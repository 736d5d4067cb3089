import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { GRANT_SORTS, type GrantSort, type Stage, STAGE_GROUPS, type StageGroup, STAGES } from '#grants';
import { ListQuery } from '../http/list.query.js';

const toBoolean = ({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value);

/** How a list of grants is narrowed and sorted. */
export class GrantsQuery extends ListQuery {
  @ApiPropertyOptional({ description: "part of a title, code, the donor's number or a name" })
  @IsOptional()
  @IsString()
  @Length(0, 100)
  q?: string;

  @ApiPropertyOptional({ enum: STAGE_GROUPS })
  @IsOptional()
  @IsIn(STAGE_GROUPS)
  stageGroup?: StageGroup;

  @ApiPropertyOptional({ enum: STAGES })
  @IsOptional()
  @IsIn(STAGES)
  stage?: Stage;

  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  donorId?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  recipientId?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  ownerId?: string;

  @ApiPropertyOptional({ description: 'secured and ending within this many months', minimum: 1, maximum: 120 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(120)
  endingWithin?: number;

  @ApiPropertyOptional({ type: Boolean, description: 'false: only those that no other grant continues' })
  @IsOptional()
  @Transform(toBoolean)
  @IsBoolean()
  renewed?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: 'true: only those with an overdue requirement' })
  @IsOptional()
  @Transform(toBoolean)
  @IsBoolean()
  overdue?: boolean;

  @ApiPropertyOptional({ enum: GRANT_SORTS, default: 'endsOn', description: "with '-' the other way round" })
  @IsOptional()
  @IsIn(GRANT_SORTS)
  sort?: GrantSort;
}
