import { Fraction } from '#kernel';
import { newId, rows, type Tx } from '#platform';
import type { Line } from './domain/allocation.js';
import type { PortfolioGrant, PortfolioSubgrant } from './portfolio.queries.js';

/** A grant of a portfolio with the records behind its codes. */
export interface RecordedGrant {
  id: string;
  donorId: string;
  recipientId: string;
  grant: PortfolioGrant;
}

/** A sub-grant of a portfolio with the records behind its codes. */
export interface RecordedSubgrant {
  id: string;
  rootGrantId: string;
  parentId: string | null;
  fromId: string;
  toId: string;
  viaHostId: string | null;
  subgrant: PortfolioSubgrant;
}

/**
 * Records grants as facts of an import, in the order given (decisions.md 7): they are where the portfolio says they are,
 * and no step that led there is invented. The rules of fields and sums hold as for every grant; the database tests them
 * at the end of the transaction. A portfolio has no titles, so the code stands for the title.
 */
export async function recordGrants(tx: Tx, list: readonly RecordedGrant[]): Promise<void> {
  await rows(tx, INSERT_GRANTS, [
    JSON.stringify(list.map(({ grant, ...ids }) => ({ ...ids, ...grant, id: ids.id, code: grant.id }))),
  ]);
  const shares = list.flatMap(({ id, grant }) =>
    Object.entries(grant.type_split ?? {}).map(([type, share]) => ({ grant_id: id, type, share })),
  );
  await rows(
    tx,
    `insert into grants.type_share (grant_id, type, share)
     select grant_id, type, share from jsonb_to_recordset($1::jsonb) as r (grant_id uuid, type text, share numeric)`,
    [JSON.stringify(shares)],
  );
  await rows(
    tx,
    `insert into grants.budget_line (grant_id, year, type, amount)
     select owner, year, type, amount from jsonb_to_recordset($1::jsonb) as r (owner uuid, year int, type text, amount numeric)`,
    [JSON.stringify(list.flatMap(({ id, grant }) => addedUp(id, grant.budget_lines ?? [])))],
  );
  await rows(tx, INSERT_TRANCHES, [JSON.stringify(list.flatMap(({ id, grant }) => tranchesOf(id, grant)))]);
}

/** Records sub-grants in the order given; a parent may stand anywhere in the list. */
export async function recordSubgrants(tx: Tx, list: readonly RecordedSubgrant[]): Promise<void> {
  const documents = list.map(({ subgrant, ...ids }) => ({
    ...ids,
    code: subgrant.id,
    currency: subgrant.currency,
    hostFeeRate: subgrant.host_fee_rate ?? '0',
  }));
  await rows(tx, INSERT_SUBGRANTS, [JSON.stringify(documents)]);
  await rows(
    tx,
    `insert into grants.subgrant_line (subgrant_id, year, type, amount)
     select owner, year, type, amount from jsonb_to_recordset($1::jsonb) as r (owner uuid, year int, type text, amount numeric)`,
    [JSON.stringify(list.flatMap(({ id, subgrant }) => addedUp(id, subgrant.lines)))],
  );
}

const INSERT_GRANTS = `
  insert into grants.grant (id, code, title, donor_id, recipient_id, stage, signed_on, currency, amount, starts_on, ends_on,
    allocation, fx_method, contract_rate, probability_override_value, probability_override_expires_on)
  select id, code, code, "donorId", "recipientId", stage, signed_on, currency, amount, start, "end", allocation, fx_method,
         contract_rate, (probability_override ->> 'value')::numeric, (probability_override ->> 'expires_on')::date
  from jsonb_to_recordset($1::jsonb) as r (id uuid, code text, "donorId" uuid, "recipientId" uuid, stage text, signed_on date,
    currency text, amount numeric, start date, "end" date, allocation text, fx_method text, contract_rate numeric,
    probability_override jsonb)`;

const INSERT_TRANCHES = `
  insert into grants.tranche (id, grant_id, position, amount, due_on, received_on, bank_rate, condition, state)
  select id, owner, position, amount, due, received, rate, condition,
         case when received is not null then 'received' when condition is not null then 'conditions_open' else 'planned' end
  from jsonb_to_recordset($1::jsonb) as r (id uuid, owner uuid, position int, amount numeric, due date, received date,
    rate numeric, condition text)`;

const INSERT_SUBGRANTS = `
  insert into grants.subgrant (id, code, root_grant_id, parent_subgrant_id, from_id, to_id, via_host_id, host_fee_rate, currency)
  select id, code, "rootGrantId", "parentId", "fromId", "toId", "viaHostId", "hostFeeRate", currency
  from jsonb_to_recordset($1::jsonb) as r (id uuid, code text, "rootGrantId" uuid, "parentId" uuid, "fromId" uuid, "toId" uuid,
    "viaHostId" uuid, "hostFeeRate" numeric, currency text)`;

function tranchesOf(owner: string, { tranches }: PortfolioGrant) {
  return (tranches ?? []).map((tranche, index) => ({ ...tranche, id: newId(), owner, position: index + 1 }));
}

/** The lines with one amount for each year and type, as the records keep them. */
function addedUp(owner: string, lines: readonly Line[]): (Line & { owner: string })[] {
  const sums = new Map<string, Line & { owner: string; sum: Fraction }>();
  for (const { year, type, amount } of lines) {
    const key = `${year} ${type}`;
    const sum = (sums.get(key)?.sum ?? Fraction.ZERO).plus(Fraction.parse(amount));
    sums.set(key, { owner, year, type, amount: sum.toFixed(3), sum });
  }
  return [...sums.values()].map(({ sum: _, ...line }) => line);
}
