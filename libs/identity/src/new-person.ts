import { Conflict } from '#kernel';
import { newId, rows, type Tx } from '#platform';
import type { Role } from './domain/permissions.js';
import { Person } from './person.entity.js';

/** What an account is made of; what is not given has its default. */
export interface NewPerson {
  name: string;
  email: string;
  locale?: string;
  timeZone?: string;
  calendarCode?: string;
  sendHour?: number;
}

/** A role and the place for which it is held: one network with those below it, or (null) everywhere. */
export interface PlacedRole {
  role: Role;
  networkId: string | null;
}

/** Enters an account without a password. Throws Conflict when the address is taken. Returns its id. */
export async function insertPerson(tx: Tx, input: NewPerson): Promise<string> {
  const email = input.email.toLowerCase();
  if (await tx.existsBy(Person, { email })) {
    throw new Conflict('identity.address-taken', 'There is an account with this e-mail address already.');
  }
  const id = newId();
  await tx.insert(Person, {
    id,
    version: 1,
    updatedAt: () => 'now()',
    demo: false,
    name: input.name,
    email,
    locale: input.locale ?? 'en',
    timeZone: input.timeZone ?? 'Europe/London',
    calendarCode: input.calendarCode ?? 'GB-ENG',
    sendHour: input.sendHour ?? 9,
  });
  return id;
}

/** Gives a role; false when it is held there already. */
export async function insertRole(tx: Tx, personId: string, { role, networkId }: PlacedRole): Promise<boolean> {
  const given = await rows(
    tx,
    `insert into identity.role_grant (person_id, role, network_id) values ($1, $2, $3) on conflict do nothing returning role`,
    [personId, role, networkId],
  );
  return given.length === 1;
}

/** Takes a role away; false when it is not held there. */
export async function deleteRole(tx: Tx, personId: string, { role, networkId }: PlacedRole): Promise<boolean> {
  const taken = await rows(
    tx,
    `with taken as (delete from identity.role_grant
                    where person_id = $1 and role = $2 and network_id is not distinct from $3::uuid returning role)
     select role from taken`,
    [personId, role, networkId],
  );
  return taken.length === 1;
}
