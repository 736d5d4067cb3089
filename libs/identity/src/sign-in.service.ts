import { Injectable } from '@nestjs/common';
import type { Client } from './client.js';
import { clientKindOf } from './domain/client-kind.js';
import type { SignInInput } from './person.inputs.js';
import { Proofs } from './proofs.service.js';
import { SessionsService, type StartedSession } from './sessions.service.js';

/** Signing in: address, password, and a code where a second factor is enrolled. */
@Injectable()
export class SignIn {
  constructor(
    private readonly proofs: Proofs,
    private readonly sessions: SessionsService,
  ) {}

  /** Begins a session under a new token; the one that the browser held before ends. Throws as Proofs.proven does. */
  start({ email, password, code }: SignInInput, client: Client, formerToken: string | null): Promise<StartedSession> {
    return this.proofs.proven({ email, password, code, second: 'where-enrolled', asked: 'at-sign-in' }, client, (tx, { id }) =>
      this.sessions.open(tx, id, clientKindOf(client.userAgent), formerToken),
    );
  }
}
