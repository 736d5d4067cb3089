import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiTokens, ApiTokenView, NewApiTokenInput, NewApiTokenView } from '#identity';
import type { PersonActor } from '#kernel';
import { type Page } from '#platform';
import { AnsweredOnce } from '../http/answered-once.js';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { NoContent } from '../http/no-content.js';
import { Acting, Id } from '../http/parameters.js';
import { SessionOnly } from '../http/session-only.js';

@ApiTags('tokens')
@Controller()
@SessionOnly()
export class TokensController {
  constructor(private readonly tokens: ApiTokens) {}

  @Get('me/tokens')
  @Can('tokens.write')
  @ApiOperation({ operationId: 'listOwnTokens', summary: 'My tokens, the newest first' })
  own(@Acting() actor: PersonActor, @Query() { cursor, limit }: ListQuery): Promise<Page<ApiTokenView>> {
    return this.tokens.own(actor, { cursor, limit });
  }

  @Post('me/tokens')
  @AnsweredOnce()
  @Can('tokens.write')
  @ApiOperation({ operationId: 'createToken', summary: 'Make a token for a program that acts for me; its secret is shown once' })
  create(@Acting() actor: PersonActor, @Body() input: NewApiTokenInput): Promise<NewApiTokenView> {
    return this.tokens.create(actor, input);
  }

  @Delete('me/tokens/:id')
  @NoContent()
  @Can('tokens.write')
  @ApiOperation({ operationId: 'revokeOwnToken', summary: 'Revoke one of my tokens' })
  revokeOwn(@Acting() actor: PersonActor, @Id() id: string): Promise<void> {
    return this.tokens.revokeOwn(actor, id);
  }

  @Get('tokens')
  @Can('tokens.revoke_all')
  @ApiOperation({ operationId: 'listTokens', summary: 'Tokens of everybody, the newest first' })
  all(@Acting() actor: PersonActor, @Query() { cursor, limit }: ListQuery): Promise<Page<ApiTokenView>> {
    return this.tokens.all(actor, { cursor, limit });
  }

  @Delete('tokens/:id')
  @NoContent()
  @Can('tokens.revoke_all')
  @ApiOperation({ operationId: 'revokeToken', summary: 'Revoke a token, whoever it belongs to' })
  revokeAny(@Acting() actor: PersonActor, @Id() id: string): Promise<void> {
    return this.tokens.revokeAny(actor, id);
  }
}
