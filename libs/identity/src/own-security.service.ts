import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type PersonActor, systemActor } from '#kernel';
import { CONFIG, type Config, Database } from '#platform';
import { accountOf, securityOf } from './account.queries.js';
import { dropLinks } from './account-link.queries.js';
import type { Client } from './client.js';
import { mustHaveFactor } from './domain/factor-duty.js';
import type { Role } from './domain/permissions.js';
import { keepPassword } from './passwords.js';
import { Proofs } from './proofs.service.js';
import type { PasswordChangeInput } from './security.inputs.js';
import type { SecurityView } from './security.views.js';
import { endSessions } from './session.queries.js';

const SIGN_IN = systemActor('sign-in');

/** How the signed-in person signs in, and the password. */
@Injectable()
export class OwnSecurity {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly proofs: Proofs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(actor: PersonActor): Promise<SecurityView> {
    const found = await this.db.read(SIGN_IN, (tx) => securityOf(tx, actor.userId));
    return { ...found, factorRequired: mustHaveFactor(actor.roles as Role[], this.config.production) };
  }

  /**
   * Changes the password, which ends the person's other sessions and the links that were sent for it. Throws InvalidInput
   * 'password.wrong' for a wrong current password and 'password.…' for a new one that is not good enough.
   */
  async changePassword(actor: PersonActor, { current, password }: PasswordChangeInput, client: Client): Promise<void> {
    const { email } = await this.db.read(SIGN_IN, (tx) => accountOf(tx, actor.userId));
    const claim = { email, password: current, second: 'not-asked', asked: { passwordField: '/current' } } as const;
    await this.proofs.proven(claim, client, async (tx, account) => {
      await keepPassword(tx, account, password);
      await dropLinks(tx, account.id);
      const sessionsEnded = await endSessions(tx, account.id, actor.sessionId);
      await this.audit.record(tx, actor, 'password.changed', { type: 'person', id: account.id }, { sessionsEnded });
    });
  }
}
