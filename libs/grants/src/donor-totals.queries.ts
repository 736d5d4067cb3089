import { visible } from '#identity';
import { rows, type Tx } from '#platform';

/** What a donor gives: how many grants in which group, and what is secured in each currency. */
export interface DonorTotals {
  donorId: string;
  pipeline: number;
  secured: number;
  lost: number;
  securedAmounts: { amount: string; currency: string }[];
}

/** Totals of these donors; one without grants is not among them. */
export function donorTotals(tx: Tx, donorIds: readonly string[]): Promise<DonorTotals[]> {
  return rows<DonorTotals>(
    tx,
    `select donor_id, coalesce(sum(count) filter (where stage_group = 'pipeline'), 0)::int as pipeline,
            coalesce(sum(count) filter (where stage_group = 'secured'), 0)::int as secured,
            coalesce(sum(count) filter (where stage_group = 'lost'), 0)::int as lost,
            coalesce(jsonb_agg(jsonb_build_object('amount', amount::text, 'currency', currency) order by currency)
                       filter (where stage_group = 'secured'), '[]') as secured_amounts
     from (select g.donor_id, g.stage_group, g.currency, count(*), sum(g.amount) as amount
           from grants.grant g where g.donor_id = any ($1::uuid[]) and ${visible('grant', 'g')}
           group by g.donor_id, g.stage_group, g.currency) given
     group by donor_id`,
    [donorIds],
  );
}
