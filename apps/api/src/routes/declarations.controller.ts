import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import {
  AttestationInput,
  DeclarationsService,
  EndorsementInput,
  EndorsementWithdrawalInput,
  OrganisationProfileView,
  OrganisationsService,
} from '#organisations';
import { Can } from '../http/can.decorator.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

const DOCUMENT = { name: 'document', example: 'consensus-statement' };

/** What an organisation stands behind; each answer is the organisation as it is now. */
@ApiTags('organisations')
@Controller('organisations/:id')
export class DeclarationsController {
  constructor(
    private readonly declarations: DeclarationsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Put('endorsements/:document')
  @Can('organisations.write')
  @ApiOperation({ operationId: 'endorseDocument', summary: 'Record that a founding document is endorsed' })
  @ApiParam(DOCUMENT)
  async endorse(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @Param('document') document: string,
    @IfMatch() version: number,
    @Body() input: EndorsementInput,
  ): Promise<OrganisationProfileView> {
    await this.declarations.endorse(actor, id, document, version, input);
    return this.organisations.show(actor, id);
  }

  @Post('endorsements/:document/withdrawal')
  @Can('organisations.write')
  @ApiOperation({ operationId: 'withdrawEndorsement', summary: 'Record that an endorsement is withdrawn' })
  @ApiParam(DOCUMENT)
  async withdraw(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @Param('document') document: string,
    @IfMatch() version: number,
    @Body() input: EndorsementWithdrawalInput,
  ): Promise<OrganisationProfileView> {
    await this.declarations.withdraw(actor, id, document, version, input);
    return this.organisations.show(actor, id);
  }

  @Post('attestations')
  @Can('organisations.write')
  @ApiOperation({ operationId: 'recordAttestation', summary: 'Record an attestation that a network is user-led' })
  async attest(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: AttestationInput,
  ): Promise<OrganisationProfileView> {
    await this.declarations.attest(actor, id, version, input);
    return this.organisations.show(actor, id);
  }

  @Delete('attestations/:attestation')
  @Can('organisations.write')
  @ApiOperation({ operationId: 'removeAttestation', summary: 'Take an attestation back' })
  async removeAttestation(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @Id('attestation') attestationId: string,
    @IfMatch() version: number,
  ): Promise<OrganisationProfileView> {
    await this.declarations.removeAttestation(actor, id, attestationId, version);
    return this.organisations.show(actor, id);
  }
}
