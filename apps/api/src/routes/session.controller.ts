import { Body, Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags, ApiTooManyRequestsResponse, ApiUnauthorizedResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Client, type LiveSession, SessionsService, SignIn, SignInInput } from '#identity';
import type { PersonActor } from '#kernel';
import { CONFIG, type Config } from '#platform';
import { Public, SignedIn } from '../http/can.decorator.js';
import { AskingClient } from '../http/client.js';
import { NoContent } from '../http/no-content.js';
import { Acting } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../http/session-cookie.js';
import type { ActingRequest } from '../http/session.guard.js';
import { WhileEnrolling } from '../http/while-enrolling.js';

export class SessionUserView {
  id: string;
  name: string;
  email: string;
  locale: string;
  roles: string[];
}

/** Who is signed in and what that person may do. */
export class SessionView {
  user: SessionUserView;
  permissions: string[];
  /** nothing can be done before a second factor is enrolled */ factorMissing: boolean;
}

@ApiTags('session')
@Controller('session')
@WhileEnrolling()
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly entrance: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @ApiOperation({ operationId: 'signIn', summary: 'Sign in' })
  @ApiCreatedResponse({ type: SessionView })
  @ApiUnauthorizedResponse({ description: 'wrong, or session.code-needed', type: Problem })
  @ApiTooManyRequestsResponse({ description: 'wait as Retry-After says', type: Problem })
  async signIn(
    @Body() input: SignInInput,
    @AskingClient() client: Client,
    @Req() request: ActingRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const started = await this.entrance.start(input, client, readSessionCookie(request));
    setSessionCookie(reply, started.token, this.config.publicUrl);
    return sessionView(started);
  }

  @Get()
  @SignedIn()
  @ApiOperation({ operationId: 'whoAmI', summary: 'Who is signed in' })
  whoAmI(@Req() request: ActingRequest): SessionView {
    return sessionView(request as unknown as LiveSession);
  }

  @Delete()
  @NoContent()
  @SignedIn()
  @ApiOperation({ operationId: 'signOut', summary: 'Sign out' })
  async signOut(@Acting() actor: PersonActor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(actor);
    clearSessionCookie(reply);
  }

  @Delete('all')
  @NoContent()
  @SignedIn()
  @ApiOperation({ operationId: 'signOutEverywhere', summary: 'End all my sessions at once' })
  async signOutEverywhere(@Acting() actor: PersonActor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.endAll(actor);
    clearSessionCookie(reply);
  }
}

function sessionView({ actor, person, factorMissing }: LiveSession): SessionView {
  const { id, name, email, locale, roles } = person;
  return { user: { id, name, email, locale, roles }, permissions: [...actor.permissions.keys()].sort(), factorMissing };
}
