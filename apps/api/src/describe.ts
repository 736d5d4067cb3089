import { readConfig } from '#platform';
import { createApi } from './create-api.js';
import { apiDescription } from './http/describe-api.js';

// Prints the description of the api; run by the command `openapi`, which brings the database.
const app = await createApi(readConfig({ ...process.env, LOG_LEVEL: 'silent' }));
const text = JSON.stringify(apiDescription(app), null, 1);
await app.close();
process.stdout.write(`${text}\n`, () => process.exit(0));
