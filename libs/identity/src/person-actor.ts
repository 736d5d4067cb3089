import type { PersonActor } from '#kernel';
import type { Tx } from '#platform';
import { permissionsWithReach } from './domain/reach.js';
import { holdingsOf, type PersonRow } from './people.queries.js';

/** The actor that a person is in this session: what they may do and where, as their roles say at this moment. */
export async function personActor(tx: Tx, person: PersonRow, sessionId: string): Promise<PersonActor> {
  const { id, name, roles } = person;
  const permissions = permissionsWithReach(await holdingsOf(tx, id));
  return { kind: 'person', userId: id, name, roles, permissions, sessionId };
}
