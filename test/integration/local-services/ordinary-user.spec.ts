import { spawnSync } from 'node:child_process';
import { chown } from 'node:fs/promises';
import { skipBecause } from '../../support/needs.js';
import { emptyHome } from './temporary-home.js';

const NOBODY = 65_534;
const AS_NOBODY = { uid: NOBODY, gid: NOBODY, encoding: 'utf8' } as const;
const USE_DATABASE = `
  const { withEmbeddedPostgres } = await import('#local-services');
  await withEmbeddedPostgres({ home: process.argv[1], durability: 'off' }, async (database) => console.log(database.dataFolder));`;

describeForRoot('the embedded PostgreSQL for an ordinary account', () => {
  test('runs under that account, with its data in its own home', async () => {
    const home = await emptyHome();
    await chown(home, NOBODY, NOBODY);
    const arguments_ = ['--import', './.build/run-typescript.mjs', '--input-type=module', '-e', USE_DATABASE, home];
    const run = spawnSync(process.execPath, arguments_, { ...AS_NOBODY, env: { PATH: process.env.PATH } });
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe(`${home}/postgres\n`);
  });
});

/** Only root can become somebody else; an ordinary account has run the other tests as itself. */
function describeForRoot(name: string, tests: () => void): void {
  if (process.getuid?.() !== 0) return skipBecause('the tests do not run as root, so every other test has shown it', name, tests);
  const reaches = spawnSync('/bin/sh', ['-c', 'test -r package.json'], AS_NOBODY).status === 0;
  if (reaches) describe(name, tests);
  else skipBecause('this folder cannot be reached by an ordinary account', name, tests);
}
