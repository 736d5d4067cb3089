import { Controller, Delete, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OwnSessionView, SessionsService } from '#identity';
import type { PersonActor } from '#kernel';
import { type Page, wholeList } from '#platform';
import { SignedIn } from '../http/can.decorator.js';
import { NoContent } from '../http/no-content.js';
import { Acting, Id } from '../http/parameters.js';

@ApiTags('own security')
@Controller('me/sessions')
@SignedIn()
export class OwnSessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get()
  @ApiOperation({ operationId: 'listOwnSessions', summary: 'My sessions, the one used last first' })
  async list(@Acting() actor: PersonActor): Promise<Page<OwnSessionView>> {
    return wholeList(await this.sessions.own(actor));
  }

  @Delete()
  @NoContent()
  @ApiOperation({ operationId: 'endOtherSessions', summary: 'End all my sessions but this one' })
  endOthers(@Acting() actor: PersonActor): Promise<void> {
    return this.sessions.endOthers(actor);
  }

  @Delete(':id')
  @NoContent()
  @ApiOperation({ operationId: 'endOwnSession', summary: 'End one of my sessions' })
  endOne(@Acting() actor: PersonActor, @Id() id: string): Promise<void> {
    return this.sessions.endOne(actor, id);
  }
}
