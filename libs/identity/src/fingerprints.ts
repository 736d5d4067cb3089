import { createHash, createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secrets } from '#secrets';

/**
 * Fingerprints by which accounts and clients are told apart in the security log without being named there: keyed, so that
 * nobody can try addresses without the product's key.
 */
@Injectable()
export class Fingerprints {
  private readonly key: Buffer;

  constructor(secrets: Secrets) {
    this.key = secrets.keyFor('fingerprints');
  }

  of(kind: 'account' | 'client', text: string): string {
    return createHmac('sha256', this.key).update(`${kind}\n${text}`).digest('base64url');
  }
}

/** Of a secret with so many random bits that nobody can try them all: a token or a recovery code. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
