import { removeDeadlines } from '#deadlines';
import type { PlainDate } from '#kernel';
import { rows, type Tx } from '#platform';

/** Applications that came to nothing, and since when. One that was signed before is a grant and stays. */
export function applicationsOverBy(tx: Tx, day: PlainDate): Promise<{ id: string; organisationId: string; since: PlainDate }[]> {
  return rows(
    tx,
    `select id, organisation_id, since::text from (
       select g.id, g.recipient_id as organisation_id,
              coalesce((select max(c.at)::date from grants.stage_change c where c.grant_id = g.id), g.updated_at::date) as since
       from grants.grant g where g.stage_group = 'lost' and g.signed_on is null
         and not exists (select from grants.subgrant s where s.root_grant_id = g.id)) over
     where since <= $1 order by since, id`,
    [day],
  );
}

/** Removes applications with all that belongs to them; what was meant to renew from them stands alone from then on. */
export async function removeApplications(tx: Tx, ids: readonly string[]): Promise<void> {
  const requirements = await rows<{ id: string }>(tx, 'select id from grants.requirement where grant_id = any ($1)', [ids]);
  await removeDeadlines(
    tx,
    'requirement',
    requirements.map(({ id }) => id),
  );
  await removeDeadlines(tx, 'grant', ids);
  await rows(tx, 'update grants.grant set renewal_of_id = null where renewal_of_id = any ($1)', [ids]);
  await rows(tx, `delete from grants.grant where id = any ($1) and stage_group = 'lost'`, [ids]);
}
