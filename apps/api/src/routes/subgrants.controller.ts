import { Body, Controller, Delete, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import { NewSubgrantInput, type PartnerGate, SubgrantLinesInput, SubgrantsService, SubgrantView } from '#grants';
import { hasOpenGate } from '#partnerships';
import { SystemClock } from '#platform';
import { Can } from '../http/can.decorator.js';
import { NoContent } from '../http/no-content.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

@ApiTags('subgrants')
@Controller()
export class SubgrantsController {
  constructor(
    private readonly subgrants: SubgrantsService,
    private readonly clock: SystemClock,
  ) {}

  @Post('grants/:id/subgrants')
  @Can('subgrants.write')
  @ApiOperation({ operationId: 'addSubgrant', summary: 'Pass money of a grant on' })
  add(@Acting() actor: PersonActor, @Id() grantId: string, @Body() input: NewSubgrantInput): Promise<SubgrantView> {
    return this.subgrants.add(actor, grantId, input, this.mayReceive);
  }

  @Put('subgrants/:id/lines')
  @Can('subgrants.write')
  @ApiOperation({ operationId: 'replaceSubgrantLines', summary: 'Pass on more, less or in other years' })
  replaceLines(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: SubgrantLinesInput,
  ): Promise<SubgrantView> {
    return this.subgrants.replaceLines(actor, id, version, input, this.mayReceive);
  }

  @Delete('subgrants/:id')
  @NoContent()
  @Can('subgrants.write')
  @ApiOperation({ operationId: 'removeSubgrant', summary: 'Take a sub-grant back' })
  remove(@Acting() actor: PersonActor, @Id() id: string, @IfMatch() version: number): Promise<void> {
    return this.subgrants.remove(actor, id, version);
  }

  /** The gate of partnerships, asked where sub-grants are stored. */
  private readonly mayReceive: PartnerGate = (tx, organisationId, as) =>
    hasOpenGate(tx, this.clock.today(), organisationId, as === 'fiscal_host' ? as : null);
}
