import { affected, newId, rows, type Tx } from '#platform';
import { CHANNEL, type DatedItem, type KeyedReminder, type LedgerRow } from './domain/index.js';

/** An item as planning needs it. */
export interface PlannableItem extends DatedItem {
  id: string;
  dueVersion: number;
}

const PLANNABLE = `id, due_version, kind, due_on, entered_on,
  owner_id, backup_owner_id, grant_manager_id, network_id,
  sensitivity`;

/** Open items whose reminders were planned with other people, calendars or policies; locked, and past those that others hold. */
export function itemsToPlan(tx: Tx, fingerprint: string, limit: number): Promise<PlannableItem[]> {
  return rows<PlannableItem>(
    tx,
    `select ${PLANNABLE} from deadlines.item
     where state = 'open' and (planned_with is null or planned_with < $1 or planned_with > $1)
     order by id limit $2 for update skip locked`,
    [fingerprint, limit],
  );
}

/** Open items by id: a page of what reconciliation goes through. */
export function openItems(tx: Tx, slice: { after: string | null; limit: number }): Promise<PlannableItem[]> {
  return rows<PlannableItem>(
    tx,
    `select ${PLANNABLE} from deadlines.item where state = 'open' and ($1::uuid is null or id > $1::uuid) order by id limit $2`,
    [slice.after, slice.limit],
  );
}

/** The ledger of these items, by item. */
export async function ledgerOf(tx: Tx, itemIds: readonly string[]): Promise<Map<string, LedgerRow[]>> {
  const found = await rows<LedgerRow & { itemId: string }>(
    tx,
    `select id, item_id, key, due_version, step, functions, send_at, state
     from deadlines.reminder where item_id = any($1::uuid[])`,
    [itemIds],
  );
  const byItem = new Map<string, LedgerRow[]>(itemIds.map((id) => [id, []]));
  for (const row of found) byItem.get(row.itemId)!.push(row);
  return byItem;
}

/** What is kept of a deadline: all that its record says of it. */
export type EnteredItem = Omit<DatedItem, 'sensitivity'> &
  Record<'subjectType' | 'subjectId' | 'label' | 'path' | 'sensitivity', string>;

/** What decides who hears of an item and when. */
const FELT = ['due_on', 'owner_id', 'backup_owner_id', 'grant_manager_id', 'network_id', 'sensitivity'];
const SAID = ['label', 'path', ...FELT];
const COLUMNS = ['id', 'kind', 'subject_type', 'subject_id', 'entered_on', ...SAID].join(', ');
const columnsOf = (row: string, columns: readonly string[]) => columns.map((column) => `${row}.${column}`).join(', ');
const differs = (columns: readonly string[]) =>
  `(${columnsOf('item', columns)}, item.state) is distinct from (${columnsOf('excluded', columns)}, 'open')`;

/**
 * Makes and changes these items, which are open from then on. Another date is a new version, recorded on `enteredOn`, also
 * when it goes back to an earlier one: what was said about the old date is no reminder of the new one (decisions.md 12).
 * Returns those whose reminders are to be planned; another label alone changes none.
 */
export async function enterItems(tx: Tx, items: readonly EnteredItem[]): Promise<PlannableItem[]> {
  const found = await rows<PlannableItem & { planned: boolean }>(
    tx,
    `insert into deadlines.item (${COLUMNS})
     select ${COLUMNS} from jsonb_to_recordset($1::jsonb) as given (id uuid, kind text, subject_type text, subject_id uuid,
       label text, path text, due_on date, entered_on date, owner_id uuid, backup_owner_id uuid, grant_manager_id uuid,
       network_id uuid, sensitivity text) order by subject_type, subject_id, kind
     on conflict on constraint item_once do update set ${SAID.map((column) => `${column} = excluded.${column}`).join(', ')},
       due_version = item.due_version + (item.due_on <> excluded.due_on)::int,
       entered_on = case when item.due_on <> excluded.due_on then excluded.entered_on else item.entered_on end,
       planned_with = case when ${differs(FELT)} then null else item.planned_with end,
       state = 'open', settled_at = null, version = item.version + 1, updated_at = now()
     where ${differs(SAID)}
     returning ${PLANNABLE}, planned_with is not null as planned`,
    [JSON.stringify(items.map(rowOfItem))],
  );
  return found.filter(({ planned }) => !planned);
}

