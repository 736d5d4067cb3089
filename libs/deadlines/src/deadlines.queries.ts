import { visible } from '#identity';
import { type PlainDate } from '#kernel';
import { findPage, firstRow, type Found, type Listing, type Position, type Searched, searchFor, type Tx, Where } from '#platform';
import type { ItemKind } from './domain/index.js';

export type DeadlineState = 'open' | 'done' | 'cancelled';

/** A deadline as lists show it. */
export interface DeadlineRow {
  id: string;
  kind: ItemKind;
  subjectType: string;
  subjectId: string;
  label: string;
  path: string;
  dueOn: PlainDate;
  dueVersion: number;
  enteredOn: PlainDate;
  state: DeadlineState;
  settledAt: Date | null;
  ownerId: string;
  ownerName: string;
  backupOwnerId: string | null;
  grantManagerId: string | null;
  networkId: string | null;
  remindersSent: number;
  nextReminderAt: Date | null;
}

export const DEADLINE_VIEWS = ['open', 'late', 'done'] as const;

/** What a list of deadlines can be narrowed to. `late` are the open ones whose date has passed. */
export interface DeadlineFilter {
  state?: (typeof DEADLINE_VIEWS)[number];
  kind?: ItemKind;
  from?: PlainDate;
  to?: PlainDate;
  mine?: boolean;
  ownerId?: string;
  q?: string;
}

const COLUMNS = `
  i.id, i.kind, i.subject_type, i.subject_id, i.label, i.path, i.due_on, i.due_version, i.entered_on, i.state, i.settled_at,
  i.owner_id, owner.name as owner_name, i.backup_owner_id, i.grant_manager_id, i.network_id,
  reminders.sent as reminders_sent, reminders.next_at as next_reminder_at`;
const JOINS = `
  join identity.person owner on owner.id = i.owner_id
  cross join lateral deadlines.reminders_of(i.id) as reminders`;

/** Which deadlines a view of the list holds. */
const VIEWS: Record<(typeof DEADLINE_VIEWS)[number], string> = {
  open: `i.state = 'open'`,
  late: `i.state = 'open' and i.due_on < ?::date`,
  done: `i.state <> 'open'`,
};

const SEARCHED: Searched = { found: 'deadlines_found', id: 'i.id', matches: (patterns) => `i.searched like all (${patterns})` };

/** A page of deadlines, the earliest first. */
export async function listDeadlines(
  tx: Tx,
  { today, me }: { today: PlainDate; me: string },
  filter: DeadlineFilter,
  slice: { after: Position | null; limit: number },
): Promise<Found<DeadlineRow>> {
  const { state } = filter;
  const search = await searchFor(tx, SEARCHED, filter.q);
  const where = new Where(visible('item', 'i'))
    .when(state !== undefined && state !== 'late', state ? VIEWS[state] : '')
    .and(VIEWS.late, state === 'late' ? today : null)
    .and('i.kind = ?', filter.kind)
    .and('i.due_on >= ?', filter.from)
    .and('i.due_on <= ?', filter.to)
    .and('? in (i.owner_id, i.backup_owner_id, i.grant_manager_id)', filter.mine ? me : null)
    .and(search.where('?'), search.parameter)
    .and('i.owner_id = ?', filter.ownerId);
  const order = { key: 'i.due_on', keyType: 'date' } as const;
  return findPage(tx, { table: 'deadlines.item i', columns: COLUMNS, joins: JOINS, where, ...order, ...keptSum(filter) }, slice);
}

/**
 * The total where nothing but state and kind narrows the list: of deadlines of grants in reach from kept sums; the others,
 * and those beyond reach on which one is named, are few and counted.
 */
function keptSum({ state, kind, ...others }: DeadlineFilter): Pick<Listing, 'keptSum'> | undefined {
  if (state === 'late' || Object.values(others).some((value) => value !== undefined && value !== false && value !== ''))
    return undefined;
  const narrowed = (alias: string) => {
    const states = state === undefined ? '' : ` and ${alias}.state ${state === 'open' ? '=' : '<>'} 'open'`;
    return kind === undefined ? states : `${states} and ${alias}.kind = $1`;
  };
  const kept = (rowsOf: string) => `select coalesce(sum(c.count), 0) from deadlines.item_count c
    where c.kind in ${OF_GRANTS} and ${visible('itemCount', 'c')}${narrowed('c')} and ${rowsOf}`;
  const sql = `select (
      (case when (select access.everywhere('deadlines.read')) and (select access.everywhere('grants.read'))
              and (select access.hidden_networks()) = '{}'
       then (${kept('c.overall')}) else (${kept('not c.overall')}) end)
      + (select count(*) from deadlines.item i where i.kind in ${OF_PARTNERS} and ${visible('item', 'i')}${narrowed('i')})
      + (select count(*) from deadlines.item i where i.kind in ${OF_GRANTS}
         and (select access.person_id()) in (i.owner_id, i.backup_owner_id, i.grant_manager_id)
         and not ((select access.everywhere('deadlines.read'))
                  or coalesce(i.network_id = any ((select access.networks('deadlines.read'))::uuid[]), false))
         and ${visible('item', 'i')}${narrowed('i')}))::int`;
  return { keptSum: { sql, values: kind === undefined ? [] : [kind] } };
}

const OF_GRANTS = `('requirement', 'grant_renewal')`;
const OF_PARTNERS = `('assessment_expiry', 'agreement_end', 'action_due')`;

/** One deadline that the actor may see, or null. */
export function findDeadline(tx: Tx, id: string): Promise<DeadlineRow | null> {
  return firstRow<DeadlineRow>(
    tx,
    `select ${COLUMNS} from deadlines.item i ${JOINS} where i.id = $1 and ${visible('item', 'i')}`,
    [id],
  );
}
