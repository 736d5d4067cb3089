import { createHmac } from 'node:crypto';

const LENGTH = 32;

/** Names for the outside that tell nothing and cannot be guessed, always the same for the same thing. */
export class OpaqueIds {
  constructor(private readonly secret: string) {}

  /** 32 hexadecimal digits; `purpose` keeps ids of different uses apart. */
  of(purpose: 'message' | 'thread' | 'key', what: string): string {
    return createHmac('sha256', this.secret).update(`${purpose}\n${what}`).digest('hex').slice(0, LENGTH);
  }
}
