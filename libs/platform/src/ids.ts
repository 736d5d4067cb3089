import { v7 } from 'uuid';

/** A new identifier (UUIDv7): unguessable enough for an address, and rows made later sort later. */
export function newId(): string {
  return v7();
}
