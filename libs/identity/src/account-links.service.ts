import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, NotFound, RuleBroken, systemActor } from '#kernel';
import { Database, newId, Queues, type Tx } from '#platform';
import { plainAddress } from './account.queries.js';
import { dropLinks, insertInvitation, insertReset, type UsableLink, usableLink, useLink } from './account-link.queries.js';
import { type Client, clientKey } from './client.js';
import { RESET_ACCOUNT_LIMIT, RESET_CLIENT_LIMIT } from './domain/throttle.js';
import { Fingerprints, hashOfSecret } from './fingerprints.js';
import { keepPassword } from './passwords.js';
import type { LinkPasswordInput } from './security.inputs.js';
import { endSessions } from './session.queries.js';
import { forgetTries } from './tries.queries.js';
import { type Door, Tries } from './tries.service.js';

/** The name by which the worker's schedule knows the sending. */
export const ACCOUNT_MAIL = 'send-account-mail';

const SIGN_IN = systemActor('sign-in');

/** Links by which an account gets a password: an invitation, or a reset of a forgotten one. Each works once. */
@Injectable()
export class AccountLinks {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly tries: Tries,
    private readonly fingerprints: Fingerprints,
    private readonly queues: Queues,
  ) {}

  /** Invites somebody whose account was made, or anew: the links before count no longer. The letter leaves with the next sweep. */
  async invite(tx: Tx, actor: Actor, personId: string): Promise<void> {
    await dropLinks(tx, personId);
    await insertInvitation(tx, personId);
    await this.audit.record(tx, actor, 'person.invited', { type: 'person', id: personId });
  }

  /**
   * Asks for a link by which a forgotten password is replaced. Nothing tells whether there is such an account: the answer
   * and the work are the same. Throws RuleBroken 'session.too-many-tries' when one client asks too often; an account that
   * is asked for too often gets no further letter for a while.
   */
  async askReset(email: string, client: Client): Promise<void> {
    await this.tries.begin([this.clientDoor(client)]);
    const held = await this.isAskedTooOften(email);
    const id = newId();
    await this.db.transaction(SIGN_IN, async (tx) => {
      await insertReset(tx, id, plainAddress(email), held);
      await this.audit.record(tx, SIGN_IN, 'password.reset-asked', { type: 'account_link', id });
    });
    await this.queues.wake('sweeps', ACCOUNT_MAIL, {}, `account-mail-${id}`);
  }

  /**
   * Sets the password by a link, which ends all sessions of the account; a second factor stays (OWASP ASVS 5, V6.4.3).
   * Throws NotFound for a link that is over or was used, InvalidInput 'password.…' for a password that is not good enough.
   */
  async setPassword({ token, password }: LinkPasswordInput, client: Client): Promise<void> {
    const tried = await this.tries.begin([this.clientDoor(client)]);
    await this.db.transaction(SIGN_IN, async (tx) => {
      const link = await usableLink(tx, hashOfSecret(token));
      if (!link) throw new NotFound('account-link.over', 'This link is over or was used already. Ask for a new one.');
      await this.use(tx, link, password);
      await this.tries.succeeded(tx, tried);
    });
  }

  private async use(tx: Tx, link: UsableLink, password: string): Promise<void> {
    const { personId, purpose } = link;
    await keepPassword(tx, { ...link, id: personId }, password);
    await useLink(tx, link.id);
    await dropLinks(tx, personId);
    await forgetTries(tx, { door: 'account', key: this.fingerprints.of('account', link.email) });
    const sessionsEnded = await endSessions(tx, personId);
    await this.audit.record(tx, SIGN_IN, 'password.set-by-link', { type: 'person', id: personId }, { purpose, sessionsEnded });
  }

  private async isAskedTooOften(email: string): Promise<boolean> {
    const key = this.fingerprints.of('account', plainAddress(email));
    try {
      await this.tries.begin([{ door: 'reset_account', key, limit: RESET_ACCOUNT_LIMIT }]);
      return false;
    } catch (error) {
      if (error instanceof RuleBroken) return true;
      throw error;
    }
  }

  private clientDoor(client: Client): Door {
    return { door: 'reset_client', key: clientKey(this.fingerprints, client), limit: RESET_CLIENT_LIMIT };
  }
}
