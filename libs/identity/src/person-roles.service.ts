import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, Conflict, Forbidden, InvalidInput, NotFound, personIdOf, requireReach, systemActor } from '#kernel';
import { actAs, Database, type Tx, updateVersioned } from '#platform';
import { queueForAdmins, requireAnotherAdmin } from './last-admin.js';
import { lockRecord, missingRecord } from './acts.js';
import { deleteRole, insertRole, type PlacedRole } from './new-person.js';
import { Person } from './person.entity.js';
import { PERSON } from './person-record.js';
import { isNetwork, registeredPerson } from './people-register.queries.js';
import { type RegisteredPersonView, toRegisteredPersonView } from './registered-person.views.js';
import { endSessions } from './session.queries.js';

/** Giving and taking roles, each for a place. Nobody changes their own; whoever's roles change signs in again. */
@Injectable()
export class PersonRoles {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Throws Conflict when the role is held there already, Forbidden for a place beyond the actor's networks. */
  grant(actor: Actor, id: string, version: number, role: PlacedRole): Promise<RegisteredPersonView> {
    return this.change(actor, id, version, (tx) => this.give(tx, actor, id, role));
  }

  /** Throws NotFound when the role is not held there, Conflict for the last administrator. */
  withdraw(actor: Actor, id: string, version: number, { role, networkId }: PlacedRole): Promise<RegisteredPersonView> {
    return this.change(actor, id, version, async (tx) => {
      requireReach(actor, 'people.write', networkId);
      if (role === 'admin' && networkId === null) await requireAnotherAdmin(tx, id);
      if (!(await deleteRole(tx, id, { role, networkId }))) {
        throw new NotFound('people.role-not-held', 'This person does not have this role there.');
      }
      await this.audit.record(tx, actor, 'person.role_withdrawn', { type: 'person', id }, { role: [role, null], networkId });
    });
  }

  /** Gives a role in the caller's transaction, with its row in the log. */
  async give(tx: Tx, actor: Actor, personId: string, placed: PlacedRole): Promise<void> {
    requireReach(actor, 'people.write', placed.networkId);
    if (placed.networkId !== null && !(await isNetwork(tx, placed.networkId))) throw unknownNetwork();
    if (!(await insertRole(tx, personId, placed))) {
      throw new Conflict('people.role-held', 'This person has this role there already.');
    }
    const { role, networkId } = placed;
    await this.audit.record(
      tx,
      actor,
      'person.role_granted',
      { type: 'person', id: personId },
      { role: [null, role], networkId },
    );
  }

  private async change(actor: Actor, id: string, version: number, act: (tx: Tx) => Promise<void>): Promise<RegisteredPersonView> {
    if (personIdOf(actor) === id) throw ownRoles();
    return this.db.transaction(actor, async (tx) => {
      await queueForAdmins(tx);
      const { formerNumber } = await lockRecord(tx, actor, PERSON, { id, permission: 'people.write' });
      if (formerNumber !== null) throw missingRecord(PERSON);
      await updateVersioned(tx, Person, { id, version }, {});
      await act(tx);
      // Whoever took the last role for their networks away has no part in the account any more.
      await actAs(tx, systemActor('command'));
      await endSessions(tx, id);
      const changed = await registeredPerson(tx, id);
      if (!changed) throw missingRecord(PERSON);
      return toRegisteredPersonView(changed);
    });
  }
}

function ownRoles(): Forbidden {
  return new Forbidden('people.own-roles', 'Nobody changes their own roles. Ask another administrator.');
}

function unknownNetwork(): InvalidInput {
  const message = 'There is no such network.';
  return new InvalidInput('people.network-unknown', message, [
    { pointer: '/networkId', code: 'people.network-unknown', message },
  ]);
}
