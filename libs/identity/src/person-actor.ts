import type { PersonActor, Reach } from '#kernel';
import { firstRow, type Tx } from '#platform';
import type { PersonRow } from './people.queries.js';

/** What a person may do and where, as the database keeps it ready: permission → everywhere, or ids of networks. */
export type StoredReach = Record<string, 'everywhere' | string[]>;

/** The actor that a person is in this session: what they may do and where, as their roles say at this moment. */
export async function personActor(tx: Tx, person: PersonRow, sessionId: string): Promise<PersonActor> {
  const { id, name, roles } = person;
  const { reach } = (await firstRow<{ reach: StoredReach }>(tx, 'select identity.reach_of($1) as reach', [id]))!;
  return { kind: 'person', userId: id, name, roles, permissions: permissionMap(reach), sessionId };
}

export function permissionMap(stored: StoredReach): ReadonlyMap<string, Reach> {
  return new Map(
    Object.entries(stored).map(([permission, networks]) => [
      permission,
      networks === 'everywhere' ? networks : new Set(networks),
    ]),
  );
}
