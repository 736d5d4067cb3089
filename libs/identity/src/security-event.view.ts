import { type SecurityEvent } from './security-event.js';

/** One line of the security log. */
export class SecurityEventView {
  id: string;
  at: Date;
  event: SecurityEvent;
  /** null where nobody was known */ personId: string | null;
  personName: string | null;
  /** tells clients apart without naming their address */ client: string | null;
  /** @example POST /api/v1/session */ route: string;
}

/** A line as it is read; its position is the instant in full, to go on from. */
export type SecurityEventRow = Omit<SecurityEventView, 'client'> & { addressHash: string | null; position: string };

/** Enough of the fingerprint to see that two lines are of one client. */
const SHOWN = 8;

export function toSecurityEventView(row: SecurityEventRow): SecurityEventView {
  const { id, at, event, personId, personName, addressHash, route } = row;
  return { id, at, event, personId, personName, client: addressHash?.slice(0, SHOWN) ?? null, route };
}
