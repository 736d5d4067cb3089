import pg from 'pg';
import { newId } from '#platform';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

/**
 * A small world written with plain SQL: two networks, a host, a donor. Each test breaks one rule past the application and
 * is refused by the constraint that has the rule's name.
 */
const G = newId();
const R = newId();
const N = newId();
const HOST = newId();
const DONOR = newId();
const GRANT = newId();
const BY_DAYS = newId();
const SUB = newId();

const WORLD = `
  insert into organisations.organisation (id, code, name, kind, level) values ('${G}', 'G', 'G', 'network', 'global'),
    ('${R}', 'R', 'R', 'network', 'regional'), ('${N}', 'N', 'N', 'network', 'national'),
    ('${HOST}', 'H', 'H', 'fiscal_host', null), ('${DONOR}', 'D', 'D', 'donor', null);
  insert into pipeline.donor (id) values ('${DONOR}');
  insert into pipeline.ultimate_source values ('${DONOR}', 'S', 'S', 0.3), ('${DONOR}', 'T', 'T', 0.7);
  insert into grants.grant (id, code, title, donor_id, recipient_id, stage, signed_on, currency, amount, starts_on, ends_on,
    allocation, fx_method) values
    ('${GRANT}', 'A1', 'A1', '${DONOR}', '${G}', 'signed', '2023-01-01', 'USD', 900, '2023-01-01', '2024-12-31', 'budget_lines', 'spot'),
    ('${BY_DAYS}', 'A2', 'A2', '${DONOR}', '${G}', 'prospect', null, 'EUR', 1096, '2022-07-01', '2025-06-30', 'days', 'same_currency');
  insert into grants.budget_line values ('${GRANT}', 2023, 'core', 500), ('${GRANT}', 2024, 'core', 400);
  insert into grants.type_share values ('${BY_DAYS}', 'core', 0.5), ('${BY_DAYS}', 'advocacy', 0.5);
  insert into grants.subgrant (id, code, root_grant_id, from_id, to_id, via_host_id, host_fee_rate, currency)
    values ('${SUB}', 'S1', '${GRANT}', '${G}', '${R}', '${HOST}', 0.1, 'USD');
  insert into grants.subgrant_line values ('${SUB}', 2023, 'core', 200);`;

function subgrant(root: string, parent: string | null, from: string, to: string, currency = 'USD'): string {
  const id = newId();
  return `insert into grants.subgrant (id, code, root_grant_id, parent_subgrant_id, from_id, to_id, currency)
    values ('${id}', 'X${id}', '${root}', ${parent === null ? 'null' : `'${parent}'`}, '${from}', '${to}', '${currency}');
    insert into grants.subgrant_line values ('${id}', 2023, 'core', AMOUNT);`;
}

const set = (columns: string, grant = GRANT) => `update grants.grant set ${columns} where id = '${grant}'`;
const tranche = (columns: string, values: string, grant = GRANT) =>
  `insert into grants.tranche (id, grant_id, position, ${columns}) values ('${newId()}', '${grant}', 1, ${values})`;

