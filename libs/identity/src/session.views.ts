import type { SessionRow } from './session.queries.js';

/** One of one's own sessions: what it was opened with, never from where. */
export class OwnSessionView {
  id: string;
  /** family of the browser; other where it is not known @example Firefox */ browser: string;
  /** family of its system; other where it is not known @example Linux */ system: string;
  startedAt: Date;
  /** to the minute */ lastSeenAt: Date;
  /** the session that asks */ current: boolean;
}

export function toOwnSessionView({ id, clientKind, startedAt, lastSeenAt }: SessionRow, currentId: string): OwnSessionView {
  const [browser = 'other', system = 'other'] = clientKind.split('/');
  return { id, browser, system, startedAt, lastSeenAt, current: id === currentId };
}
