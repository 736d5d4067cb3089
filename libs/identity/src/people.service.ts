import { Injectable } from '@nestjs/common';
import { Audit, changesOfNew } from '#audit';
import { type Actor, Conflict, requirePermission } from '#kernel';
import { Database, newId, rows, type Tx } from '#platform';
import type { NewPersonInput } from './person.inputs.js';
import { Person } from './person.entity.js';
import { keepPassword } from './passwords.js';
import { activePeople } from './people.queries.js';
import { type PersonView, toPersonView } from './person.views.js';

/** Accounts of the people who work with the product. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /**
   * Makes an account with its roles; a password only where a command shows it, everybody else is invited. Throws Conflict
   * when the address is taken. Returns the new id.
   */
  async create(actor: Actor, input: NewPersonInput, password?: string): Promise<string> {
    requirePermission(actor, 'people.write');
    return this.db.transaction(actor, async (tx) => {
      const id = newId();
      await refuseTakenAddress(tx, input.email);
      await tx.insert(Person, { ...personFields(input), id, version: 1, updatedAt: () => 'now()', demo: false });
      await this.grantRoles(tx, id, input);
      if (password !== undefined) await keepPassword(tx, { id, ...personFields(input) }, password);
      await this.audit.record(tx, actor, 'person.created', { type: 'person', id }, changesOfNew({ roles: input.roles }));
      return id;
    });
  }

  /** Everybody who can be named as the owner of something, by name. */
  async assignable(actor: Actor): Promise<PersonView[]> {
    requirePermission(actor, 'deadlines.write');
    return (await this.db.read(actor, activePeople)).map(toPersonView);
  }

  private async grantRoles(tx: Tx, personId: string, input: NewPersonInput): Promise<void> {
    for (const role of input.roles) {
      await rows(tx, 'insert into identity.role_grant (person_id, role, network_id) values ($1, $2, $3)', [
        personId,
        role,
        input.networkId ?? null,
      ]);
    }
  }
}

async function refuseTakenAddress(tx: Tx, email: string): Promise<void> {
  if (await tx.existsBy(Person, { email: email.toLowerCase() })) {
    throw new Conflict('identity.address-taken', 'There is an account with this e-mail address already.');
  }
}

function personFields(input: NewPersonInput) {
  return {
    name: input.name,
    email: input.email.toLowerCase(),
    locale: input.locale ?? 'en',
    timeZone: input.timeZone ?? 'Europe/London',
    calendarCode: input.calendarCode ?? 'GB-ENG',
    sendHour: input.sendHour ?? 9,
  };
}
