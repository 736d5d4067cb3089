import pg from 'pg';
import { Database } from '#platform';
import { DataSource } from 'typeorm';
import { listOrganisations } from '#organisations';
import { plainDate } from '#kernel';
import { permissionsWithReach } from '#identity';
import type { Figure } from './run.js';

const SECONDS = 3;
const PERSON = '00000000-0000-7000-8000-00000000be01';
const REGION = '00000000-0000-7000-8000-00000000be02';

/**
 * A rare word among many organisations, as people of one region and people who act everywhere look for it. The raw limit
 * is the same search by the owner, whom no policy binds; beside it the search as it would be with LIKE under the policy.
 */
export async function searchUnderRowLevelSecurity(
  owner: pg.Client,
  appUrl: string,
  { organisations }: { organisations: number },
): Promise<Figure[]> {
  await fill(owner, organisations);
  const source = await new DataSource({ type: 'postgres', url: appUrl, extra: { options: '-c role=entente_app' } }).initialize();
  const raw = await perSecond(() => owner.query(RAW, ['%rarissima%']));
  const naive = await perSecond(() => asPerson(source, (query) => query(RAW, ['%rarissima%'])));
  const figures = [
    { name: 'raw: LIKE by the owner', perSecond: raw, ofRaw: 1 },
    { name: 'LIKE under the policy, everywhere', perSecond: naive, ofRaw: naive / raw },
  ];
  for (const networks of ['everywhere', [REGION]] as const) {
    const done = await perSecond(() => search(source, networks));
    figures.push({
      name: `the product's search, ${networks === 'everywhere' ? 'everywhere' : 'one region'}`,
      perSecond: done,
      ofRaw: done / raw,
    });
    await owner.query('update identity.role_grant set network_id = $1', [REGION]);
  }
  await source.destroy();
  return figures.map((figure) => ({
    ...figure,
    perSecond: Math.round(figure.perSecond),
    ofRaw: Math.round(figure.ofRaw * 100) / 100,
  }));
}

const RAW = `select id, name from organisations.organisation where searched like $1 order by lower(name), id limit 50`;

async function fill(owner: pg.Client, count: number): Promise<void> {
  await owner.query(
    `insert into organisations.organisation (id, code, name, kind, level) values ($1, 'region', 'Region', 'network', 'regional')`,
    [REGION],
  );
  await owner.query(
    `insert into organisations.organisation (id, code, name, kind, kept_by_id)
     select gen_random_uuid(), 'b' || n, case when n % 10000 = 7 then 'Rarissima ' else 'Common ' end || md5(n::text), 'ally_ngo',
            case when n % 10 = 7 then $2::uuid end from generate_series(1, $1) as n`,
    [count, REGION],
  );
  await owner.query(`insert into identity.person (id, name, email) values ($1, 'Bench', 'bench@entente.example')`, [PERSON]);
  await owner.query(`insert into identity.role_grant (person_id, role) values ($1, 'fundraiser')`, [PERSON]);
  await owner.query('vacuum analyze');
}

type Query = (sql: string, parameters: unknown[]) => Promise<unknown>;

function asPerson(source: DataSource, work: (query: Query) => Promise<unknown>): Promise<unknown> {
  return new Database(source).read(actor('everywhere'), (tx) => work((sql, parameters) => tx.query(sql, parameters)));
}

function search(source: DataSource, networks: 'everywhere' | readonly string[]): Promise<unknown> {
  const who = actor(networks);
  return new Database(source).read(who, (tx) =>
    listOrganisations(tx, who, plainDate('2026-06-15'), { q: 'rarissima' }, { after: null, limit: 50 }),
  );
}

function actor(networks: 'everywhere' | readonly string[]) {
  const permissions = permissionsWithReach([{ role: 'fundraiser', networks }]);
  return { kind: 'person' as const, userId: PERSON, name: 'Bench', roles: ['fundraiser'], permissions, sessionId: PERSON };
}

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  await work();
  const start = performance.now();
  let done = 0;
  for (; performance.now() - start < SECONDS * 1000; done++) await work();
  return (done * 1000) / (performance.now() - start);
}
