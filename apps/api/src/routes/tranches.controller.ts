import { Body, Controller, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import { NewTrancheInput, ReceiptInput, TrancheEditInput, TranchesService, TrancheView } from '#grants';
import { Can } from '../http/can.decorator.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

@ApiTags('tranches')
@Controller()
export class TranchesController {
  constructor(private readonly tranches: TranchesService) {}

  @Post('grants/:id/tranches')
  @Can('tranches.plan')
  @ApiOperation({ operationId: 'addTranche', summary: 'Plan a payment of a grant' })
  add(@Acting() actor: PersonActor, @Id() grantId: string, @Body() input: NewTrancheInput): Promise<TrancheView> {
    return this.tranches.add(actor, grantId, input);
  }

  @Patch('tranches/:id')
  @Can('tranches.plan')
  @ApiOperation({ operationId: 'editTranche', summary: 'Change a payment that is still expected' })
  edit(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: TrancheEditInput,
  ): Promise<TrancheView> {
    return this.tranches.edit(actor, id, version, input);
  }

  @Post('tranches/:id/receipt')
  @Can('tranches.receive')
  @ApiOperation({ operationId: 'receiveTranche', summary: 'Record money that arrived, or put that record right' })
  receive(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: ReceiptInput,
  ): Promise<TrancheView> {
    return this.tranches.receive(actor, id, version, input);
  }
}
