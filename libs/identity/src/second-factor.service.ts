import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Conflict, type PersonActor, RuleBroken, systemActor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Secrets } from '#secrets';
import { type AccountRow, accountOf } from './account.queries.js';
import type { Client } from './client.js';
import { FactorCodes, placeOfSecret, renewRecoveryCodes } from './factor-codes.service.js';
import { wrongCode } from './proof-problems.js';
import { Proofs } from './proofs.service.js';
import { confirmFactor, keepBegun, lockFactor, removeFactor } from './second-factor.queries.js';
import type { FactorProofInput, PasswordProofInput } from './security.inputs.js';
import { endSessions } from './session.queries.js';
import { newTotpSecret, totpUri } from './totp.js';

/** A factor that was begun: shown once, and of no effect before a code of it was entered. */
export interface BegunFactor {
  secret: string;
  uri: string;
}

const SIGN_IN = systemActor('sign-in');
const IN_FORM = { passwordField: '/password' };

/** One's own second factor. Changing it needs the password, and a code where there is a factor already. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
    private readonly codes: FactorCodes,
    private readonly proofs: Proofs,
  ) {}

  /** Begins to enrol, also anew. Throws Conflict when a factor is enrolled. */
  async begin(actor: PersonActor, { password }: PasswordProofInput, client: Client): Promise<BegunFactor> {
    const { email } = await this.db.read(SIGN_IN, (tx) => accountOf(tx, actor.userId));
    const secret = await newTotpSecret();
    await this.proofs.proven({ email, password, second: 'not-asked', asked: IN_FORM }, client, async (tx, account) => {
      if (account.hasFactor) throw alreadyEnrolled();
      const sealed = await this.secrets.seal(tx, 'second_factor', placeOfSecret(account.id), secret);
      await keepBegun(tx, account.id, sealed);
      await this.audit.record(tx, actor, 'factor.begun', { type: 'person', id: actor.userId });
    });
    return { secret, uri: await totpUri(secret, email) };
  }

  /** The first right code enrols the factor. Ends the person's other sessions. Returns the recovery codes, shown once. */
  async confirm(actor: PersonActor, code: string): Promise<string[]> {
    return this.db.transaction(SIGN_IN, async (tx) => {
      await requireBegun(tx, actor.userId);
      if (!(await this.codes.acceptsDigits(tx, actor.userId, code.replace(/\s/g, '')))) throw wrongCode(IN_FORM);
      await confirmFactor(tx, actor.userId);
      return this.concluded(tx, actor, 'factor.enrolled', await renewRecoveryCodes(tx, actor.userId));
    });
  }

  /** Ends the person's other sessions. */
  async remove(actor: PersonActor, proof: FactorProofInput, client: Client): Promise<void> {
    await this.withFactor(actor, proof, client, async (tx) => {
      await removeFactor(tx, actor.userId);
      await this.concluded(tx, actor, 'factor.removed', null);
    });
  }

  /** Ten new recovery codes, shown once; the old ones count no longer. */
  async renewCodes(actor: PersonActor, proof: FactorProofInput, client: Client): Promise<string[]> {
    return this.withFactor(actor, proof, client, async (tx) => {
      await this.audit.record(tx, actor, 'factor.recovery-codes-renewed', { type: 'person', id: actor.userId });
      return renewRecoveryCodes(tx, actor.userId);
    });
  }

  private async withFactor<T>(
    actor: PersonActor,
    { password, code }: FactorProofInput,
    client: Client,
    act: (tx: Tx, account: AccountRow) => Promise<T>,
  ): Promise<T> {
    const { email, hasFactor } = await this.db.read(SIGN_IN, (tx) => accountOf(tx, actor.userId));
    if (!hasFactor) throw new RuleBroken('factor.not-enrolled', 'There is no second factor. Set one up first.');
    return this.proofs.proven({ email, password, code, second: 'where-enrolled', asked: IN_FORM }, client, act);
  }

  private async concluded<T>(tx: Tx, actor: PersonActor, act: string, result: T): Promise<T> {
    const sessionsEnded = await endSessions(tx, actor.userId, actor.sessionId);
    await this.audit.record(tx, actor, act, { type: 'person', id: actor.userId }, { sessionsEnded });
    return result;
  }
}

async function requireBegun(tx: Tx, personId: string): Promise<void> {
  const factor = await lockFactor(tx, personId);
  if (!factor) throw new RuleBroken('factor.not-begun', 'Begin again: there is nothing to confirm.');
  if (factor.confirmed) throw alreadyEnrolled();
}

function alreadyEnrolled(): Conflict {
  return new Conflict('factor.already-enrolled', 'There is a second factor already. Remove it first.');
}
