import { randomBytes } from 'node:crypto';
import { argon2id, argon2Verify } from 'hash-wasm';
import { InvalidInput } from '#kernel';
import { type Tx } from '#platform';
import { setPassword } from './account.queries.js';
import { type AccountOwner, type PasswordFault, passwordFault } from './domain/password-rule.js';

// OWASP's minimum for argon2id: under a tenth of a second on a small machine.
const COST = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 } as const;
const SALT_BYTES = 16;

const PROBLEMS: Record<PasswordFault, { code: string; message: string }> = {
  short: {
    code: 'password.short',
    message: 'A password has at least 12 characters. Several words in a row are easy to keep in mind.',
  },
  long: { code: 'password.long', message: 'A password has at most 256 characters.' },
  common: {
    code: 'password.common',
    message: 'This password is among those that are guessed first. Choose one that nobody else would think of.',
  },
  personal: {
    code: 'password.personal',
    message: 'This password holds your name or address. Choose one that has nothing to do with you.',
  },
};

export function hashPassword(password: string): Promise<string> {
  return argon2id({ ...COST, password, salt: randomBytes(SALT_BYTES), outputType: 'encoded' });
}

/**
 * Whether the password belongs to the hash. Without a hash it takes as long all the same, so that an answer does not
 * tell which addresses have an account.
 */
export async function passwordMatches(hash: string | null, password: string): Promise<boolean> {
  if (hash !== null) return argon2Verify({ hash, password });
  await hashPassword(password);
  return false;
}

/** Throws InvalidInput with the code of the broken rule, such as 'password.common'. */
export async function requireGoodPassword(password: string, owner: AccountOwner): Promise<void> {
  const { COMMON_PASSWORDS } = await import('./data/common-passwords.js');
  const fault = passwordFault(password, owner, COMMON_PASSWORDS);
  if (fault === null) return;
  const problem = PROBLEMS[fault];
  throw new InvalidInput(problem.code, problem.message, [{ pointer: '/password', ...problem }]);
}

/** Makes this the password of the account. Throws InvalidInput when it is not good enough. */
export async function keepPassword(tx: Tx, owner: AccountOwner & { id: string }, password: string): Promise<void> {
  await requireGoodPassword(password, owner);
  await setPassword(tx, owner.id, await hashPassword(password));
}
