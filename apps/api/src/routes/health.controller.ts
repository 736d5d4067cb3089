import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReminderHealthView, RemindersService } from '#deadlines';
import { systemActor } from '#kernel';
import { Database } from '#platform';
import { Public } from '../http/can.decorator.js';

export class HealthView {
  status: 'ok' | 'down';
}

/** For supervisors and load balancers; says nothing about what the product holds. */
@ApiTags('health')
@Controller('/health')
export class HealthController {
  constructor(
    private readonly db: Database,
    private readonly reminders: RemindersService,
  ) {}

  @Get('live')
  @HttpCode(200)
  @Public()
  @ApiOperation({ operationId: 'healthLive', summary: 'The process runs' })
  live(): HealthView {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @ApiOperation({ operationId: 'healthReady', summary: 'The process can serve: its database answers' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    const answers = await this.db.answers();
    if (!answers) void reply.status(503);
    return { status: answers ? 'ok' : 'down' };
  }

  @Get('reminders')
  @Public()
  @ApiOperation({ operationId: 'healthReminders', summary: 'Whether reminders leave: counts and instants only' })
  remindersLeave(): Promise<ReminderHealthView> {
    return this.reminders.health(systemActor('reminders'));
  }
}
