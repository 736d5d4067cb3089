import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
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
import { IsPlainDate, IsTrueOrFalse, type Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting, Id } from '../http/parameters.js';

export class DeadlinesQuery extends ListQuery {
  /** late: open and past its date; done: settled in any way */
  @IsOptional() @IsIn(DEADLINE_VIEWS) state?: DeadlineFilter['state'];
  @IsOptional() @IsIn(ITEM_KINDS) kind?: ItemKind;
  /** first due date */ @IsOptional() @IsPlainDate() from?: PlainDate;
  /** last due date */ @IsOptional() @IsPlainDate() to?: PlainDate;
  /** only those I own, stand in for or manage */ @IsOptional() @IsTrueOrFalse() mine?: boolean;
  /** only those that this person owns */ @IsOptional() @IsUUID() ownerId?: string;
  /** part of the label */ @IsOptional() @IsString() @Length(0, 100) q?: string;
}

@ApiTags('deadlines')
@Controller('deadlines')
export class DeadlinesController {
  constructor(private readonly deadlines: DeadlinesService) {}

  @Get()
  @Can('deadlines.read')
  @ApiOperation({ operationId: 'listDeadlines', summary: 'What falls due, the earliest first' })
  list(@Acting() actor: PersonActor, @Query() query: DeadlinesQuery): Promise<Page<DeadlineView>> {
    const { cursor, limit, ...filter } = query;
    return this.deadlines.list(actor, filter, { cursor, limit });
  }

  @Get(':id')
  @Can('deadlines.read')
  @ApiOperation({ operationId: 'showDeadline', summary: 'One deadline with its reminders' })
  show(@Acting() actor: PersonActor, @Id() id: string): Promise<DeadlineProfileView> {
    return this.deadlines.show(actor, id);
  }
}
