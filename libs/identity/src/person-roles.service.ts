import { Injectable } from '@nestjs/common';
import { Audit, type Changes } from '#audit';
import { type Actor, Conflict, Forbidden, InvalidInput, NotFound, personIdOf, requireReach, systemActor } from '#kernel';
import { actAs, Database, type Tx } from '#platform';
import { requireAnotherAdmin } from './last-admin.js';
import { type Act, Acts, missingRecord } from './acts.js';
import type { Person } from './person.entity.js';
import { deleteRole, insertRole, type PlacedRole, queueForAdmins } from './person-roles.queries.js';
import { PERSON } from './person-record.js';
import { isNetwork, registeredPerson } from './people-register.queries.js';
import type { RegisteredPersonView } from './registered-person.views.js';
import { endSessions } from './session.queries.js';

/** Giving and taking roles, each for a place. Nobody changes their own; whoever's roles change signs in again. */
@Injectable()
export class PersonRoles {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly acts: Acts,
  ) {}

  /** Throws Conflict when the role is held there already, Forbidden for a place beyond the actor's networks. */
  grant(actor: Actor, id: string, version: number, placed: PlacedRole): Promise<RegisteredPersonView> {
    const act = { id, version, act: 'person.role_granted', told: granted(placed) };
    return this.change(actor, act, (tx) => giveRole(tx, actor, id, placed));
  }

  /** Throws NotFound when the role is not held there, Conflict for the last administrator. */
  withdraw(actor: Actor, id: string, version: number, { role, networkId }: PlacedRole): Promise<RegisteredPersonView> {
    const act = { id, version, act: 'person.role_withdrawn', told: { role: [role, null], networkId } };
    return this.change(actor, act, async (tx) => {
      requireReach(actor, 'people.write', networkId);
      if (role === 'admin' && networkId === null) await requireAnotherAdmin(tx, id);
      if (!(await deleteRole(tx, id, { role, networkId }))) {
        throw new NotFound('people.role-not-held', 'This person does not have this role there.');
      }
    });
  }

  /** Gives a role to a new account in the caller's transaction, with its row in the log. */
  async give(tx: Tx, actor: Actor, personId: string, placed: PlacedRole): Promise<void> {
    await giveRole(tx, actor, personId, placed);
    await this.audit.record(tx, actor, 'person.role_granted', { type: 'person', id: personId }, granted(placed));
  }

  private async change(
    actor: Actor,
    act: Omit<Act<Person>, 'permission'>,
    work: (tx: Tx) => Promise<void>,
  ): Promise<RegisteredPersonView> {
    const { id } = act;
    if (personIdOf(actor) === id) throw ownRoles();
    return this.db.transaction(actor, async (tx) => {
      await queueForAdmins(tx);
      await this.acts.on(tx, actor, PERSON, { ...act, permission: 'people.write' }, async ({ formerNumber }) => {
        if (formerNumber !== null) throw missingRecord(PERSON);
        await work(tx);
        // Whoever took the last role for their networks away has no part in the account any more.
        await actAs(tx, systemActor('command'));
        return {};
      });
      await endSessions(tx, id);
      const changed = await registeredPerson(tx, id);
      if (!changed) throw missingRecord(PERSON);
      return changed;
    });
  }
}

function granted({ role, networkId }: PlacedRole): Changes {
  return { role: [null, role], networkId };
}

async function giveRole(tx: Tx, actor: Actor, personId: string, placed: PlacedRole): Promise<void> {
  requireReach(actor, 'people.write', placed.networkId);
  if (placed.networkId !== null && !(await isNetwork(tx, placed.networkId))) throw unknownNetwork();
  if (await insertRole(tx, personId, placed)) return;
  throw new Conflict('people.role-held', 'This person has this role there already.');
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
