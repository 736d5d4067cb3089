import { Injectable } from '@nestjs/common';
import { Audit, changesOfNew } from '#audit';
import { type Actor, requirePermission } from '#kernel';
import { Database } from '#platform';
import { insertPerson } from './new-person.js';
import { insertRole } from './person-roles.queries.js';
import type { NewPersonInput } from './person.inputs.js';
import { keepPassword } from './passwords.js';
import { activePeople } from './people.queries.js';
import { type PersonView, toPersonView } from './person.views.js';

/** People as others need them: made by a command, and named as the owner of something. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /**
   * Makes an account with its roles and a password that the command shows. Throws Conflict when the address is taken.
   * Returns the new id.
   */
  async create(actor: Actor, input: NewPersonInput, password: string): Promise<string> {
    requirePermission(actor, 'people.write');
    return this.db.transaction(actor, async (tx) => {
      const id = await insertPerson(tx, input);
      for (const role of input.roles) await insertRole(tx, id, { role, networkId: input.networkId ?? null });
      await keepPassword(tx, { id, name: input.name, email: input.email.toLowerCase() }, password);
      await this.audit.record(tx, actor, 'person.created', { type: 'person', id }, changesOfNew({ roles: input.roles }));
      return id;
    });
  }

  /** Everybody who can be named as the owner of something, by name. */
  async assignable(actor: Actor): Promise<PersonView[]> {
    requirePermission(actor, 'deadlines.write');
    return (await this.db.read(actor, activePeople)).map(toPersonView);
  }
}
