import { Body, Controller, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import {
  NewRequirementInput,
  RequirementEditInput,
  RequirementsService,
  RequirementStepInput,
  RequirementView,
  WaiverInput,
} from '#grants';
import { Can } from '../http/can.decorator.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

@ApiTags('requirements')
@Controller()
export class RequirementsController {
  constructor(private readonly requirements: RequirementsService) {}

  @Post('grants/:id/requirements')
  @Can('requirements.write')
  @ApiOperation({ operationId: 'addRequirement', summary: 'Add a requirement that comes once' })
  add(@Acting() actor: PersonActor, @Id() grantId: string, @Body() input: NewRequirementInput): Promise<RequirementView> {
    return this.requirements.add(actor, grantId, input);
  }

  @Patch('requirements/:id')
  @Can('requirements.write')
  @ApiOperation({ operationId: 'editRequirement', summary: 'Change day, label or owner' })
  edit(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: RequirementEditInput,
  ): Promise<RequirementView> {
    return this.requirements.edit(actor, id, version, input);
  }

  @Post('requirements/:id/preparation')
  @Can('requirements.write')
  @ApiOperation({ operationId: 'prepareRequirement', summary: 'Start to write' })
  preparation(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: RequirementStepInput,
  ): Promise<RequirementView> {
    return this.requirements.take(actor, id, version, 'preparation', input);
  }

  @Post('requirements/:id/review')
  @Can('requirements.write')
  @ApiOperation({ operationId: 'reviewRequirement', summary: 'Hand over to the internal review' })
  review(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: RequirementStepInput,
  ): Promise<RequirementView> {
    return this.requirements.take(actor, id, version, 'review', input);
  }

  @Post('requirements/:id/submission')
  @Can('requirements.write')
  @ApiOperation({ operationId: 'submitRequirement', summary: 'Record the submission, also after queries' })
  submission(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: RequirementStepInput,
  ): Promise<RequirementView> {
    return this.requirements.take(actor, id, version, 'submission', input);
  }

  @Post('requirements/:id/queries')
  @Can('requirements.write')
  @ApiOperation({ operationId: 'queryRequirement', summary: 'Record that the donor has queries' })
  queries(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: RequirementStepInput,
  ): Promise<RequirementView> {
    return this.requirements.take(actor, id, version, 'queries', input);
  }

  @Post('requirements/:id/acceptance')
  @Can('requirements.write')
  @ApiOperation({ operationId: 'acceptRequirement', summary: 'Record that the donor accepted it' })
  acceptance(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: RequirementStepInput,
  ): Promise<RequirementView> {
    return this.requirements.take(actor, id, version, 'acceptance', input);
  }

  @Post('requirements/:id/waiver')
  @Can('requirements.write')
  @ApiOperation({ operationId: 'waiveRequirement', summary: 'Record that the donor does without it' })
  waiver(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: WaiverInput,
  ): Promise<RequirementView> {
    return this.requirements.take(actor, id, version, 'waiver', input);
  }
}
