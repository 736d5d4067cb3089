import { Body, Controller, Delete, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import { NewSignatoryInput, SignatoriesService, SignatoryView } from '#organisations';
import { AnsweredOnce } from '../http/answered-once.js';
import { Can } from '../http/can.decorator.js';
import { NoContent } from '../http/no-content.js';
import { Acting, Id } from '../http/parameters.js';

@ApiTags('signatories')
@Controller()
@AnsweredOnce()
export class SignatoriesController {
  constructor(private readonly signatories: SignatoriesService) {}

  @Post('organisations/:id/signatories/reveal')
  @Can('signatories.read')
  @ApiOperation({ operationId: 'revealSignatories', summary: 'Who signs for an organisation; each look is logged' })
  show(@Acting() actor: PersonActor, @Id() organisationId: string): Promise<SignatoryView[]> {
    return this.signatories.show(actor, organisationId);
  }

  @Post('organisations/:id/signatories')
  @Can('signatories.write')
  @ApiOperation({ operationId: 'addSignatory', summary: 'Add somebody who signs for an organisation' })
  add(@Acting() actor: PersonActor, @Id() organisationId: string, @Body() input: NewSignatoryInput): Promise<SignatoryView> {
    return this.signatories.add(actor, organisationId, input);
  }

  @Delete('signatories/:id')
  @NoContent()
  @Can('signatories.write')
  @ApiOperation({ operationId: 'removeSignatory', summary: 'Remove a signatory' })
  remove(@Acting() actor: PersonActor, @Id() id: string): Promise<void> {
    return this.signatories.remove(actor, id);
  }
}