function rowOfItem({ kind, subjectType, subjectId, enteredOn, dueOn, label, path, sensitivity, ...people }: EnteredItem) {
  return {
    ...{ id: newId(), kind, subject_type: subjectType, subject_id: subjectId, label, path, sensitivity },
    ...{ due_on: dueOn, entered_on: enteredOn, network_id: people.networkId },
    ...{ owner_id: people.ownerId, backup_owner_id: people.backupOwnerId, grant_manager_id: people.grantManagerId },
  };
}

/** Which item ends, and how. */
export interface SettledItem {
  subjectType: string;
  subjectId: string;
  kind: string;
  how: 'done' | 'cancelled';
}

/** Ends those of these items that are open: nothing more of them is sent. */
export async function settleItems(tx: Tx, settled: readonly SettledItem[], at: Date): Promise<void> {
  const ended = await rows<{ id: string }>(
    tx,
    `update deadlines.item i set state = s.how, settled_at = $2, version = version + 1, updated_at = now()
     from jsonb_to_recordset($1::jsonb) as s ("subjectType" text, "subjectId" uuid, kind text, how text)
     where i.subject_type = s."subjectType" and i.subject_id = s."subjectId" and i.kind = s.kind and i.state = 'open'
     returning i.id`,
    [JSON.stringify(settled), at.toISOString()],
  );
  if (ended.length === 0) return;
  await rows(
    tx,
    `update deadlines.reminder set next_at = null, state = case state when 'unknown' then 'unknown' else 'cancelled' end
     where item_id = any ($1::uuid[]) and state in ('pending', 'retry', 'unknown')`,
    [ended.map(({ id }) => id)],
  );
}

export async function supersede(tx: Tx, reminderIds: readonly string[]): Promise<void> {
  if (reminderIds.length === 0) return;
  await rows(
    tx,
    `update deadlines.reminder set state = 'superseded', next_at = null
     where id = any($1::uuid[]) and state in ('pending', 'retry')`,
    [reminderIds],
  );
}

/** A reminder to be written into the ledger, with its item. */
export interface WrittenReminder {
  item: PlannableItem;
  reminder: KeyedReminder;
}

/** Whatever was not sent takes the new time; what was sent meanwhile, or is on its way, stays. */
export async function writeReminders(tx: Tx, written: readonly WrittenReminder[]): Promise<void> {
  if (written.length === 0) return;
  await rows(
    tx,
    `insert into deadlines.reminder
       (id, item_id, due_version, step, occurrence, functions, recipient_id, channel, key, send_at, local_date)
     select * from jsonb_to_recordset($1::jsonb) as planned (id uuid, item_id uuid, due_version int, step text, occurrence int,
       functions text[], recipient_id uuid, channel text, key text, send_at timestamptz, local_date date)
     on conflict (key) do update set functions = excluded.functions, send_at = excluded.send_at, local_date = excluded.local_date,
       state = case reminder.state when 'retry' then 'retry' else 'pending' end,
       next_at = case reminder.state when 'retry' then reminder.next_at end
     where reminder.state in ('pending', 'retry', 'cancelled', 'superseded')`,
    [JSON.stringify(written.map(rowOfReminder))],
  );
}

function rowOfReminder({ item, reminder }: WrittenReminder) {
  const { step, occurrence, functions, key, recipientId, localDate, sendAt } = reminder;
  return {
    ...{ id: newId(), item_id: item.id, due_version: item.dueVersion, step, occurrence, functions, channel: CHANNEL, key },
    ...{ recipient_id: recipientId, send_at: sendAt.toISOString(), local_date: localDate },
  };
}

/** Notes with which people, calendars and policies these items were planned. */
export async function notePlanned(tx: Tx, itemIds: readonly string[], fingerprint: string): Promise<void> {
  await rows(tx, 'update deadlines.item set planned_with = $2 where id = any($1::uuid[])', [itemIds, fingerprint]);
}

/** Has these items planned again, as far as they are open. */
export async function planAgain(tx: Tx, itemIds: readonly string[]): Promise<void> {
  await rows(tx, `update deadlines.item set planned_with = null where id = any($1::uuid[]) and state = 'open'`, [itemIds]);
}

/** Has every open item planned again. Returns how many they are. */
export function forgetPlans(tx: Tx): Promise<number> {
  return affected(tx, `update deadlines.item set planned_with = null where state = 'open'`);
}
