import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, type PersonActor, type PlainDate, systemActor } from '#kernel';
import { actAs, Database, listed, type Page, readCursor, SystemClock, type Tx } from '#platform';
import { type DeadlineProfileView, type DeadlineView, toDeadlineProfileView, toDeadlineView } from './deadline.views.js';
import { type DeadlineFilter, findDeadline, listDeadlines } from './deadlines.queries.js';
import { type ItemKind } from './domain/index.js';
import { enterItems, type SettledItem, settleItems } from './reminder-ledger.queries.js';
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
   * Makes or changes the deadlines of these records, each once for its record and kind, and plans their reminders, in the
   * caller's transaction and in as many statements for a hundred as for one. Another date supersedes what was not sent and
   * plans anew; a settled deadline is open again. The same call twice plans nothing twice. The caller has asked for the
   * permission and records the act.
   */
  async planAll(tx: Tx, actor: Actor, items: readonly DeadlineToPlan[]): Promise<void> {
    if (items.length === 0) return;
    const unplanned = await enterItems(
      tx,
      items.map((item) => ({ ...NOT_SAID, enteredOn: this.clock.today(), ...given(item) })),
    );
    if (unplanned.length === 0) return;
    // Who hears of it is known to the product alone: a person sees only some of the others.
    await actAs(tx, PLANNER);
    await this.planner.planItems(tx, unplanned);
    await actAs(tx, actor);
  }

  /** Ends these deadlines: nothing more is sent. Does nothing where there is none open. */
  async settleAll(tx: Tx, _actor: Actor, settled: readonly SettledItem[]): Promise<void> {
    if (settled.length > 0) await settleItems(tx, settled, this.clock.now());
  }

  /** Makes or changes the deadline of this record and kind, as `planAll` does. */
  plan(tx: Tx, actor: Actor, item: DeadlineToPlan): Promise<void> {
    return this.planAll(tx, actor, [item]);
  }

  /** Ends the deadline of this record and kind, as `settleAll` does. */
  settle(tx: Tx, actor: Actor, ...[subjectType, subjectId, kind, how]: Settlement): Promise<void> {
    return this.settleAll(tx, actor, [{ subjectType, subjectId, kind, how }]);
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

const PLANNER = systemActor('reminders');
const NOT_SAID = { backupOwnerId: null, grantManagerId: null, networkId: null, sensitivity: 'internal' };

function given(item: DeadlineToPlan): DeadlineToPlan {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as DeadlineToPlan;
}
