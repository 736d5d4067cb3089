import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import {
  ClosedOnInput,
  ComplaintsService,
  ComplaintView,
  IncidentsService,
  IncidentView,
  NewComplaintInput,
  NewIncidentInput,
} from '#partnerships';
import { AnsweredOnce } from '../http/answered-once.js';
import { Can } from '../http/can.decorator.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

@ApiTags('incidents')
@Controller()
@AnsweredOnce()
export class IncidentsController {
  constructor(
    private readonly incidents: IncidentsService,
    private readonly complaints: ComplaintsService,
  ) {}

  @Get('organisations/:id/incidents')
  @Can('partnerships.read')
  @ApiOperation({ operationId: 'listIncidents', summary: 'Claims of an organisation to represent others, the latest first' })
  list(@Acting() actor: PersonActor, @Id() organisationId: string): Promise<IncidentView[]> {
    return this.incidents.list(actor, organisationId);
  }

  @Post('organisations/:id/incidents')
  @Can('incidents.write')
  @ApiOperation({ operationId: 'recordIncident', summary: 'Record a claim to represent others' })
  record(@Acting() actor: PersonActor, @Id() organisationId: string, @Body() input: NewIncidentInput): Promise<IncidentView> {
    return this.incidents.record(actor, organisationId, input);
  }

  @Post('incidents/:id/settlement')
  @Can('incidents.write')
  @ApiOperation({ operationId: 'settleIncident', summary: 'Say on which day a claim was settled' })
  settle(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: ClosedOnInput,
  ): Promise<IncidentView> {
    return this.incidents.settle(actor, id, version, input.on);
  }

  @Get('organisations/:id/complaints')
  @Can('incidents.read_notes')
  @ApiOperation({ operationId: 'listComplaints', summary: 'Complaints about an organisation, the latest first' })
  listComplaints(@Acting() actor: PersonActor, @Id() organisationId: string): Promise<ComplaintView[]> {
    return this.complaints.list(actor, organisationId);
  }

  @Post('organisations/:id/complaints')
  @Can('incidents.write')
  @ApiOperation({ operationId: 'recordComplaint', summary: 'Record a complaint about an organisation' })
  recordComplaint(
    @Acting() actor: PersonActor,
    @Id() organisationId: string,
    @Body() input: NewComplaintInput,
  ): Promise<ComplaintView> {
    return this.complaints.record(actor, organisationId, input);
  }

  @Post('complaints/:id/closure')
  @Can('incidents.write')
  @ApiOperation({ operationId: 'closeComplaint', summary: 'Say on which day a complaint was closed' })
  closeComplaint(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: ClosedOnInput,
  ): Promise<ComplaintView> {
    return this.complaints.close(actor, id, version, input.on);
  }
}
