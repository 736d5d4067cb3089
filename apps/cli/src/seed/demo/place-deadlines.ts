import { ReminderPlanner } from '#deadlines';
import { newId, rows } from '#platform';
import { insertRows } from '../insert-rows.js';
import type { DueItem } from './due-item.js';
import { dueItemsOfGrants } from './due-items-grants.js';
import { dueItemsOfPartnerships } from './due-items-partnerships.js';
import type { DemoWorld } from './demo-world.js';

/**
 * What falls due, planned by the rules that plan everything, and the reminders of the past as if the product had been in
 * use all along. What is due within this day is left to be sent: it is the first mail that the demonstration catches.
 */
export async function placeDeadlines(world: DemoWorld): Promise<void> {
  const { tx } = world;
  const items = [...dueItemsOfGrants(world), ...dueItemsOfPartnerships(world)].map((item) => ({ ...item, id: newId() }));
  await insertRows(
    tx,
    'deadlines.item',
    items.map((item) => itemRow(world, item)),
  );
  await new ReminderPlanner(world.db).planItems(
    tx,
    items.map((item) => plannable(world, item)),
  );
  await rewriteHistory(world);
}

function itemRow(world: DemoWorld, item: DueItem & { id: string }) {
  const { id, kind, ownerId, dueOn, enteredOn, backupOwnerId, grantManagerId, networkId } = plannable(world, item);
  return {
    id,
    kind,
    subject_type: item.subjectType,
    subject_id: item.subjectId,
    label: item.label,
    path: item.path,
    due_on: dueOn,
    entered_on: enteredOn,
    owner_id: ownerId,
    backup_owner_id: backupOwnerId,
    grant_manager_id: grantManagerId,
    network_id: networkId,
    state: item.settled?.how ?? 'open',
    settled_at: item.settled === undefined ? null : `${item.settled.on}T14:30:00Z`,
  };
}

function plannable({ ids }: DemoWorld, item: DueItem & { id: string }) {
  const person = (name: string | undefined) => (name === undefined ? null : ids.of('person', name));
  return {
    id: item.id,
    dueVersion: 1,
    kind: item.kind,
    dueOn: item.dueOn,
    enteredOn: item.enteredOn,
    ownerId: ids.of('person', item.owner),
    backupOwnerId: person(item.backup),
    grantManagerId: person(item.manager),
    networkId: item.network === undefined ? null : ids.of('organisation', item.network),
  };
}

/** What was due before today counts as sent, until the item was settled; what came after that as cancelled. */
async function rewriteHistory({ tx, clock }: DemoWorld): Promise<void> {
  const now = clock.now().toISOString();
  await rows(
    tx,
    `update deadlines.reminder r set state = 'cancelled' from deadlines.item i
     where i.id = r.item_id and i.state <> 'open' and r.send_at >= i.settled_at`,
  );
  await rows(
    tx,
    `update deadlines.reminder set state = 'sent', attempt = 1, sent_at = send_at + interval '6 seconds',
            message_id = case when send_at > $1::timestamptz - interval '90 days' then '<' || id || '@entente.example>' end
     where state = 'pending' and send_at < $1::timestamptz - interval '20 hours'`,
    [now],
  );
}
