import type { PersonActor } from '#kernel';
import { firstRow, type Tx } from '#platform';
import { mustHaveFactor } from './domain/factor-duty.js';
import type { PersonRow } from './people.queries.js';
import { personActor } from './person-actor.js';

/** Who holds a session, or a token. */
export interface LiveSession {
  actor: PersonActor;
  person: PersonRow;
  /** The person must enrol a second factor before anything else: the actor holds no permission yet. */
  factorMissing: boolean;
}

/** The person as actor of this session or token. */
export async function sessionHolder(
  tx: Tx,
  person: PersonRow,
  { id, clientKind }: { id: string; clientKind: string },
  production: boolean,
): Promise<LiveSession> {
  const factorMissing = mustHaveFactor(person.roles, production) && !(await hasFactor(tx, person.id));
  const actor = { ...(await personActor(tx, person, id)), clientKind };
  return { actor: factorMissing ? { ...actor, permissions: new Map() } : actor, person, factorMissing };
}

async function hasFactor(tx: Tx, personId: string): Promise<boolean> {
  const sql = 'select 1 from identity.second_factor where person_id = $1 and confirmed_at is not null';
  return (await firstRow(tx, sql, [personId])) !== null;
}
