import { readFileSync } from 'node:fs';

/** A document that a test changes at will, also into something that is not valid. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

/** A JSON document of test/acceptance, fresh each time. */
export function acceptanceDocument(path: string): Loose {
  return JSON.parse(readFileSync(new URL(`../acceptance/${path}`, import.meta.url), 'utf8'));
}
