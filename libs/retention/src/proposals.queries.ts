import type { PlainDate } from '#kernel';
import { firstRow, newId, type Position, rows, type Tx } from '#platform';
import type { Candidate, ListedKind } from './kinds.js';
import type { PeriodView, ProposalRow, ProposalViewName } from './retention.views.js';

export function periods(tx: Tx): Promise<PeriodView[]> {
  return rows<PeriodView>(tx, 'select kind, months, version from retention.period order by position');
}

export function lockPeriod(tx: Tx, kind: string): Promise<PeriodView | null> {
  return firstRow<PeriodView>(tx, 'select kind, months, version from retention.period where kind = $1 for update', [kind]);
}

/** Changes a period that this transaction has locked. */
export async function setMonths(tx: Tx, kind: string, months: number): Promise<void> {
  const sql = 'update retention.period set months = $2, version = version + 1, updated_at = now() where kind = $1';
  await rows(tx, sql, [kind, months]);
}

const SELECT = `
  select p.id, p.version, p.kind, p.subject_id, p.organisation_id, o.name as organisation_name,
         p.due_on, p.listed_on, p.state, p.hold_reason,
         holder.name as held_by_name, p.settled_on
  from retention.proposal p
  left join organisations.organisation o on o.id = p.organisation_id
  left join identity.person holder on holder.id = p.held_by`;

/** The earliest due first. */
export function listProposals(
  tx: Tx,
  { state }: { state?: ProposalViewName },
  { after, limit }: { after: Position | null; limit: number },
): Promise<ProposalRow[]> {
  return rows<ProposalRow>(
    tx,
    `${SELECT} where ($1::text is null or p.state = $1 or $1 = 'open' and p.state in ('listed', 'held')) and ($2::date is null or (p.due_on, p.id) > ($2, $3::uuid))
     order by p.due_on, p.id limit $4`,
    [state ?? null, after?.key ?? null, after?.id ?? null, limit + 1],
  );
}

export function findProposal(tx: Tx, id: string): Promise<ProposalRow | null> {
  return firstRow<ProposalRow>(tx, `${SELECT} where p.id = $1`, [id]);
}

/** The same, locked until the end of the transaction. */
export function lockProposal(tx: Tx, id: string): Promise<ProposalRow | null> {
  return firstRow<ProposalRow>(tx, `${SELECT} where p.id = $1 for update of p`, [id]);
}

/** Holds a proposal that this transaction has locked, or lets go of it: then the days of grace begin again. */
export async function holdProposal(
  tx: Tx,
  id: string,
  held: { state: 'held' | 'listed'; reason: string | null; heldBy: string | null; today: PlainDate },
): Promise<void> {
  await rows(
    tx,
    `update retention.proposal set state = $2, hold_reason = $3, held_by = $4,
       listed_on = case when $2 = 'listed' then $5 else listed_on end, version = version + 1, updated_at = now() where id = $1`,
    [id, held.state, held.reason, held.heldBy, held.today],
  );
}

/** What of this kind is listed or held. */
export function openProposals(
  tx: Tx,
  kind: ListedKind,
): Promise<{ id: string; subjectId: string; listedOn: PlainDate; held: boolean }[]> {
  return rows(
    tx,
    `select id, subject_id, listed_on, state = 'held' as held
     from retention.proposal where kind = $1 and state in ('listed', 'held') order by due_on, id for update`,
    [kind],
  );
}

export async function addProposals(
  tx: Tx,
  kind: ListedKind,
  due: readonly (Candidate & { dueOn: PlainDate })[],
  today: PlainDate,
) {
  for (const { id, organisationId, dueOn } of due) {
    await rows(
      tx,
      `insert into retention.proposal (id, kind, subject_id, organisation_id, due_on, listed_on) values ($1, $2, $3, $4, $5, $6)`,
      [newId(), kind, id, organisationId, dueOn, today],
    );
  }
}

export async function settleProposals(
  tx: Tx,
  ids: readonly string[],
  state: 'applied' | 'lapsed',
  today: PlainDate,
): Promise<void> {
  await rows(
    tx,
    `update retention.proposal set state = $2, settled_on = $3, hold_reason = null, held_by = null, version = version + 1,
       updated_at = now() where id = any ($1)`,
    [ids, state, today],
  );
}