describe('the database refuses what cannot be', () => {
  let database: TestDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`begin; ${WORLD} commit;`);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  async function brokenBy(sql: string): Promise<string | undefined> {
    try {
      await client.query(`begin; ${sql}; set constraints all immediate;`);
      return undefined;
    } catch (error) {
      return (error as { constraint?: string }).constraint;
    } finally {
      await client.query('rollback');
    }
  }

  test.each([
    ['an amount of nothing', set('amount = 0'), 'grant_amount_positive'],
    ['an end before the start', set(`ends_on = '2022-01-01'`), 'grant_period'],
    ['a secured grant without a signature', set('signed_on = null'), 'grant_signed_when_secured'],
    ['a signature in the pipeline', set(`signed_on = '2022-01-01'`, BY_DAYS), 'grant_signed_when_secured'],
    [
      'an override on a secured grant',
      set(`probability_override_value = 0.5, probability_override_expires_on = '2024-01-01'`),
      'grant_override_in_pipeline',
    ],
    ['an override without an end', set('probability_override_value = 0.5', BY_DAYS), 'grant_override_complete'],
    ['a contract rate that is not there', set(`fx_method = 'contract'`), 'grant_contract_rate_given'],
    ['a foreign grant without exchange', set(`fx_method = 'same_currency'`), 'grant_same_currency'],
    ['exchange in the reporting currency', set(`fx_method = 'spot'`, BY_DAYS), 'grant_same_currency'],
    ['lines that are not the award', set('amount = 901'), 'grant_budget_lines_whole'],
    ['a line in a foreign year', set(`ends_on = '2023-12-31'`), 'budget_line_in_grant_years'],
    [
      'shares that are not whole',
      `delete from grants.type_share where grant_id = '${BY_DAYS}' and type = 'core'`,
      'grant_type_shares_whole',
    ],
    ['both lines and shares', `insert into grants.type_share values ('${GRANT}', 'core', 1)`, 'grant_budget_lines_whole'],
    ['tranches above the award', tranche('amount', '900.001'), 'grant_tranches_within_award'],
    ['money received on no day', tranche('amount, state', `1, 'received'`), 'tranche_received_has_day'],
    [
      'a receipt without the rate of the bank',
      `${set(`fx_method = 'weighted_receipts'`)}; ${tranche('amount, state, received_on', `1, 'received', '2023-02-01'`)}`,
      'tranche_received_has_rate',
    ],
    ['a grant to somebody outside the family', set(`recipient_id = '${HOST}'`, BY_DAYS), 'grant_recipient_is_network'],
    ['a network as donor', `insert into pipeline.donor (id) values ('${G}')`, 'donor_outside_family'],
    [
      'sources that are not whole',
      'update pipeline.ultimate_source set share = 0.31 where share = 0.3',
      'ultimate_source_shares_whole',
    ],
    [
      'a need of a host',
      `insert into money.need (id, network_id, type, year, currency, amount, adopted_on)
      values ('${newId()}', '${HOST}', 'core', 2023, 'EUR', 1, '2023-01-01')`,
      'need_of_network',
    ],
    [
      'a rate of the reporting currency',
      `insert into money.spot_rate (id, currency, on_date, rate)
      values ('${newId()}', 'EUR', '2023-01-01', 1)`,
      'spot_rate_foreign',
    ],
    [
      'a network that becomes a host',
      `update organisations.organisation set kind = 'ally_ngo' where id = '${G}'`,
      'organisation_kind_kept',
    ],
    ['another reporting currency', `update money.setting set reporting_currency = 'USD'`, 'setting_currency_kept'],
  ])('%s', async (_, sql, constraint) => {
    expect(await brokenBy(sql)).toBe(constraint);
  });

  test.each([
    ['more than the line of the grant', subgrant(GRANT, null, G, N), '300.001', 'subgrant_within_source'],
    ['more than the days of the grant', subgrant(BY_DAYS, null, G, N, 'EUR'), '182.501', 'subgrant_within_source'],
    ['more than arrives after the fee', subgrant(GRANT, SUB, R, N), '180.001', 'subgrant_within_source'],
    ['another currency', subgrant(GRANT, null, G, N, 'EUR'), '1', 'subgrant_in_root_currency'],
    ['from somebody who does not hold it', subgrant(GRANT, null, R, N), '1', 'subgrant_from_holder'],
    ['back to where it came from', subgrant(GRANT, SUB, R, G), '1', 'subgrant_no_circle'],
    ['out of another grant', subgrant(BY_DAYS, SUB, R, N, 'EUR'), '1', 'subgrant_parent_fk'],
  ])('a sub-grant of %s', async (_, sql, amount, constraint) => {
    expect(await brokenBy(sql.replace('AMOUNT', amount))).toBe(constraint);
  });

  test.each([
    ['the line of the grant', subgrant(GRANT, null, G, N), '300'],
    ['the days of the grant', subgrant(BY_DAYS, null, G, N, 'EUR'), '182.5'],
    ['what arrives after the fee', subgrant(GRANT, SUB, R, N), '180'],
  ])('a sub-grant of exactly %s is right', async (_, sql, amount) => {
    expect(await brokenBy(sql.replace('AMOUNT', amount))).toBeUndefined();
  });

  test('another reporting currency is right where every grant and rate fits it', async () => {
    const grants = `update grants.grant set fx_method = case when currency = 'USD' then 'same_currency' else 'spot' end`;
    expect(await brokenBy(`update money.setting set reporting_currency = 'USD'; ${grants}`)).toBeUndefined();
  });

  test('an award that shrinks below what was passed on is refused', async () => {
    const less = `update grants.budget_line set amount = 100 where grant_id = '${GRANT}' and year = 2023; ${set('amount = 500')}`;
    expect(await brokenBy(less)).toBe('subgrant_within_source');
  });
});
