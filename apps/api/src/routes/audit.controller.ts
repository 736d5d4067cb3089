import { Body, Controller, Get, Header, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProduces, ApiTags, IntersectionType } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { AuditLog, LogCheckView, LogEntryView, LogWordsView } from '#audit';
import type { PersonActor, PlainDate } from '#kernel';
import { IsPlainDate, type Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting } from '../http/parameters.js';

/** What the log is narrowed to. */
export class LogFilterInput {
  @IsOptional() @IsUUID() personId?: string;
  /** exactly this word @example grant.edited */ @IsOptional() @IsString() @Length(1, 100) act?: string;
  /** exactly this word @example grant */ @IsOptional() @IsString() @Length(1, 100) subjectType?: string;
  @IsOptional() @IsUUID() subjectId?: string;
  /** first day, in UTC */ @IsOptional() @IsPlainDate() from?: PlainDate;
  /** last day, in UTC */ @IsOptional() @IsPlainDate() to?: PlainDate;
}

export class LogQuery extends IntersectionType(ListQuery, LogFilterInput) {}

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly log: AuditLog) {}

  @Get('entries')
  @Can('audit.read')
  @ApiOperation({ operationId: 'listAuditEntries', summary: 'What was done, newest first' })
  list(@Acting() actor: PersonActor, @Query() { cursor, limit, ...filter }: LogQuery): Promise<Page<LogEntryView>> {
    return this.log.list(actor, filter, { cursor, limit });
  }

  @Get('words')
  @Can('audit.read')
  @ApiOperation({ operationId: 'listAuditWords', summary: 'Acts and kinds of record that occur in the log' })
  words(@Acting() actor: PersonActor): Promise<LogWordsView> {
    return this.log.words(actor);
  }

  @Get('check')
  @Can('audit.read')
  @ApiOperation({ operationId: 'showAuditCheck', summary: 'Whether the log was sound when it was last checked' })
  check(@Acting() actor: PersonActor): Promise<LogCheckView> {
    return this.log.lastCheck(actor);
  }

  @Post('exports')
  @Can('audit.export')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="audit-log.csv"')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'exportAuditLog', summary: 'The log as CSV, at most 10,000 rows' })
  @ApiProduces('text/csv')
  @ApiCreatedResponse({ type: String })
  export(@Acting() actor: PersonActor, @Body() filter: LogFilterInput): Promise<string> {
    return this.log.export(actor, filter);
  }
}
