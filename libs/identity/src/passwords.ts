import argon2 from 'argon2';

// OWASP's minimum for argon2id: about 45 ms on a small machine.
const COST = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return argon2.hash(password, COST);
}

/**
 * Whether the password belongs to the hash. Without a hash it takes as long all the same, so that an answer does not
 * tell which addresses have an account.
 */
export async function passwordMatches(hash: string | null, password: string): Promise<boolean> {
  if (hash !== null) return argon2.verify(hash, password);
  await hashPassword(password);
  return false;
}
