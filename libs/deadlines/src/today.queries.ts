import { visible } from '#identity';
import type { PlainDate } from '#kernel';
import { firstRow, rows, type Tx } from '#platform';

/** How many open deadlines are late, and how many come up, for everybody and for one person. */
export interface DueCounts {
  late: number;
  soon: number;
  mineLate: number;
  mineSoon: number;
}

/** Counts of open deadlines on a day. `soon` is from that day on for so many days; `mine` are those I own, stand in for or manage. */
export async function dueCounts(tx: Tx, today: PlainDate, { days, me }: { days: number; me: string }): Promise<DueCounts> {
  const counts = await firstRow<DueCounts>(
    tx,
    `select count(*) filter (where due_on < $1)::int as late,
            count(*) filter (where due_on between $1 and $1::date + $2::int)::int as soon,
            count(*) filter (where due_on < $1 and $3 in (owner_id, backup_owner_id, grant_manager_id))::int as mine_late,
            count(*) filter (where due_on between $1 and $1::date + $2::int
                                   and $3 in (owner_id, backup_owner_id, grant_manager_id))::int as mine_soon
     from deadlines.item i where ${visible('item', 'i')} and state = 'open' and due_on <= $1::date + $2::int`,
    [today, days, me],
  );
  return counts!;
}

/** Whose open deadlines are late. */
export interface LateOwner {
  ownerId: string;
  ownerName: string;
  count: number;
  oldestDueOn: PlainDate;
}

/** Late deadlines by owner, whoever has most first: number and rows come from the same condition as the list's `late`. */
export function lateByOwner(tx: Tx, today: PlainDate): Promise<LateOwner[]> {
  return rows<LateOwner>(
    tx,
    `select i.owner_id, p.name as owner_name, count(*)::int as count, min(i.due_on)::text as oldest_due_on
     from deadlines.item i join identity.person p on p.id = i.owner_id
     where ${visible('item', 'i')} and i.state = 'open' and i.due_on < $1
     group by i.owner_id, p.name order by count(*) desc, p.name collate access.sorted, i.owner_id`,
    [today],
  );
}
