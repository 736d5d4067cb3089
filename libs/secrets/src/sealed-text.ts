import { createHmac, hkdfSync } from 'node:crypto';
import { decrypt, encrypt } from './aead.js';
import type { DataKey, Place } from './data-classes.js';

const FORM = /^v1\.(\d{1,9})\.([\w-]+\.[\w-]+)$/;

/** A sealed value as it is stored: `v1.<version of the data key>.<nonce>.<ciphertext and tag>`. */
export function sealText(key: DataKey, place: Place, plaintext: string): string {
  return `v1.${key.version}.${encrypt(key.bytes, contextOf(key, place), Buffer.from(plaintext, 'utf8'))}`;
}

/** The value, or null when it was changed, or sealed for another place. */
export function openText(key: DataKey, place: Place, sealed: string): string | null {
  const body = FORM.exec(sealed)?.[2];
  return body === undefined ? null : (decrypt(key.bytes, contextOf(key, place), body)?.toString('utf8') ?? null);
}

/** Which version of the data key sealed this; null when it is no sealed value at all. */
export function keyVersionOf(sealed: string): number | null {
  const version = FORM.exec(sealed)?.[1];
  return version === undefined ? null : Number(version);
}

/**
 * A fingerprint by which a value is found again without being stored: keyed, so that nobody can try values without the
 * key. Letters in either case and spaces make no difference.
 */
export function indexOf(key: DataKey, plaintext: string): string {
  const indexKey = Buffer.from(hkdfSync('sha256', key.bytes, '', 'entente blind index v1', 32));
  const value = plaintext.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return `${key.version}.${createHmac('sha256', indexKey).update(value).digest('base64url')}`;
}

function contextOf({ dataClass }: DataKey, { table, column, row }: Place): string {
  return JSON.stringify([dataClass, table, column, row]);
}
