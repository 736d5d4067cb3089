import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { PersonActor } from '#kernel';
import { type Level, LEVELS } from '#organisations';
import {
  EndingInput,
  NewPartnershipInput,
  PartnershipEditInput,
  PartnershipProfileView,
  PARTNERSHIP_STATUSES,
  PartnershipsService,
  type PartnershipStatus,
  PartnershipView,
  StandingService,
} from '#partnerships';
import { type Page } from '#platform';
import { ASSESSED_BANDS, type AssessedBand, AssessmentDossierView, ReasonInput, StartAssessmentInput } from '#standards';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

export class PartnershipsQuery extends ListQuery {
  /** part of the name or alias of the partner, or of the title */ @IsOptional() @IsString() @Length(0, 100) q?: string;
  @IsOptional() @IsIn(PARTNERSHIP_STATUSES) status?: PartnershipStatus;
  @IsOptional() @IsIn(ASSESSED_BANDS) band?: AssessedBand;
  /** @example ally_ngo */ @IsOptional() @IsString() @Length(1, 80) profile?: string;
  /** level of a network that it concerns, or of the partner */ @IsOptional() @IsIn(LEVELS) level?: Level;
  @IsOptional() @IsUUID() organisationId?: string;
  @IsOptional() @IsUUID() ownerId?: string;
}

@ApiTags('partnerships')
@Controller('partnerships')
export class PartnershipsController {
  constructor(
    private readonly partnerships: PartnershipsService,
    private readonly standing: StandingService,
  ) {}

  @Get()
  @Can('partnerships.read')
  @ApiOperation({ operationId: 'listPartnerships', summary: 'Partnerships by the name of the partner' })
  list(@Acting() actor: PersonActor, @Query() query: PartnershipsQuery): Promise<Page<PartnershipView>> {
    const { cursor, limit, ...filter } = query;
    return this.partnerships.list(actor, filter, { cursor, limit });
  }

  @Post()
  @Can('partnerships.write')
  @ApiOperation({ operationId: 'proposePartnership', summary: 'Propose a partnership' })
  propose(@Acting() actor: PersonActor, @Body() input: NewPartnershipInput): Promise<PartnershipProfileView> {
    return this.partnerships.propose(actor, input);
  }

  @Get(':id')
  @Can('partnerships.read')
  @ApiOperation({ operationId: 'showPartnership', summary: 'One partnership with its gate and assessments' })
  show(@Acting() actor: PersonActor, @Id() id: string): Promise<PartnershipProfileView> {
    return this.partnerships.show(actor, id);
  }

  @Patch(':id')
  @Can('partnerships.write')
  @ApiOperation({ operationId: 'editPartnership', summary: 'Change a partnership' })
  edit(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: PartnershipEditInput,
  ): Promise<PartnershipProfileView> {
    return this.partnerships.edit(actor, id, version, input);
  }

  @Post(':id/assessments')
  @Can('assessments.score')
  @ApiOperation({ operationId: 'startAssessment', summary: 'Start an assessment of a partnership' })
  assess(@Acting() actor: PersonActor, @Id() id: string, @Body() input: StartAssessmentInput): Promise<AssessmentDossierView> {
    return this.partnerships.assess(actor, id, input);
  }

  @Post(':id/activation')
  @Can('partnerships.write')
  @ApiOperation({ operationId: 'activatePartnership', summary: 'Make a partnership active, through its gate' })
  activate(@Acting() actor: PersonActor, @Id() id: string, @IfMatch() version: number): Promise<PartnershipProfileView> {
    return this.standing.activate(actor, id, version);
  }

  @Post(':id/suspension')
  @Can('partnerships.write')
  @ApiOperation({ operationId: 'suspendPartnership', summary: 'Suspend an active partnership, with the reason' })
  suspend(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: ReasonInput,
  ): Promise<PartnershipProfileView> {
    return this.standing.suspend(actor, id, version, input.reason);
  }

  @Post(':id/ending')
  @Can('partnerships.write')
  @ApiOperation({ operationId: 'endPartnership', summary: 'End a partnership, with the reason' })
  end(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: EndingInput,
  ): Promise<PartnershipProfileView> {
    return this.standing.end(actor, id, version, input);
  }
}
