import { checkRedis, readConfig } from '#platform';
import { createApi } from './create-api.js';

// The start command is told when we are ready, and gone with it when it dies.
const CLOSE_WITHIN_MS = 10_000;
const tell = (message: object) => process.send?.(message);

try {
  const config = readConfig(process.env);
  if (config.redisUrl !== null) await checkRedis(config.redisUrl);
  const app = await createApi(config);
  await app.listen(config.port, config.host);
  process.once('disconnect', () => {
    setTimeout(() => process.exit(0), CLOSE_WITHIN_MS).unref();
    void app.close().finally(() => process.exit(0));
  });
  tell({ ready: true });
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  tell({ failed: sentence });
  console.error(sentence);
  process.exit(1);
}
