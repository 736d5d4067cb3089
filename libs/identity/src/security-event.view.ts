import { ApiProperty } from '@nestjs/swagger';
import type { SecurityEventRow } from './security-log.queries.js';
import { SECURITY_EVENTS, type SecurityEvent } from './security-event.js';

/** One line of the security log. */
export class SecurityEventView {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ enum: SECURITY_EVENTS }) event: SecurityEvent;
  @ApiProperty({ type: String, nullable: true, description: 'null where nobody was known' }) personId: string | null;
  @ApiProperty({ type: String, nullable: true }) personName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'tells clients apart without naming their address' })
  client: string | null;
  @ApiProperty({ example: 'POST /api/v1/session' }) route: string;
}

/** Enough of the fingerprint to see that two lines are of one client. */
const SHOWN = 8;

export function toSecurityEventView(row: SecurityEventRow): SecurityEventView {
  const { id, at, event, personId, personName, addressHash, route } = row;
  return { id, at, event, personId, personName, client: addressHash?.slice(0, SHOWN) ?? null, route };
}
