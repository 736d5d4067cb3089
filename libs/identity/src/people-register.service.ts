import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, Conflict, Forbidden, personIdOf, requirePermission } from '#kernel';
import { Database, NOW, type Page, pageOf, readCursor, type Tx } from '#platform';
import { dropLinks } from './account-link.queries.js';
import { AccountLinks } from './account-links.service.js';
import { revokeTokensOf } from './api-token.queries.js';
import { requireAnotherAdmin } from './last-admin.js';
import { Acts, lockRecord, missingRecord } from './acts.js';
import { insertPerson } from './new-person.js';
import type { Person } from './person.entity.js';
import { PERSON } from './person-record.js';
import { queueForAdmins } from './person-roles.queries.js';
import { PersonRoles } from './person-roles.service.js';
import { type PeopleFilter, registeredPeople, registeredPerson } from './people-register.queries.js';
import type { InvitedPersonInput, PersonEditInput } from './registered-person.inputs.js';
import type { RegisteredPersonView } from './registered-person.views.js';
import { endSessions } from './session.queries.js';

/** Accounts as those see them who look after people: who is there, inviting, changing, disabling. */
@Injectable()
export class PeopleRegister {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly acts: Acts,
    private readonly links: AccountLinks,
    private readonly roles: PersonRoles,
  ) {}

  /** By name; people of other networks than the actor's are not there. */
  async list(actor: Actor, filter: PeopleFilter, slice: { cursor?: string; limit: number }): Promise<Page<RegisteredPersonView>> {
    requirePermission(actor, 'people.read');
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) => registeredPeople(tx, filter, { after, limit: slice.limit + 1 }));
    return pageOf(
      found,
      slice.limit,
      ({ name, id }) => ({ key: name, id }),
      (row) => row,
    );
  }

  /** Throws NotFound. */
  async show(actor: Actor, id: string): Promise<RegisteredPersonView> {
    return (await this.db.read(actor, (tx) => registeredPerson(tx, id))) ?? missing();
  }

  /**
   * Makes an account and sends the link by which its owner chooses a password. Throws Conflict when the address is taken,
   * Forbidden for a role beyond the actor's networks.
   */
  async invite(actor: Actor, { roles, ...fields }: InvitedPersonInput): Promise<RegisteredPersonView> {
    requirePermission(actor, 'people.write');
    const id = await this.db.transaction(actor, async (tx) => {
      const personId = await insertPerson(tx, fields);
      await this.audit.record(tx, actor, 'person.created', { type: 'person', id: personId });
      for (const role of roles) await this.roles.give(tx, actor, personId, role);
      await this.links.invite(tx, actor, personId);
      return personId;
    });
    return this.show(actor, id);
  }

  /** Sends the invitation again; the link before counts no longer. Throws RuleBroken for a disabled account. */
  async inviteAgain(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      (await lockPerson(tx, actor, id)).requireEnabled();
      await this.links.invite(tx, actor, id);
    });
  }

  async edit(actor: Actor, id: string, version: number, input: PersonEditInput): Promise<RegisteredPersonView> {
    await this.db.transaction(actor, async (tx) => {
      const before = await lockPerson(tx, actor, id);
      await this.acts.follow(tx, actor, PERSON, before, { act: 'person.edited', version }, () => ({ ...input }));
    });
    return this.show(actor, id);
  }

  /**
   * Nobody signs in with this account any more: its sessions end, its links and tokens count no longer. Throws Forbidden
   * for one's own account, Conflict for the last administrator.
   */
  async disable(actor: Actor, id: string, version: number): Promise<RegisteredPersonView> {
    await this.db.transaction(actor, async (tx) => {
      await queueForAdmins(tx);
      const person = await lockPerson(tx, actor, id);
      if (personIdOf(actor) === id) throw ownAccount();
      person.requireEnabled();
      await requireAnotherAdmin(tx, id);
      await dropLinks(tx, id);
      const ended = { sessionsEnded: await endSessions(tx, id), tokensRevoked: await revokeTokensOf(tx, id) };
      const told = { disabled: [false, true], ...ended };
      await this.acts.follow(tx, actor, PERSON, person, { act: 'person.disabled', version, told }, () => ({
        disabledAt: NOW,
      }));
    });
    return this.show(actor, id);
  }

  /** Opens a disabled account again, with the roles that it had. */
  async enable(actor: Actor, id: string, version: number): Promise<RegisteredPersonView> {
    await this.db.transaction(actor, async (tx) => {
      const person = await lockPerson(tx, actor, id);
      if (person.disabledAt === null) throw new Conflict('people.enabled', 'This account is open already.');
      const told = { disabled: [true, false] };
      await this.acts.follow(tx, actor, PERSON, person, { act: 'person.enabled', version, told }, () => ({ disabledAt: null }));
    });
    return this.show(actor, id);
  }
}

/** The account, locked. Throws NotFound when the actor does not see it, Forbidden when it has roles beyond their networks. */
async function lockPerson(tx: Tx, actor: Actor, id: string): Promise<Person> {
  const person = await lockRecord(tx, actor, PERSON, { id, permission: 'people.write' });
  return person.formerNumber === null ? person : missing();
}

function missing(): never {
  throw missingRecord(PERSON);
}

function ownAccount(): Forbidden {
  return new Forbidden('people.own-account', 'Nobody disables their own account. Ask another administrator.');
}
