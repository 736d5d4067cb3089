import { checkRedis, readConfig } from '#platform';
import { startWorker } from './start-worker.js';

// The start command is told when we are ready, and gone with it when it dies.
const tell = (message: object) => process.send?.(message);
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

try {
  const config = readConfig(process.env);
  if (config.redisUrl !== null) await checkRedis(config.redisUrl);
  const worker = await startWorker(config);
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    void worker.stop().finally(() => process.exit(0));
  };
  process.once('disconnect', end);
  for (const signal of SIGNALS) process.on(signal, end);
  tell({ ready: true });
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  tell({ failed: sentence });
  console.error(sentence);
  process.exit(1);
}
