import { hkdfSync, randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './aead.js';
import type { DataClass } from './data-classes.js';

const KEY_BYTES = 32;

/** Thrown when the root key is not the one with which the data keys were wrapped. */
export class WrongRootKey extends Error {
  constructor(setting = 'ENTENTE_SECRET_KEY') {
    super(
      `${setting} is not the key with which these data were sealed. Nothing was decrypted. Set the key that was used before.`,
    );
    this.name = 'WrongRootKey';
  }
}

/**
 * ENTENTE_SECRET_KEY at work. Nothing is encrypted with it directly: for each purpose a key of its own is derived
 * (HKDF-SHA256, RFC 5869, the purpose as its label).
 */
export class RootKey {
  private readonly wrapping: Buffer;

  constructor(
    private readonly secret: string,
    private readonly setting = 'ENTENTE_SECRET_KEY',
  ) {
    this.wrapping = this.keyFor('data keys');
  }

  /** The key for one purpose, the same each time. */
  keyFor(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, '', `entente ${purpose} v1`, KEY_BYTES));
  }

  /** A new random data key, wrapped. */
  newWrappedKey(dataClass: DataClass, version: number): string {
    return this.wrap(dataClass, version, randomBytes(KEY_BYTES));
  }

  wrap(dataClass: DataClass, version: number, key: Buffer): string {
    return encrypt(this.wrapping, contextOf(dataClass, version), key);
  }

  /** Throws WrongRootKey when it was wrapped with another key. */
  unwrap(dataClass: DataClass, version: number, wrapped: string): Buffer {
    const key = this.tryUnwrap(dataClass, version, wrapped);
    if (key === null) throw new WrongRootKey(this.setting);
    return key;
  }

  tryUnwrap(dataClass: DataClass, version: number, wrapped: string): Buffer | null {
    return decrypt(this.wrapping, contextOf(dataClass, version), wrapped);
  }
}

function contextOf(dataClass: DataClass, version: number): string {
  return `data key|${dataClass}|${version}`;
}
