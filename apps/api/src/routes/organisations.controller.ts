import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { PersonActor } from '#kernel';
import {
  LEVELS,
  type Level,
  MEMBERSHIP_STATUSES,
  type MembershipStatus,
  NewOrganisationInput,
  ORGANISATION_KINDS,
  OrganisationEditInput,
  type OrganisationKind,
  OrganisationProfileView,
  OrganisationsService,
  OrganisationView,
} from '#organisations';
import { type Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { NoContent } from '../http/no-content.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

export class OrganisationsQuery extends ListQuery {
  /** part of a name, alias or code */ @IsOptional() @IsString() @Length(0, 100) q?: string;
  @IsOptional() @IsIn(ORGANISATION_KINDS) kind?: OrganisationKind;
  @IsOptional() @IsIn(LEVELS) level?: Level;
  @IsOptional() @IsIn(MEMBERSHIP_STATUSES) membershipStatus?: MembershipStatus;
}

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Get()
  @Can('organisations.read')
  @ApiOperation({ operationId: 'listOrganisations', summary: 'Organisations by name' })
  list(@Acting() actor: PersonActor, @Query() query: OrganisationsQuery): Promise<Page<OrganisationView>> {
    const { cursor, limit, ...filter } = query;
    return this.organisations.list(actor, filter, { cursor, limit });
  }

  @Post()
  @Can('organisations.write')
  @ApiOperation({ operationId: 'createOrganisation', summary: 'Enter an organisation' })
  create(@Acting() actor: PersonActor, @Body() input: NewOrganisationInput): Promise<OrganisationProfileView> {
    return this.organisations.create(actor, input);
  }

  @Get(':id')
  @Can('organisations.read')
  @ApiOperation({ operationId: 'showOrganisation', summary: 'One organisation' })
  show(@Acting() actor: PersonActor, @Id() id: string): Promise<OrganisationProfileView> {
    return this.organisations.show(actor, id);
  }

  @Patch(':id')
  @Can('organisations.write')
  @ApiOperation({ operationId: 'editOrganisation', summary: 'Change an organisation' })
  edit(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: OrganisationEditInput,
  ): Promise<OrganisationProfileView> {
    return this.organisations.edit(actor, id, version, input);
  }

  @Delete(':id')
  @NoContent()
  @Can('organisations.write')
  @ApiOperation({ operationId: 'archiveOrganisation', summary: 'Archive an organisation' })
  archive(@Acting() actor: PersonActor, @Id() id: string, @IfMatch() version: number): Promise<void> {
    return this.organisations.archive(actor, id, version);
  }

  @Post(':id/admission')
  @Can('organisations.write')
  @ApiOperation({ operationId: 'admitOrganisation', summary: 'Admit a network as member' })
  admit(@Acting() actor: PersonActor, @Id() id: string, @IfMatch() version: number): Promise<OrganisationProfileView> {
    return this.organisations.admit(actor, id, version);
  }
}
