import { readConfig } from '#platform';
import { createApi } from './create-api.js';

// The start command is told when we are ready, and gone with it when it dies.
const tell = (message: object) => process.send?.(message);

try {
  const config = readConfig(process.env);
  const app = await createApi(config);
  await app.listen(config.port, config.host);
  process.once('disconnect', () => void app.close().finally(() => process.exit(0)));
  tell({ ready: true });
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  tell({ failed: sentence });
  console.error(sentence);
  process.exit(1);
}
