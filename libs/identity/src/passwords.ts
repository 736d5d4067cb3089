import { randomBytes } from 'node:crypto';
import { argon2id, argon2Verify } from 'hash-wasm';

// OWASP's minimum for argon2id: under a tenth of a second on a small machine.
const COST = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 } as const;
const SALT_BYTES = 16;

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
