import { mkdir, writeFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '#local-services';
import { migrate } from '#platform';
import { MIGRATIONS } from '../migrations/index.js';
import { copyPermissions } from '../migrations/copy-permissions.js';
import { searchUnderRowLevelSecurity } from './search-under-rls.js';

// npm run bench [-- --quick]: each figure beside the raw limit, the same question put to PostgreSQL directly in the same run.

/** One measured way of doing a thing. */
export interface Figure {
  name: string;
  perSecond: number;
  /** Share of the raw limit. */
  ofRaw: number;
}

const quick = process.argv.includes('--quick');
const home = await mkdtemp(join(tmpdir(), 'entente-bench-'));
const server = await startEmbeddedPostgres({ home, durability: 'off' });
try {
  await migrate(server.ownerUrl, MIGRATIONS);
  await copyPermissions(server.ownerUrl);
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  const figures = await searchUnderRowLevelSecurity(owner, server.appUrl, { organisations: quick ? 20_000 : 100_000 });
  await owner.end();
  console.table(figures);
  await mkdir('bench', { recursive: true });
  await writeFile('bench/results.json', JSON.stringify(figures, null, 2));
} finally {
  await server.stop();
  await rm(home, { recursive: true, force: true });
}
