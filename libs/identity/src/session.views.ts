import { ApiProperty } from '@nestjs/swagger';
import type { SessionRow } from './session.queries.js';

/** One of one's own sessions: what it was opened with, never from where. */
export class OwnSessionView {
  @ApiProperty() id: string;
  @ApiProperty({ example: 'Firefox', description: 'family of the browser; other where it is not known' }) browser: string;
  @ApiProperty({ example: 'Linux', description: 'family of its system; other where it is not known' }) system: string;
  @ApiProperty({ type: String, format: 'date-time' }) startedAt: Date;
  @ApiProperty({ type: String, format: 'date-time', description: 'to the minute' }) lastSeenAt: Date;
  @ApiProperty({ description: 'the session that asks' }) current: boolean;
}

export function toOwnSessionView({ id, clientKind, startedAt, lastSeenAt }: SessionRow, currentId: string): OwnSessionView {
  const [browser = 'other', system = 'other'] = clientKind.split('/');
  return { id, browser, system, startedAt, lastSeenAt, current: id === currentId };
}
