import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import { NodeLabelInput, StrategyNodeView, StrategyService, StrategyView } from '#strategy';
import { Can } from '../http/can.decorator.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

@ApiTags('strategy')
@Controller('strategy')
export class StrategyController {
  constructor(private readonly strategy: StrategyService) {}

  @Get()
  @Can('strategy.read')
  @ApiOperation({ operationId: 'showStrategy', summary: 'The strategic plan with its theory of change' })
  show(@Acting() actor: PersonActor): Promise<StrategyView> {
    return this.strategy.show(actor);
  }

  @Patch('nodes/:id')
  @Can('strategy.write')
  @ApiOperation({ operationId: 'relabelStrategyNode', summary: 'Change the label of a node' })
  relabel(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: NodeLabelInput,
  ): Promise<StrategyNodeView> {
    return this.strategy.relabel(actor, id, version, input);
  }
}
