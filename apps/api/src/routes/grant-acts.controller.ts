import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import {
  AwardInput,
  BudgetLinesInput,
  BudgetService,
  GrantProfileView,
  GrantsService,
  StageChangeInput,
  StagesService,
  TypeSharesInput,
} from '#grants';
import { Can } from '../http/can.decorator.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

/** What is done with a grant as a whole. Each act answers with the grant as it is then. */
@ApiTags('grants')
@Controller('grants/:id')
export class GrantActsController {
  constructor(
    private readonly grants: GrantsService,
    private readonly stages: StagesService,
    private readonly budget: BudgetService,
  ) {}

  @Post('stage-changes')
  @Can('grants.write')
  @ApiOperation({ operationId: 'changeGrantStage', summary: 'Take a grant to another stage' })
  async changeStage(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: StageChangeInput,
  ): Promise<GrantProfileView> {
    await this.stages.change(actor, id, version, input);
    return this.grants.show(actor, id);
  }

  @Post('award')
  @Can('grants.award')
  @ApiOperation({ operationId: 'awardGrant', summary: 'Record that both sides signed' })
  async award(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: AwardInput,
  ): Promise<GrantProfileView> {
    await this.stages.award(actor, id, version, input);
    return this.grants.show(actor, id);
  }

  @Put('budget-lines')
  @Can('grants.write')
  @ApiOperation({ operationId: 'replaceBudgetLines', summary: 'Spread a grant by budget lines' })
  async replaceLines(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: BudgetLinesInput,
  ): Promise<GrantProfileView> {
    await this.budget.replaceLines(actor, id, version, input);
    return this.grants.show(actor, id);
  }

  @Put('type-shares')
  @Can('grants.write')
  @ApiOperation({ operationId: 'replaceTypeShares', summary: 'Spread a grant by days with a split by type' })
  async replaceShares(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: TypeSharesInput,
  ): Promise<GrantProfileView> {
    await this.budget.replaceShares(actor, id, version, input);
    return this.grants.show(actor, id);
  }
}
