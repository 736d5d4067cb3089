import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { HistoryEntryView } from '#audit';
import type { PersonActor } from '#kernel';
import { type Page } from '#platform';
import { SignedIn } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting, Id } from '../http/parameters.js';
import { HistoryReads } from './history.reads.js';

@ApiTags('history')
@Controller('history')
export class HistoryController {
  constructor(private readonly history: HistoryReads) {}

  @Get(':subjectType/:id')
  @SignedIn()
  @ApiOperation({ operationId: 'listHistory', summary: 'What happened to a record, newest first, for whoever may read it' })
  list(
    @Acting() actor: PersonActor,
    @Param('subjectType') type: string,
    @Id() id: string,
    @Query() slice: ListQuery,
  ): Promise<Page<HistoryEntryView>> {
    return this.history.of(actor, { type, id }, slice);
  }
}
