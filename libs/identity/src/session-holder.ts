import type { PersonActor, Reach } from '#kernel';
import { mustHaveFactor } from './domain/factor-duty.js';
import type { PersonRow, StoredReach } from './people.queries.js';
import { permissionMap } from './person-actor.js';

/** Who holds a session, or a token. */
export interface LiveSession {
  actor: PersonActor;
  person: PersonRow;
  /** The person must enrol a second factor before anything else: the actor holds no permission yet. */
  factorMissing: boolean;
}

/** A person as the one statement tells them that is asked before anything else. */
export interface WhoAsks extends PersonRow {
  hasFactor: boolean;
  permissions: StoredReach;
}

/** The person as actor of this session or token. */
export function sessionHolder(
  { permissions, hasFactor, ...person }: WhoAsks,
  { id, clientKind }: { id: string; clientKind: string },
  production: boolean,
): LiveSession {
  const factorMissing = mustHaveFactor(person.roles, production) && !hasFactor;
  const held: ReadonlyMap<string, Reach> = factorMissing ? new Map() : permissionMap(permissions);
  const { id: userId, name, roles } = person;
  return { actor: { kind: 'person', userId, name, roles, permissions: held, sessionId: id, clientKind }, person, factorMissing };
}
