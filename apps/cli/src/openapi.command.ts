import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { migrateDatabase } from './migrate.js';
import { withDatabase } from './with-database.js';

const DESCRIBE = fileURLToPath(new URL('../../api/src/describe.js', import.meta.url));

/** openapi: prints the description of every route as JSON. The api runs in a process of its own, as always. */
export function runOpenapi(_args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return withDatabase(env, async (database, config) => {
    await migrateDatabase(database, config);
    const settings = { ...env, DATABASE_URL: database.appUrl, ENTENTE_SECRET_KEY: config.secretKey };
    const describing = spawn(process.execPath, [DESCRIBE], { env: settings, stdio: ['ignore', 'inherit', 'inherit'] });
    const [code] = (await once(describing, 'exit')) as [number | null];
    return code ?? 1;
  });
}
