import { Body, Controller, Delete, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import { NewSubgrantInput, SubgrantsService, SubgrantView } from '#grants';
import { Can } from '../http/can.decorator.js';
import { NoContent } from '../http/no-content.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

@ApiTags('subgrants')
@Controller()
export class SubgrantsController {
  constructor(private readonly subgrants: SubgrantsService) {}

  @Post('grants/:id/subgrants')
  @Can('subgrants.write')
  @ApiOperation({ operationId: 'addSubgrant', summary: 'Pass money of a grant on' })
  @ApiCreatedResponse({ type: SubgrantView })
  add(@Acting() actor: PersonActor, @Id() grantId: string, @Body() input: NewSubgrantInput): Promise<SubgrantView> {
    return this.subgrants.add(actor, grantId, input);
  }

  @Delete('subgrants/:id')
  @NoContent()
  @Can('subgrants.write')
  @ApiOperation({ operationId: 'removeSubgrant', summary: 'Take a sub-grant back' })
  remove(@Acting() actor: PersonActor, @Id() id: string, @IfMatch() version: number): Promise<void> {
    return this.subgrants.remove(actor, id, version);
  }
}
