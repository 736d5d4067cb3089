import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { SECURITY_EVENTS, type SecurityEvent, SecurityEventView, SecurityLog } from '#identity';
import type { PersonActor } from '#kernel';
import type { Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting } from '../http/parameters.js';
import { SessionOnly } from '../http/session-only.js';

export class SecurityEventsQuery extends ListQuery {
  @IsOptional() @IsIn(SECURITY_EVENTS) event?: SecurityEvent;
  @IsOptional() @IsUUID() personId?: string;
}

@ApiTags('audit')
@Controller('security-events')
@SessionOnly()
export class SecurityEventsController {
  constructor(private readonly log: SecurityLog) {}

  @Get()
  @Can('audit.read')
  @ApiOperation({ operationId: 'listSecurityEvents', summary: 'Failed sign-ins and refused acts, the newest first' })
  list(@Acting() actor: PersonActor, @Query() query: SecurityEventsQuery): Promise<Page<SecurityEventView>> {
    return this.log.list(actor, query, query);
  }
}
