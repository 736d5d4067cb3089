import { visible } from '#identity';
import type { PlainDate } from '#kernel';
import { nameOf } from '#organisations';
import { type Found, rows, type Tx } from '#platform';
import { type GrantRow, listGrants } from './grants.queries.js';

/** The first secured grants that end within so many months and that no other grant continues, and how many there are. */
export function grantsEndingWithin(tx: Tx, today: PlainDate, months: number, limit: number): Promise<Found<GrantRow>> {
  return listGrants(tx, today, { endingWithin: months, renewed: false }, { sort: 'endsOn', after: null, limit });
}

/** A requirement that should have been handed in. */
export interface OverdueRequirement {
  id: string;
  label: string;
  dueOn: PlainDate;
  daysLate: number;
  grantId: string;
  grantCode: string;
  grantTitle: string;
  /** The requirement's own owner, else the grant's. */
  ownerId: string | null;
  ownerName: string | null;
}

/** Overdue requirements of secured grants, the longest overdue first. Count them by owner: number and rows are the same. */
export function overdueRequirements(tx: Tx, today: PlainDate): Promise<OverdueRequirement[]> {
  return rows<OverdueRequirement>(
    tx,
    `select r.id, r.label, r.due_on, $1::date - r.due_on as days_late, g.id as grant_id, g.code as grant_code,
            g.title as grant_title, p.id as owner_id, p.name as owner_name
     from grants.requirement r join grants.grant g on g.id = r.grant_id
     left join identity.person p on p.id = coalesce(r.owner_id, g.owner_id)
     where ${visible('grant', 'g')} and r.due_on < $1::date
       and r.state in ('planned', 'in_preparation', 'internal_review') and g.stage_group = 'secured'
     order by r.due_on, r.id`,
    [today],
  );
}

/** A tranche of a secured grant that is still expected. */
export interface ExpectedTranche {
  id: string;
  position: number;
  grantId: string;
  grantCode: string;
  grantTitle: string;
  recipientName: string;
  amount: string;
  currency: string;
  dueOn: PlainDate | null;
  state: string;
  /** Overdue requirements that it hangs on; with one or more it is at risk. */
  blockedBy: { id: string; label: string; dueOn: PlainDate; daysLate: number }[];
}

const expected = () => `
  select t.id, t.position, g.id as grant_id, g.code as grant_code, g.title as grant_title, ${nameOf('recipient')} as recipient_name,
         t.amount, g.currency, t.due_on, t.waits_for_on, t.state,
         coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'label', r.label, 'dueOn', r.due_on,
                     'daysLate', $1::date - r.due_on) order by r.due_on, r.id)
                   from grants.tranche_requirement link join grants.requirement r on r.id = link.requirement_id
                   where link.tranche_id = t.id and r.due_on < $1::date
                     and r.state in ('planned', 'in_preparation', 'internal_review')), '[]') as blocked_by
  from grants.tranche t join grants.grant g on g.id = t.grant_id
  left join organisations.organisation recipient on recipient.id = g.recipient_id
  where ${visible('grant', 'g')} and t.state not in ('received', 'cancelled') and g.running`;

/** What is held back, a walk along its index; the grants are looked up one by one, for they are many and these are few. */
const HELD_BACK = () => `
  from (select * from grants.tranche t where t.waits_for_on < $1::date and t.state not in ('received', 'cancelled')
        order by t.waits_for_on, t.id) t
  cross join lateral (select g.currency from grants.grant g where g.id = t.grant_id and g.running and ${visible('grant', 'g')} offset 0) g`;

/** Income at risk: the 50 tranches that an overdue requirement has held back longest. */
export function tranchesAtRisk(tx: Tx, today: PlainDate): Promise<ExpectedTranche[]> {
  return rows<ExpectedTranche>(
    tx,
    `with held as materialized (select t.id ${HELD_BACK()} limit 50)
     select expected.* from held cross join lateral (${expected()} and t.id = held.id) expected
     order by expected.waits_for_on, expected.id`,
    [today],
  );
}

/** What is held back in one currency. Amounts of different currencies are never added. */
export interface IncomeAtRisk {
  currency: string;
  amount: string;
  count: number;
}

/** All tranches that an overdue requirement holds back, by currency: EUR 10.00 and EUR 5.00 are EUR 15.00, beside USD 7.00. */
export function incomeAtRisk(tx: Tx, today: PlainDate): Promise<IncomeAtRisk[]> {
  return rows<IncomeAtRisk>(
    tx,
    `select g.currency, sum(t.amount)::text as amount, count(*)::int as count ${HELD_BACK()} group by g.currency order by g.currency`,
    [today],
  );
}

/** Tranches due within so many days, late ones included, the earliest first. */
export function upcomingTranches(tx: Tx, today: PlainDate, days: number): Promise<ExpectedTranche[]> {
  return rows<ExpectedTranche>(
    tx,
    `select * from (${expected()}) expected where due_on::date <= $1::date + $2::int order by due_on, id`,
    [today, days],
  );
}
