import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags, ApiTooManyRequestsResponse } from '@nestjs/swagger';
import { AccountLinks, type Client, LinkPasswordInput, PasswordResetInput } from '#identity';
import { AnsweredOnce } from '../http/answered-once.js';
import { Public } from '../http/can.decorator.js';
import { AskingClient } from '../http/client.js';
import { NoContent } from '../http/no-content.js';
import { Problem } from '../http/problem.js';

/** A forgotten password, and the first one of an account: by a link that is sent to the address of the account. */
@ApiTags('session')
@Controller()
@Public()
@AnsweredOnce()
@ApiTooManyRequestsResponse({ description: 'wait as Retry-After says', type: Problem })
export class PasswordResetsController {
  constructor(private readonly links: AccountLinks) {}

  @Post('password-resets')
  @HttpCode(202)
  @ApiOperation({ operationId: 'askPasswordReset', summary: 'Ask for a link to replace a forgotten password' })
  @ApiAcceptedResponse({ description: 'a letter leaves if there is such an account; nothing tells whether there is' })
  ask(@Body() { email }: PasswordResetInput, @AskingClient() client: Client): Promise<void> {
    return this.links.askReset(email, client);
  }

  // The secret stands in the body: what stands in an address is written to logs.
  @Post('passwords')
  @NoContent()
  @ApiOperation({ operationId: 'setPasswordByLink', summary: 'Set a password by the link of an invitation or a reset' })
  setPassword(@Body() input: LinkPasswordInput, @AskingClient() client: Client): Promise<void> {
    return this.links.setPassword(input, client);
  }
}
