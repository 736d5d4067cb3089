import { type Role } from './domain/permissions.js';
import type { PersonRow } from './people.queries.js';

/** A person as a choice in a form: no address, nothing to reach them by. */
export class PersonView {
  id: string;
  name: string;
  roles: Role[];
}

export function toPersonView({ id, name, roles }: PersonRow): PersonView {
  return { id, name, roles };
}
