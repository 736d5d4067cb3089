import { rows, type Tx } from '#platform';
import type { DatedItem, LedgerRow } from './domain/index.js';

/** An item as planning needs it. */
export interface PlannableItem extends DatedItem {
  id: string;
  dueVersion: number;
}

const PLANNABLE = `id, due_version as "dueVersion", kind, due_on::text as "dueOn", entered_on::text as "enteredOn",
  owner_id as "ownerId", backup_owner_id as "backupOwnerId", grant_manager_id as "grantManagerId", network_id as "networkId",
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
    `select id, item_id as "itemId", key, due_version as "dueVersion", step, functions, send_at as "sendAt", state
     from deadlines.reminder where item_id = any($1::uuid[])`,
    [itemIds],
  );
  const byItem = new Map<string, LedgerRow[]>(itemIds.map((id) => [id, []]));
  for (const row of found) byItem.get(row.itemId)!.push(row);
  return byItem;
}
