import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags, ApiTooManyRequestsResponse } from '@nestjs/swagger';
import {
  BegunFactorView,
  type Client,
  FactorCodeInput,
  FactorProofInput,
  OwnSecurity,
  PasswordChangeInput,
  PasswordProofInput,
  RecoveryCodesView,
  SecondFactor,
  SecurityView,
} from '#identity';
import type { PersonActor } from '#kernel';
import { AnsweredOnce } from '../http/answered-once.js';
import { SignedIn } from '../http/can.decorator.js';
import { AskingClient } from '../http/client.js';
import { NoContent } from '../http/no-content.js';
import { Acting } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { WhileEnrolling } from '../http/while-enrolling.js';

@ApiTags('own security')
@Controller('me')
@SignedIn()
@AnsweredOnce()
@ApiTooManyRequestsResponse({ description: 'wait as Retry-After says', type: Problem })
export class OwnSecurityController {
  constructor(
    private readonly security: OwnSecurity,
    private readonly factor: SecondFactor,
  ) {}

  @Get('security')
  @WhileEnrolling()
  @ApiOperation({ operationId: 'showOwnSecurity', summary: 'How I sign in' })
  show(@Acting() actor: PersonActor): Promise<SecurityView> {
    return this.security.show(actor);
  }

  @Put('password')
  @NoContent()
  @ApiOperation({ operationId: 'changeOwnPassword', summary: 'Change my password; my other sessions end' })
  changePassword(
    @Acting() actor: PersonActor,
    @AskingClient() client: Client,
    @Body() input: PasswordChangeInput,
  ): Promise<void> {
    return this.security.changePassword(actor, input, client);
  }

  @Post('factor')
  @WhileEnrolling()
  @ApiOperation({ operationId: 'beginFactor', summary: 'Begin to enrol a second factor: the secret, shown once' })
  begin(
    @Acting() actor: PersonActor,
    @AskingClient() client: Client,
    @Body() input: PasswordProofInput,
  ): Promise<BegunFactorView> {
    return this.factor.begin(actor, input, client);
  }

  @Post('factor/confirmation')
  @WhileEnrolling()
  @ApiOperation({ operationId: 'confirmFactor', summary: 'Enrol by the first code; my other sessions end' })
  async confirm(@Acting() actor: PersonActor, @Body() { code }: FactorCodeInput): Promise<RecoveryCodesView> {
    return { codes: await this.factor.confirm(actor, code) };
  }

  @Post('factor/removal')
  @NoContent()
  @ApiOperation({ operationId: 'removeFactor', summary: 'Remove my second factor; my other sessions end' })
  remove(@Acting() actor: PersonActor, @AskingClient() client: Client, @Body() input: FactorProofInput): Promise<void> {
    return this.factor.remove(actor, input, client);
  }

  @Post('recovery-codes')
  @ApiOperation({ operationId: 'renewRecoveryCodes', summary: 'New recovery codes, shown once; the old ones count no longer' })
  async renew(
    @Acting() actor: PersonActor,
    @AskingClient() client: Client,
    @Body() input: FactorProofInput,
  ): Promise<RecoveryCodesView> {
    return { codes: await this.factor.renewCodes(actor, input, client) };
  }
}
