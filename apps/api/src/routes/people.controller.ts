import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import {
  InvitedPersonInput,
  PeopleRegister,
  PeopleService,
  PersonEditInput,
  PersonRoles,
  PersonView,
  PlacedRoleInput,
  RegisteredPersonView,
  type Role,
  ROLES,
} from '#identity';
import type { PersonActor } from '#kernel';
import { type Page, wholeList } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { NoContent } from '../http/no-content.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';
import { KnownPlace, KnownRole } from '../http/role-in-address.js';
import { SessionOnly } from '../http/session-only.js';

const STATES = ['active', 'disabled'] as const;

export class AccountsQuery extends ListQuery {
  /** part of a name or address */ @IsOptional() @IsString() @Length(0, 100) q?: string;
  @IsOptional() @IsIn(ROLES) role?: Role;
  /** with a role for exactly this network */ @IsOptional() @IsUUID() networkId?: string;
  @IsOptional() @IsIn(STATES) state?: (typeof STATES)[number];
}

@ApiTags('people')
@Controller('people')
@SessionOnly()
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly register: PeopleRegister,
    private readonly roles: PersonRoles,
  ) {}

  @Get()
  @Can('deadlines.write')
  @ApiOperation({ operationId: 'listPeople', summary: 'People who can be named as the owner of something, by name' })
  async list(@Acting() actor: PersonActor): Promise<Page<PersonView>> {
    return wholeList(await this.people.assignable(actor));
  }

  @Get('accounts')
  @Can('people.read')
  @ApiOperation({ operationId: 'listAccounts', summary: 'Accounts with their roles, by name' })
  accounts(@Acting() actor: PersonActor, @Query() query: AccountsQuery): Promise<Page<RegisteredPersonView>> {
    const { cursor, limit, ...filter } = query;
    return this.register.list(actor, filter, { cursor, limit });
  }

  @Post()
  @Can('people.write')
  @ApiOperation({ operationId: 'invitePerson', summary: 'Make an account; its owner gets a link to choose a password' })
  invite(@Acting() actor: PersonActor, @Body() input: InvitedPersonInput): Promise<RegisteredPersonView> {
    return this.register.invite(actor, input);
  }

  @Get(':id')
  @Can('people.read')
  @ApiOperation({ operationId: 'showPerson', summary: 'One account' })
  show(@Acting() actor: PersonActor, @Id() id: string): Promise<RegisteredPersonView> {
    return this.register.show(actor, id);
  }

  @Patch(':id')
  @Can('people.write')
  @ApiOperation({ operationId: 'editPerson', summary: 'Change name, language, time zone or hour of an account' })
  edit(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: PersonEditInput,
  ): Promise<RegisteredPersonView> {
    return this.register.edit(actor, id, version, input);
  }

  @Post(':id/invitation')
  @NoContent()
  @Can('people.write')
  @ApiOperation({ operationId: 'invitePersonAgain', summary: 'Send the invitation again; the link before counts no longer' })
  inviteAgain(@Acting() actor: PersonActor, @Id() id: string): Promise<void> {
    return this.register.inviteAgain(actor, id);
  }

  @Post(':id/disabling')
  @Can('people.write')
  @ApiOperation({ operationId: 'disablePerson', summary: 'Disable an account; its sessions end, its tokens are revoked' })
  disable(@Acting() actor: PersonActor, @Id() id: string, @IfMatch() version: number): Promise<RegisteredPersonView> {
    return this.register.disable(actor, id, version);
  }

  @Post(':id/enabling')
  @Can('people.write')
  @ApiOperation({ operationId: 'enablePerson', summary: 'Enable a disabled account again' })
  enable(@Acting() actor: PersonActor, @Id() id: string, @IfMatch() version: number): Promise<RegisteredPersonView> {
    return this.register.enable(actor, id, version);
  }

  @Post(':id/roles')
  @Can('people.write')
  @ApiOperation({ operationId: 'grantRole', summary: 'Grant a role for a place; the sessions of the person end' })
  grant(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: PlacedRoleInput,
  ): Promise<RegisteredPersonView> {
    return this.roles.grant(actor, id, version, input);
  }

  @Delete(':id/roles/:role/:place')
  @Can('people.write')
  @ApiOperation({ operationId: 'withdrawRole', summary: 'Withdraw a role; the sessions of the person end' })
  @ApiParam({ name: 'role', enum: ROLES })
  @ApiParam({ name: 'place', description: 'everywhere, or the id of the network' })
  withdraw(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Param('role', KnownRole) role: Role,
    @Param('place', KnownPlace) networkId: string | null,
  ): Promise<RegisteredPersonView> {
    return this.roles.withdraw(actor, id, version, { role, networkId });
  }
}
