import { Body, Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type PersonRow, SessionsService, SignInInput } from '#identity';
import type { PersonActor } from '#kernel';
import { CONFIG, type Config } from '#platform';
import { Public, SignedIn } from '../http/can.decorator.js';
import { NoContent } from '../http/no-content.js';
import { Acting } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { clearSessionCookie, setSessionCookie } from '../http/session-cookie.js';
import type { ActingRequest } from '../http/session.guard.js';

export class SessionUserView {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty() email: string;
  @ApiProperty() locale: string;
  @ApiProperty({ type: [String] }) roles: string[];
}

/** Who is signed in and what that person may do. */
export class SessionView {
  @ApiProperty() user: SessionUserView;
  @ApiProperty({ type: [String] }) permissions: string[];
}

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @ApiOperation({ operationId: 'signIn', summary: 'Sign in' })
  @ApiCreatedResponse({ type: SessionView })
  @ApiUnauthorizedResponse({ type: Problem })
  async signIn(@Body() input: SignInInput, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    const { token, actor, person } = await this.sessions.start(input.email, input.password, 'browser');
    setSessionCookie(reply, token, this.config.publicUrl);
    return sessionView(actor, person);
  }

  @Get()
  @SignedIn()
  @ApiOperation({ operationId: 'whoAmI', summary: 'Who is signed in' })
  @ApiOkResponse({ type: SessionView })
  whoAmI(@Acting() actor: PersonActor, @Req() request: ActingRequest): SessionView {
    return sessionView(actor, request.person as PersonRow);
  }

  @Delete()
  @NoContent()
  @SignedIn()
  @ApiOperation({ operationId: 'signOut', summary: 'Sign out' })
  async signOut(@Acting() actor: PersonActor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(actor);
    clearSessionCookie(reply);
  }
}

function sessionView(actor: PersonActor, person: PersonRow): SessionView {
  const { id, name, email, locale, roles } = person;
  return { user: { id, name, email, locale, roles }, permissions: [...actor.permissions.keys()].sort() };
}
