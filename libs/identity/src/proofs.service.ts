import { Injectable } from '@nestjs/common';
import { systemActor } from '#kernel';
import { Database, type Tx } from '#platform';
import { type AccountRow, findAccount } from './account.queries.js';
import { type Client, doorsOf } from './client.js';
import { FactorCodes } from './factor-codes.service.js';
import { Fingerprints } from './fingerprints.js';
import { passwordMatches } from './passwords.js';
import { type Asked, codeNeeded, wrongCode, wrongPassword } from './proof-problems.js';
import { SecurityLog } from './security-log.service.js';
import { Tries, type Try } from './tries.service.js';

/** What somebody says to be let in, or to change how they are let in. */
export interface Claim {
  email: string;
  password: string;
  /** Absent where it was not given; asked for only where `second` says so and a factor is enrolled. */
  code?: string;
  second: 'where-enrolled' | 'not-asked';
  asked: Asked;
}

const SIGN_IN = systemActor('sign-in');

/** Proves who is there, and does then what only they may do. Failures are counted, noted, and shut the door for a while. */
@Injectable()
export class Proofs {
  constructor(
    private readonly db: Database,
    private readonly tries: Tries,
    private readonly codes: FactorCodes,
    private readonly log: SecurityLog,
    private readonly fingerprints: Fingerprints,
  ) {}

  /**
   * Does `act` in the transaction that uses up the code. At sign-in it throws InvalidInput 'session.credentials-wrong' (the
   * same after the same work for a wrong address, a wrong password and a disabled account), 'session.code-needed' and
   * 'session.code-wrong'; in a form 'password.wrong' and 'factor.code-wrong'; anywhere RuleBroken 'session.too-many-tries'.
   */
  async proven<T>(claim: Claim, client: Client, act: (tx: Tx, account: AccountRow) => Promise<T>): Promise<T> {
    const tried = await this.tries.begin(doorsOf(this.fingerprints, claim.email, client));
    const { account, isOwner } = await this.ownerOf(claim);
    if (!account || !isOwner) throw await this.failed(wrongPassword(claim.asked), tried, account, client);
    const needsCode = account.hasFactor && claim.second === 'where-enrolled';
    if (needsCode && !claim.code) return this.undecided(tried, codeNeeded());
    const done = await this.db
      .transaction(SIGN_IN, async (tx) => {
        if (needsCode && !(await this.codes.accepts(tx, account.id, claim.code!))) return null;
        await this.tries.succeeded(tx, tried);
        return { result: await act(tx, account) };
      })
      .catch((error: unknown) => this.undecided(tried, error));
    if (done === null) throw await this.failed(wrongCode(claim.asked), tried, account, client);
    return done.result;
  }

  private async ownerOf({ email, password }: Claim): Promise<{ account: AccountRow | null; isOwner: boolean }> {
    const account = await this.db.read(SIGN_IN, (tx) => findAccount(tx, email));
    const matches = await passwordMatches(account?.passwordHash ?? null, password);
    return { account, isOwner: matches && account?.disabled === false };
  }

  /** Nothing that was proved was wrong: the code is still to come, or what it was for did not work. */
  private async undecided(tried: Try, error: unknown): Promise<never> {
    await this.tries.undecided(tried);
    throw error;
  }

  private async failed(problem: Error, tried: Try, account: AccountRow | null, client: Client): Promise<Error> {
    const shuts = tried.counted.some(({ door, failures }) => failures >= door.limit.free);
    await this.log.note(shuts ? 'sign_in.held' : 'sign_in.failed', account?.id ?? null, client);
    return problem;
  }
}
