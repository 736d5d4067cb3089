import { rows, type Tx } from '#platform';
import type { DatedItem, LedgerRow } from './domain/index.js';

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
