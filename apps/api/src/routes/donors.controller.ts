import { Body, Controller, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { DonorTotalsService, DonorTotalsView } from '#grants';
import type { PersonActor } from '#kernel';
import { DonorEditInput, DonorsService, DonorView, NewDonorInput, UltimateSourcesInput } from '#pipeline';
import { type Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

export class DonorsQuery extends ListQuery {
  /** part of a name, code or programme */ @IsOptional() @IsString() @Length(0, 100) q?: string;
}

/** A donor with what it gives. */
export class DonorWithGrantsView extends DonorView {
  grants: DonorTotalsView;
}

@ApiTags('donors')
@Controller('donors')
export class DonorsController {
  constructor(
    private readonly donors: DonorsService,
    private readonly totals: DonorTotalsService,
  ) {}

  @Get()
  @Can('donors.read')
  @ApiOperation({ operationId: 'listDonors', summary: 'Donors by name, with what they give' })
  async list(@Acting() actor: PersonActor, @Query() query: DonorsQuery): Promise<Page<DonorWithGrantsView>> {
    const { cursor, limit, ...filter } = query;
    const { data, page } = await this.donors.list(actor, filter, { cursor, limit });
    const grantsOf = await this.totals.of(
      actor,
      data.map((donor) => donor.id),
    );
    return { data: data.map((donor) => ({ ...donor, grants: grantsOf(donor.id) })), page };
  }

  @Post()
  @Can('donors.write')
  @ApiOperation({ operationId: 'createDonor', summary: 'Make an organisation a donor' })
  async create(@Acting() actor: PersonActor, @Body() input: NewDonorInput): Promise<DonorWithGrantsView> {
    return this.withGrants(actor, await this.donors.create(actor, input));
  }

  @Get(':id')
  @Can('donors.read')
  @ApiOperation({ operationId: 'showDonor', summary: 'One donor' })
  async show(@Acting() actor: PersonActor, @Id() id: string): Promise<DonorWithGrantsView> {
    return this.withGrants(actor, await this.donors.show(actor, id));
  }

  @Patch(':id')
  @Can('donors.write')
  @ApiOperation({ operationId: 'editDonor', summary: 'Change what is known about a donor' })
  async edit(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: DonorEditInput,
  ): Promise<DonorWithGrantsView> {
    return this.withGrants(actor, await this.donors.edit(actor, id, version, input));
  }

  @Put(':id/ultimate-sources')
  @Can('donors.write')
  @ApiOperation({ operationId: 'replaceUltimateSources', summary: 'Say whose money a donor passes on' })
  async replaceSources(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: UltimateSourcesInput,
  ): Promise<DonorWithGrantsView> {
    return this.withGrants(actor, await this.donors.replaceSources(actor, id, version, input));
  }

  private async withGrants(actor: PersonActor, donor: DonorView): Promise<DonorWithGrantsView> {
    const grantsOf = await this.totals.of(actor, [donor.id]);
    return { ...donor, grants: grantsOf(donor.id) };
  }
}
