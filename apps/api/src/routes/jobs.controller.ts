import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import { Jobs } from '#platform';
import { SignedIn } from '../http/can.decorator.js';
import { Acting, Id } from '../http/parameters.js';

/** How long work stands. */
export class JobView {
  id: string;
  kind: string;
  state: 'queued' | 'running' | 'done' | 'failed';
  /** per cent */ progress: number;
  resultId: string | null;
  /** why it failed */ problem: string | null;
}

@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(private readonly jobs: Jobs) {}

  @Get(':id')
  @SignedIn()
  @ApiOperation({ operationId: 'showJob', summary: 'How long work stands' })
  async show(@Acting() actor: PersonActor, @Id() id: string): Promise<JobView> {
    const { kind, state, progress, resultId, problem } = await this.jobs.show(actor, id);
    return { id, kind, state, progress, resultId, problem };
  }
}
