import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import { Can } from '../http/can.decorator.js';
import { Acting } from '../http/parameters.js';
import { TodayReads } from './today.reads.js';
import { TodayView } from './today.views.js';

@ApiTags('today')
@Controller('today')
export class TodayController {
  constructor(private readonly reads: TodayReads) {}

  @Get()
  @Can('today.read')
  @ApiOperation({ operationId: 'showToday', summary: 'What needs the reader first' })
  show(@Acting() actor: PersonActor): Promise<TodayView> {
    return this.reads.show(actor);
  }
}
