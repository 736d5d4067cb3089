import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import {
  DEADLINE_VIEWS,
  type DeadlineFilter,
  DeadlineProfileView,
  DeadlinesService,
  DeadlineView,
  ITEM_KINDS,
  type ItemKind,
} from '#deadlines';
import type { PersonActor, PlainDate } from '#kernel';
import { IsPlainDate, type Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { ApiPage } from '../http/paged.js';
import { Acting, Id } from '../http/parameters.js';

export class DeadlinesQuery extends ListQuery {
  @ApiPropertyOptional({ enum: DEADLINE_VIEWS, description: 'late: open and past its date; done: settled in any way' })
  @IsOptional()
  @IsIn(DEADLINE_VIEWS)
  state?: DeadlineFilter['state'];

  @ApiPropertyOptional({ enum: ITEM_KINDS })
  @IsOptional()
  @IsIn(ITEM_KINDS)
  kind?: ItemKind;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'first due date' })
  @IsOptional()
  @IsPlainDate()
  from?: PlainDate;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'last due date' })
  @IsOptional()
  @IsPlainDate()
  to?: PlainDate;

  @ApiPropertyOptional({ type: Boolean, description: 'only those I own, stand in for or manage' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  mine?: boolean;

  @ApiPropertyOptional({ description: 'only those that this person owns' })
  @IsOptional()
  @IsUUID()
  ownerId?: string;

  @ApiPropertyOptional({ description: 'part of the label' })
  @IsOptional()
  @IsString()
  @Length(0, 100)
  q?: string;
}

@ApiTags('deadlines')
@Controller('deadlines')
export class DeadlinesController {
  constructor(private readonly deadlines: DeadlinesService) {}

  @Get()
  @Can('deadlines.read')
  @ApiOperation({ operationId: 'listDeadlines', summary: 'What falls due, the earliest first' })
  @ApiPage(DeadlineView)
  list(@Acting() actor: PersonActor, @Query() query: DeadlinesQuery): Promise<Page<DeadlineView>> {
    const { cursor, limit, ...filter } = query;
    return this.deadlines.list(actor, filter, { cursor, limit });
  }

  @Get(':id')
  @Can('deadlines.read')
  @ApiOperation({ operationId: 'showDeadline', summary: 'One deadline with its reminders' })
  @ApiOkResponse({ type: DeadlineProfileView })
  show(@Acting() actor: PersonActor, @Id() id: string): Promise<DeadlineProfileView> {
    return this.deadlines.show(actor, id);
  }
}
