import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { refuseSecondStart, refuseTakenPort } from '#local-services';
import { type Config, readConfig } from '#platform/config';
import { ChildProgram } from './child-program.js';
import { childEnvironment } from './child-environment.js';
import { ownServices } from './own-services.js';
import { prepareDatabase } from './prepare-database.js';
import { readyBlock } from './ready-block.js';
import { Shutdown } from './shutdown.js';
import { refuseSilentServer } from './silent-server.js';

// npm start: the whole product as one command. It ends when it is told to, and with it everything that it started.

const SERVER = fileURLToPath(new URL('./serve.js', import.meta.url));
const PATIENCE_MS = 3_000;
const RETRY_MS = 200;
const tell = (sentence: string) => console.error(sentence);
const shutdown = new Shutdown();

try {
  const config = readConfig(process.env);
  await refuseWhatCannotWork(config);
  await run(config);
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await shutdown.run();
  process.exit();
}

async function run(config: Config): Promise<void> {
  const server = new ChildProgram({ name: 'server', file: SERVER, tell });
  server.warmUp();
  shutdown.afterwards(() => server.stop());
  const services = await ownServices(config, shutdown, tell);
  if (shutdown.requested) return;
  await prepareDatabase(services.database, { ...config, secretKey: services.secretKey });
  if (shutdown.requested) return;
  shutdown.afterwards(() => server.stop());
  await Promise.race([server.start(childEnvironment(process.env, config, services)), shutdown.request]);
  if (shutdown.requested) return;
  console.log(readyBlock(config, services));
  await shutdown.request;
}

/** Everything that one can know before anything is started. */
async function refuseWhatCannotWork(config: Config): Promise<void> {
  if (config.databaseUrl === null) await patiently(() => refuseSecondStart(config.home));
  else await refuseSilentServer('DATABASE_URL', config.databaseUrl);
  await patiently(() => refuseTakenPort(config.host, config.port));
  if (config.redisUrl !== null) await refuseForgetfulRedis(config.redisUrl);
}

/** What is left of a run that was killed goes by itself within moments: it is no reason to refuse. */
async function patiently(check: () => Promise<void>): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    try {
      return await check();
    } catch {
      await pause(RETRY_MS);
    }
  }
  await check();
}

/** Loaded only when it is needed: the start must not wait for what it does not use. */
async function refuseForgetfulRedis(redisUrl: string): Promise<void> {
  await refuseSilentServer('REDIS_URL', redisUrl);
  const { checkRedis } = await import('#platform');
  await checkRedis(redisUrl).catch((error: Error) => {
    throw new Error(`REDIS_URL: ${error.message}`);
  });
}
