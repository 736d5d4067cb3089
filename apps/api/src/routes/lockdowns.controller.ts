import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { LockdownNoticeView, Lockdowns, LockdownView, NewLockdownInput } from '#identity';
import type { PersonActor } from '#kernel';
import { type Page } from '#platform';
import { Can, SignedIn } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting, Id } from '../http/parameters.js';
import { SessionOnly } from '../http/session-only.js';

@ApiTags('lockdown')
@Controller('lockdowns')
@SessionOnly()
export class LockdownsController {
  constructor(private readonly lockdowns: Lockdowns) {}

  @Get()
  @Can('lockdown.lock')
  @ApiOperation({ operationId: 'listLockdowns', summary: 'Lockdowns of regions, the newest first' })
  list(@Acting() actor: PersonActor, @Query() { cursor, limit }: ListQuery): Promise<Page<LockdownView>> {
    return this.lockdowns.list(actor, { cursor, limit });
  }

  @Get('notice')
  @SignedIn()
  @ApiOperation({ operationId: 'showLockdownNotice', summary: 'Whether a region is locked in which I work' })
  notice(@Acting() actor: PersonActor): Promise<LockdownNoticeView> {
    return this.lockdowns.notice(actor);
  }

  @Post()
  @Can('lockdown.lock')
  @ApiOperation({ operationId: 'lockRegion', summary: 'Lock a network and those below it, at once' })
  lock(@Acting() actor: PersonActor, @Body() input: NewLockdownInput): Promise<LockdownView> {
    return this.lockdowns.lock(actor, input);
  }

  @Post(':id/lift-request')
  @Can('lockdown.lock')
  @ApiOperation({ operationId: 'askToLiftLockdown', summary: 'Ask to lift a lockdown: the first of two' })
  askLift(@Acting() actor: PersonActor, @Id() id: string): Promise<LockdownView> {
    return this.lockdowns.askLift(actor, id);
  }

  @Post(':id/lift')
  @Can('lockdown.lock')
  @ApiOperation({ operationId: 'liftLockdown', summary: 'Lift a lockdown: the second of two' })
  lift(@Acting() actor: PersonActor, @Id() id: string): Promise<LockdownView> {
    return this.lockdowns.lift(actor, id);
  }
}
