import { Logger } from '@nestjs/common';
import { checkRedis, type Config, readConfig } from '#platform';
import { createApi } from '../../api/src/create-api.js';
import { startWorker } from '../../worker/src/start-worker.js';

// What npm start runs: api and worker in one process, because on a small machine what both need is loaded once. Everything
// is loaded while the database still starts; the work begins when the settings arrive. It goes when its parent goes.

const CLOSE_WITHIN_MS = 10_000;
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'] as const;
const leave = () => process.exit(0);

process.once('disconnect', leave);
process.once('message', (settings: NodeJS.ProcessEnv) => {
  process.env = settings;
  process.off('disconnect', leave);
  if (process.connected) void begin();
  else leave();
});

async function begin(): Promise<void> {
  try {
    const stop = await serve(readConfig(process.env));
    for (const signal of SIGNALS) process.once(signal, () => void stop().finally(leave));
    process.send?.({ ready: true });
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    process.send?.({ failed });
    console.error(failed);
    process.exit(1);
  }
}

async function serve(config: Config): Promise<() => Promise<unknown>> {
  if (config.redisUrl !== null) await checkRedis(config.redisUrl);
  const api = await createApi(config, { signals: false });
  // Both name their data source alike, each in an application of its own: no reason to warn. The worker sets what is logged.
  Logger.overrideLogger(['error', 'fatal']);
  const worker = await startWorker(config);
  await api.listen(config.port, config.host);
  return () => {
    setTimeout(leave, CLOSE_WITHIN_MS).unref();
    return Promise.all([api.close(), worker.stop()]);
  };
}
