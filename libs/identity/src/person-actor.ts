import type { PersonActor, Reach } from '#kernel';
import { type Tx } from '#platform';
import { type PersonRow, reachOf, type StoredReach } from './people.queries.js';

/** The actor that a person is in this session: what they may do and where, as their roles say at this moment. */
export async function personActor(tx: Tx, person: PersonRow, sessionId: string): Promise<PersonActor> {
  const { id, name, roles } = person;
  return { kind: 'person', userId: id, name, roles, permissions: permissionMap(await reachOf(tx, id)), sessionId };
}

export function permissionMap(stored: StoredReach): ReadonlyMap<string, Reach> {
  return new Map(
    Object.entries(stored).map(([permission, networks]) => [
      permission,
      networks === 'everywhere' ? networks : new Set(networks),
    ]),
  );
}
