import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, type PersonActor, type PlainDate } from '#kernel';
import { listed, Database, newId, type Page, readCursor, rows, SystemClock, type Tx, updateVersioned } from '#platform';
import { Deadline } from './deadline.entity.js';
import { type DeadlineProfileView, type DeadlineView, toDeadlineProfileView, toDeadlineView } from './deadline.views.js';
import { type DeadlineFilter, findDeadline, listDeadlines } from './deadlines.queries.js';
import { type ItemKind } from './domain/index.js';
import { ReminderPlanner } from './reminder-planner.service.js';
import { remindersOf } from './reminders.queries.js';

/** What a record wants to be reminded of. `path` leads to it in the web interface and names nobody. */
export interface DeadlineToPlan {
  kind: ItemKind;
  subjectType: string;
  subjectId: string;
  label: string;
  path: string;
  dueOn: PlainDate;
  ownerId: string;
  backupOwnerId?: string | null;
  grantManagerId?: string | null;
  networkId?: string | null;
  /** How sensitive the record is; internal when absent. */
  sensitivity?: string;
  /** The day on which the date became known, for records that are entered later; today when absent. */
  enteredOn?: PlainDate;
}

/** Which deadline ends, and how. */
export type Settlement = [subjectType: string, subjectId: string, kind: ItemKind, how: 'done' | 'cancelled'];

/** What falls due, for all records alike. The records' own libs plan and settle; nobody edits a deadline by itself. */
@Injectable()
export class DeadlinesService {
  constructor(
    private readonly db: Database,
    private readonly planner: ReminderPlanner,
    private readonly clock: SystemClock,
  ) {}

  /**
   * Makes or changes the deadline of this record and kind, and plans its reminders, in the caller's transaction. Another
   * date supersedes what was not sent and plans anew. A settled deadline is open again. The same call twice plans nothing
   * twice. The caller has asked for the permission and records the act. Returns the deadline's id.
   */
  async plan(tx: Tx, _actor: Actor, item: DeadlineToPlan): Promise<string> {
    const enteredOn = item.enteredOn ?? this.clock.today();
    const deadline = await enter(tx, item, enteredOn);
    deadline.moveTo(item.dueOn, enteredOn);
    deadline.reopen();
    const { dueOn, dueVersion, state, settledAt, id, version } = deadline;
    const changes = { ...fieldsOf(item), dueOn, dueVersion, enteredOn: deadline.enteredOn, state, settledAt };
    await updateVersioned(tx, Deadline, { id, version }, changes);
    await this.planner.planItems(tx, [Object.assign(deadline, changes)]);
    return id;
  }

  /** Ends the deadline of this record and kind: nothing more is sent. Does nothing where there is none open. */
  async settle(tx: Tx, _actor: Actor, ...[subjectType, subjectId, kind, how]: Settlement): Promise<void> {
    const deadline = await lockDeadline(tx, subjectType, subjectId, kind);
    if (deadline?.state !== 'open') return;
    const { id, version } = deadline;
    await updateVersioned(tx, Deadline, { id, version }, { state: how, settledAt: this.clock.now() });
    await cancelUnsent(tx, id);
  }

  async list(actor: PersonActor, filter: DeadlineFilter, slice: { cursor?: string; limit: number }): Promise<Page<DeadlineView>> {
    const after = readCursor(slice.cursor);
    const today = this.clock.today();
    const found = await this.db.read(actor, (tx) =>
      listDeadlines(tx, { today, me: actor.userId }, filter, { after, limit: slice.limit }),
    );
    return listed(found, slice.limit, (row) => toDeadlineView(row, today));
  }

  /** One deadline with all its reminders. Throws NotFound. */
  async show(actor: Actor, id: string): Promise<DeadlineProfileView> {
    return this.db.read(actor, async (tx) => {
      const found = await findDeadline(tx, id);
      if (!found) throw new NotFound('deadlines.not-found', 'There is no such deadline.');
      return toDeadlineProfileView(found, await remindersOf(tx, id), this.clock.today());
    });
  }
}

function fieldsOf(item: DeadlineToPlan) {
  return {
    label: item.label,
    path: item.path,
    ownerId: item.ownerId,
    backupOwnerId: item.backupOwnerId ?? null,
    grantManagerId: item.grantManagerId ?? null,
    networkId: item.networkId ?? null,
    sensitivity: item.sensitivity ?? 'internal',
  };
}

/** The deadline, made where there is none yet, and locked. */
async function enter(tx: Tx, item: DeadlineToPlan, enteredOn: PlainDate): Promise<Deadline> {
  const { kind, subjectType, subjectId, dueOn } = item;
  const there = await lockDeadline(tx, subjectType, subjectId, kind);
  if (there) return there;
  const row = {
    ...fieldsOf(item),
    id: newId(),
    version: 1,
    kind,
    subjectType,
    subjectId,
    dueOn,
    dueVersion: 1,
    enteredOn,
    state: 'open' as const,
  };
  await tx
    .createQueryBuilder()
    .insert()
    .into(Deadline)
    .values({ ...row, updatedAt: () => 'now()' })
    .orIgnore()
    .execute();
  return (await lockDeadline(tx, subjectType, subjectId, kind))!;
}

function lockDeadline(tx: Tx, subjectType: string, subjectId: string, kind: ItemKind): Promise<Deadline | null> {
  return tx.findOne(Deadline, { where: { subjectType, subjectId, kind }, lock: { mode: 'pessimistic_write' } });
}

async function cancelUnsent(tx: Tx, itemId: string): Promise<void> {
  await rows(
    tx,
    `update deadlines.reminder set state = 'cancelled', next_at = null where item_id = $1 and state in ('pending', 'retry')`,
    [itemId],
  );
  await rows(tx, `update deadlines.reminder set next_at = null where item_id = $1 and state = 'unknown'`, [itemId]);
}
