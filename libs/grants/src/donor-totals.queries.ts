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
    `with given as (
       select donor_id, currency, amount, case when stage in ('signed', 'active', 'closing', 'closed') then 'secured'
              when stage in ('declined', 'withdrawn', 'lapsed') then 'lost' else 'pipeline' end as "group"
       from grants.grant g where g.donor_id = any ($1::uuid[]) and ${visible('grant', 'g')})
     select donor_id, count(*) filter (where "group" = 'pipeline')::int as pipeline,
            count(*) filter (where "group" = 'secured')::int as secured, count(*) filter (where "group" = 'lost')::int as lost,
            coalesce((select jsonb_agg(jsonb_build_object('amount', sum::text, 'currency', currency) order by currency)
                      from (select currency, sum(amount) from given own
                            where own.donor_id = given.donor_id and "group" = 'secured' group by currency) by_currency),
                     '[]') as secured_amounts
     from given group by donor_id`,
    [donorIds],
  );
}
