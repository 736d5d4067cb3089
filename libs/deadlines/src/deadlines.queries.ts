import { visible } from '#identity';
import { type PlainDate } from '#kernel';
import { firstRow, type Position, rows, type Searched, searchFor, type Tx } from '#platform';
import type { DeadlineState } from './deadline.entity.js';
import type { ItemKind } from './domain/index.js';

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

const SELECT_ROW = `
  select i.id, i.kind, i.subject_type, i.subject_id, i.label, i.path, i.due_on,
         i.due_version, i.entered_on, i.state, i.settled_at,
         i.owner_id, owner.name as owner_name, i.backup_owner_id,
         i.grant_manager_id, i.network_id,
         (select count(*)::int from deadlines.reminder r where r.item_id = i.id and r.state = 'sent') as reminders_sent,
         (select min(r.send_at) from deadlines.reminder r
          where r.item_id = i.id and r.state in ('pending', 'retry', 'sending')) as next_reminder_at
  from deadlines.item i join identity.person owner on owner.id = i.owner_id`;

const SEARCHED: Searched = { found: 'deadlines_found', id: 'i.id', text: 'i.searched' };

/** A page of deadlines, the earliest first. */
export async function listDeadlines(
  tx: Tx,
  { today, me }: { today: PlainDate; me: string },
  filter: DeadlineFilter,
  slice: { after: Position | null; limit: number },
): Promise<DeadlineRow[]> {
  const search = await searchFor(tx, SEARCHED, filter.q);
  return rows<DeadlineRow>(
    tx,
    `${SELECT_ROW}
     where ${visible('item', 'i')} and ($1::text is null
            or case $1 when 'open' then i.state = 'open' when 'late' then i.state = 'open' and i.due_on < $2::date else i.state <> 'open' end)
       and ($3::text is null or i.kind = $3) and ($4::date is null or i.due_on >= $4) and ($5::date is null or i.due_on <= $5)
       and ($6::uuid is null or $6 in (i.owner_id, i.backup_owner_id, i.grant_manager_id))
       and ${search.where('$7')}
       and ($8::uuid is null or i.owner_id = $8)
       and ($9::date is null or (i.due_on, i.id) > ($9, $10::uuid))
     order by i.due_on, i.id limit $11`,
    [
      filter.state ?? null,
      today,
      filter.kind ?? null,
      filter.from ?? null,
      filter.to ?? null,
      filter.mine ? me : null,
      search.parameter,
      filter.ownerId ?? null,
      slice.after?.key ?? null,
      slice.after?.id ?? null,
      slice.limit + 1,
    ],
  );
}

/** One deadline that the actor may see, or null. */
export function findDeadline(tx: Tx, id: string): Promise<DeadlineRow | null> {
  return firstRow<DeadlineRow>(tx, `${SELECT_ROW} where i.id = $1 and ${visible('item', 'i')}`, [id]);
}
