import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ITEM_KINDS, type ItemKind, REMINDER_STATES, RemindersService, type ReminderState, ReminderView } from '#deadlines';
import type { PersonActor, PlainDate } from '#kernel';
import { IsPlainDate, type Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting } from '../http/parameters.js';

export class RemindersQuery extends ListQuery {
  @IsOptional() @IsIn(REMINDER_STATES) state?: ReminderState;
  @IsOptional() @IsIn(ITEM_KINDS) kind?: ItemKind;
  @IsOptional() @IsUUID() recipientId?: string;
  /** first day in the recipient’s zone */ @IsOptional() @IsPlainDate() from?: PlainDate;
  /** last day in the recipient’s zone */ @IsOptional() @IsPlainDate() to?: PlainDate;
}

export class ForecastQuery extends ListQuery {
  /** first day in the recipient’s zone */ @IsPlainDate() from: PlainDate;
  /** last day in the recipient’s zone */ @IsPlainDate() to: PlainDate;
}

@ApiTags('reminders')
@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  @Get()
  @Can('reminders.read')
  @ApiOperation({
    operationId: 'listReminders',
    summary: 'Who was or will be told what when, and what became of it; the latest first',
  })
  list(@Acting() actor: PersonActor, @Query() query: RemindersQuery): Promise<Page<ReminderView>> {
    const { cursor, limit, ...filter } = query;
    return this.reminders.list(actor, filter, { cursor, limit });
  }

  @Get('forecast')
  @Can('reminders.read')
  @ApiOperation({
    operationId: 'forecastReminders',
    summary: 'What will be sent to whom and when, if nothing changes; the earliest first',
  })
  forecast(@Acting() actor: PersonActor, @Query() query: ForecastQuery): Promise<Page<ReminderView>> {
    const { cursor, limit, from, to } = query;
    return this.reminders.forecast(actor, { from, to }, { cursor, limit });
  }
}
