import { permissionsWithReach, type Role } from '#identity';
import type { PersonActor } from '#kernel';
import { newId } from '#platform';
import { asOwner } from './database.js';

/** A person with these roles, stored, and the actor who acts for them. */
export async function person(url: string, roles: Role[], name = roles[0] ?? 'nobody'): Promise<PersonActor> {
  const userId = newId();
  await asOwner(url, 'insert into identity.person (id, name, email) values ($1, $2, $3)', [
    userId,
    name,
    `${userId}@people.example`,
  ]);
  for (const role of roles) {
    await asOwner(url, 'insert into identity.role_grant (person_id, role) values ($1, $2)', [userId, role]);
  }
  const holdings = roles.map((role) => ({ role, networks: 'everywhere' as const }));
  return { kind: 'person', userId, name, roles, permissions: permissionsWithReach(holdings), sessionId: newId() };
}
