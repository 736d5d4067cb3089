import { type Actor, personIdOf, type Stage } from '#kernel';
import { firstRow, newId, rows, type Tx } from '#platform';

/** A step of a grant from one stage to the next. */
export interface StageChange {
  from: Stage | null;
  to: Stage;
  /** An instant as text. */
  at: string;
  byName: string | null;
  reason: string | null;
}

/** The steps of the grant that this parameter names, the first one first. */
export const STAGE_CHANGES_OF = (grantId: string) => `
  select c.from_stage as "from", c.to_stage as "to", c.at, p.name as by_name, c.reason
  from grants.stage_change c left join identity.person p on p.id = c.by_id where c.grant_id = ${grantId} order by c.at, c.id`;

interface NewStageChange {
  grantId: string;
  from: Stage | null;
  to: Stage;
  reason: string | null;
  at: Date;
}

export async function recordStageChange(tx: Tx, actor: Actor, { grantId, from, to, reason, at }: NewStageChange): Promise<void> {
  await rows(
    tx,
    'insert into grants.stage_change (id, grant_id, from_stage, to_stage, at, by_id, reason) values ($1, $2, $3, $4, $5, $6, $7)',
    [newId(), grantId, from, to, at, personIdOf(actor), reason],
  );
}

/** What is not settled yet on a grant, and whether money came in. */
export interface OpenItems {
  openRequirements: number;
  openTranches: number;
  trancheReceived: boolean;
}

export async function openItems(tx: Tx, grantId: string): Promise<OpenItems> {
  const row = await firstRow<OpenItems>(
    tx,
    `select (select count(*)::int from grants.requirement where grant_id = $1 and state not in ('accepted', 'waived', 'cancelled'))
              as open_requirements,
            (select count(*)::int from grants.tranche where grant_id = $1 and state not in ('received', 'cancelled'))
              as open_tranches,
            exists (select from grants.tranche where grant_id = $1 and state = 'received') as tranche_received`,
    [grantId],
  );
  return row!;
}
