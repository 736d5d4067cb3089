import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import { type Page } from '#platform';
import { DataExport, ErasureRequestInput, ErasureRequests, ErasureRequestView, PersonalDataView, WhyInput } from '#retention';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';
import { SessionOnly } from '../http/session-only.js';

@ApiTags('erasures')
@Controller()
@SessionOnly()
export class ErasuresController {
  constructor(
    private readonly requests: ErasureRequests,
    private readonly data: DataExport,
  ) {}

  @Get('erasure-requests')
  @Can('retention.read')
  @ApiOperation({ operationId: 'listErasureRequests', summary: 'People who are to be erased, the newest request first' })
  list(@Acting() actor: PersonActor, @Query() slice: ListQuery): Promise<Page<ErasureRequestView>> {
    return this.requests.list(actor, slice);
  }

  @Post('erasure-requests')
  @Can('erasures.request')
  @ApiOperation({ operationId: 'requestErasure', summary: 'Ask for a person to be erased; somebody else has to approve' })
  request(@Acting() actor: PersonActor, @Body() input: ErasureRequestInput): Promise<ErasureRequestView> {
    return this.requests.request(actor, input);
  }

  @Post('erasure-requests/:id/approval')
  @Can('erasures.approve')
  @ApiOperation({ operationId: 'approveErasure', summary: "Approve somebody else's request: the person is erased at once" })
  approve(@Acting() actor: PersonActor, @Id() id: string, @IfMatch() version: number): Promise<ErasureRequestView> {
    return this.requests.approve(actor, id, version);
  }

  @Post('erasure-requests/:id/refusal')
  @Can('erasures.approve')
  @ApiOperation({ operationId: 'refuseErasure', summary: "Refuse somebody else's request, with the reason" })
  refuse(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: WhyInput,
  ): Promise<ErasureRequestView> {
    return this.requests.refuse(actor, id, version, reason);
  }

  @Post('people/:id/data-export')
  @Can('people.write')
  @ApiOperation({ operationId: 'exportPersonData', summary: 'Everything that is held about an account' })
  ofPerson(@Acting() actor: PersonActor, @Id() id: string): Promise<PersonalDataView> {
    return this.data.of(actor, 'person', id);
  }

  @Post('contacts/:id/data-export')
  @Can('contacts.write')
  @ApiOperation({ operationId: 'exportContactData', summary: 'Everything that is held about a contact' })
  ofContact(@Acting() actor: PersonActor, @Id() id: string): Promise<PersonalDataView> {
    return this.data.of(actor, 'contact', id);
  }
}
