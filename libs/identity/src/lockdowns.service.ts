import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Conflict, type PersonActor, requirePermission, requireReach, systemActor } from '#kernel';
import { actAs, Database, newId, NOW, type Page, pageOf, Queues, readCursor } from '#platform';
import { ACCOUNT_MAIL } from './account-links.service.js';
import { Acts, lockRecord, missingRecord, type RecordType } from './acts.js';
import { Lockdown } from './lockdown.entity.js';
import type { NewLockdownInput } from './lockdown.inputs.js';
import {
  endHeldSessions,
  insertLockdown,
  lockdown,
  lockdowns,
  secondPerson,
  seesNetwork,
  setTold,
  worksInLocked,
} from './lockdown.queries.js';
import { type LockdownNoticeView, type LockdownRow, type LockdownView, toLockdownView } from './lockdown.views.js';

const MOST_NOTICED = 20;

/**
 * Shutting a region when a device is seized or an office raided (decisions.md 24): one entitled person shuts it at once
 * and a second is told; two open it again.
 */
@Injectable()
export class Lockdowns {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly acts: Acts,
    private readonly queues: Queues,
  ) {}

  /** The newest first. */
  async list(actor: PersonActor, slice: { cursor?: string; limit: number }): Promise<Page<LockdownView>> {
    requirePermission(actor, 'lockdown.lock');
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) => lockdowns(tx, { after, limit: slice.limit + 1 }));
    return pageOf(found, slice.limit, (row: LockdownRow) => ({ key: row.position, id: row.id }), toLockdownView);
  }

  /** What the interface tells everybody, on every page. */
  async notice(actor: PersonActor): Promise<LockdownNoticeView> {
    return this.db.read(actor, async (tx) => {
      const asked = { after: null, limit: MOST_NOTICED, openOnly: true };
      const open = await lockdowns(tx, asked);
      return { locked: open.length > 0 || (await worksInLocked(tx)), open: open.map(toLockdownView) };
    });
  }

  /**
   * Shuts a network and those below it at once. Whoever has roles there alone is signed out, the actor included. Throws
   * NotFound for a network that the actor does not see, Conflict when it is locked already.
   */
  async lock(actor: PersonActor, { networkId, reason }: NewLockdownInput): Promise<LockdownView> {
    requireReach(actor, 'lockdown.lock', networkId);
    const view = await this.db.transaction(actor, async (tx) => {
      if (!(await seesNetwork(tx, networkId))) throw missingRecord(LOCKDOWN);
      const id = newId();
      if (!(await insertLockdown(tx, { id, networkId, reason: reason.trim(), lockedBy: actor.userId }))) {
        throw new Conflict('lockdown.locked-already', 'This network is locked already.');
      }
      await actAs(tx, systemActor('command'));
      const toldId = await secondPerson(tx, actor, networkId);
      await setTold(tx, id, toldId);
      const changes = { networkId, reason, toldId, ...(await endHeldSessions(tx)) };
      await this.audit.record(tx, actor, 'lockdown.started', { type: 'lockdown', id }, changes);
      return toLockdownView((await lockdown(tx, id))!);
    });
    await this.queues.wake('sweeps', ACCOUNT_MAIL, {}, `account-mail-${view.id}`);
    return view;
  }

  /** The first of two: asks to lift it. */
  askLift(actor: PersonActor, id: string): Promise<LockdownView> {
    return this.change(actor, id, 'lockdown.lift_requested', (found) => {
      found.requireLiftToAsk();
      return { liftAskedBy: actor.userId, liftAskedAt: NOW };
    });
  }

  /** The second of two: lifts it. Throws Conflict for the one who asked. */
  lift(actor: PersonActor, id: string): Promise<LockdownView> {
    return this.change(actor, id, 'lockdown.lifted', (found) => {
      found.requireLiftableBy(actor.userId);
      return { liftedBy: actor.userId, liftedAt: NOW };
    });
  }

  private async change(
    actor: PersonActor,
    id: string,
    act: string,
    changesOf: (found: Lockdown) => Partial<Lockdown>,
  ): Promise<LockdownView> {
    return this.db.transaction(actor, async (tx) => {
      const found = await lockRecord(tx, actor, LOCKDOWN, { id, permission: 'lockdown.lock' });
      const told = { networkId: found.networkId };
      await this.acts.follow(tx, actor, LOCKDOWN, found, { act, version: found.version, told }, changesOf);
      return toLockdownView((await lockdown(tx, id))!);
    });
  }
}

const LOCKDOWN: RecordType<Lockdown> = {
  kind: 'lockdown',
  entity: Lockdown,
  subject: 'lockdown',
  missing: ['record.not-found', 'There is no such record.'],
};
