import { buildWhatIsOld } from './what-is-old.mjs';

// npm start: first what has changed is built, then the product starts in this same process.

try {
  await buildWhatIsOld();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import('../dist/apps/cli/src/start.js');
