import { existsSync } from 'node:fs';

// npm run entente: builds only where nothing is built yet, so that a command costs no more than Node's own start.

const main = new URL('../dist/apps/cli/src/main.js', import.meta.url);
if (!existsSync(main)) {
  const { buildWhatIsOld } = await import('./what-is-old.mjs');
  await buildWhatIsOld().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
await import(main.href);
