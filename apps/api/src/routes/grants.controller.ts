import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import { GrantEditInput, GrantProfileView, GrantsService, GrantView, NewGrantInput } from '#grants';
import { type Page } from '#platform';
import { Can } from '../http/can.decorator.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';
import { GrantsQuery } from './grants.query.js';

@ApiTags('grants')
@Controller('grants')
export class GrantsController {
  constructor(private readonly grants: GrantsService) {}

  @Get()
  @Can('grants.read')
  @ApiOperation({ operationId: 'listGrants', summary: 'Grants and opportunities' })
  list(@Acting() actor: PersonActor, @Query() query: GrantsQuery): Promise<Page<GrantView>> {
    const { cursor, limit, sort, ...filter } = query;
    return this.grants.list(actor, filter, { sort, cursor, limit });
  }

  @Post()
  @Can('grants.write')
  @ApiOperation({ operationId: 'createGrant', summary: 'Enter an opportunity or a grant' })
  create(@Acting() actor: PersonActor, @Body() input: NewGrantInput): Promise<GrantProfileView> {
    return this.grants.create(actor, input);
  }

  @Get(':id')
  @Can('grants.read')
  @ApiOperation({ operationId: 'showGrant', summary: 'One grant with all that belongs to it' })
  show(@Acting() actor: PersonActor, @Id() id: string): Promise<GrantProfileView> {
    return this.grants.show(actor, id);
  }

  @Patch(':id')
  @Can('grants.write')
  @ApiOperation({ operationId: 'editGrant', summary: 'Change a grant' })
  edit(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: GrantEditInput,
  ): Promise<GrantProfileView> {
    return this.grants.edit(actor, id, version, input);
  }
}
