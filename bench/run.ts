import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type EmbeddedDatabase, startEmbeddedPostgres } from '#local-services';
import { LIMIT_TABLES } from './limits.js';
import { type Figure, measure } from './measure.js';
import { fill, MEDIUM, type Size, SMALL } from './portfolio.js';
import { type Asker, routes } from './routes.js';
import { Product, type Server, signIn, startLimit } from './servers.js';
import { judge, type Judged, table } from './table.js';

// npm run bench [-- --quick]: the product as it runs in production, each route beside the raw limit in the same run.
// --quick measures the small portfolio alone, in short rounds. A missed target is marked and fails nothing; a wrong answer does.

const quick = process.argv.includes('--quick');
const PLAN = quick ? [{ size: SMALL, seconds: 0.15 }] : [SMALL, MEDIUM].map((size) => ({ size, seconds: 1 }));
const RESULTS = new URL('results.json', import.meta.url);

const home = await mkdtemp(join(tmpdir(), 'entente-bench-'));
const database = await startEmbeddedPostgres({ home });
try {
  const judged = await measureAll(database);
  await writeFile(RESULTS, `${JSON.stringify(judged, null, 2)}\n`);
} finally {
  await database.stop();
  await rm(home, { recursive: true, force: true });
}

async function measureAll(database: EmbeddedDatabase): Promise<Judged[]> {
  const product = new Product(database, home);
  const password = await product.prepare();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    await owner.query(LIMIT_TABLES);
    return await measureSizes({ database, owner, product, password });
  } finally {
    await owner.end();
  }
}

interface World {
  database: EmbeddedDatabase;
  owner: pg.Client;
  product: Product;
  password: string;
}

async function measureSizes(world: World): Promise<Judged[]> {
  const { owner, product, database } = world;
  const person = await owner.query<{ id: string }>('select id from identity.person');
  const all: Judged[] = [];
  let before: { size: Size; figures: Figure[] } | null = null;
  for (const { size, seconds } of PLAN) {
    const started = performance.now();
    await fill(owner, person.rows[0]!.id, size, before?.size);
    console.log(`\n${size.name}: ${size.grants} grants, made in ${Math.round((performance.now() - started) / 1000)} s`);
    const figures = await withServers(product, database, (servers) => measureSize(world, size, seconds, servers));
    const judged = judge(figures, before?.figures ?? null);
    console.log(table(judged));
    all.push(...judged);
    before = { size, figures };
  }
  return all;
}

/** Fresh processes for each size, so that what they have learnt of the smaller one helps nobody. */
async function withServers<T>(
  product: Product,
  database: EmbeddedDatabase,
  work: (servers: { product: Server; limit: Server }) => Promise<T>,
): Promise<T> {
  const servers = await Promise.all([product.start(), startLimit(database)]);
  try {
    return await work({ product: servers[0], limit: servers[1] });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function measureSize(
  { owner, password }: World,
  size: Size,
  seconds: number,
  servers: { product: Server; limit: Server },
): Promise<Figure[]> {
  const ports = { product: servers.product.port, limit: servers.limit.port };
  const { rows } = await owner.query<{ today: string }>(`select (now() at time zone 'Europe/London')::date::text as today`);
  const asker: Asker = { ...(await signIn(ports.product, password)), today: rows[0]!.today };
  const figures: Figure[] = [];
  for (const route of await routes(owner, asker)) {
    process.stderr.write(`  ${route.name} …\n`);
    const figure = await measure(size.name, route, ports, seconds).catch((error: Error) => refuse(error));
    if (figure) figures.push(figure);
  }
  return figures;
}

/** The other routes are measured all the same, so that one failure does not hide the next. */
function refuse(error: Error): null {
  console.error(`  wrong: ${error.message}`);
  process.exitCode = 1;
  return null;
}
