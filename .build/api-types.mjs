// Writes apps/web/src/api/schema.d.ts from the API's own description, read from a file that is named or from `npm run -s entente -- openapi`.
// With --check nothing is written; the exit status says whether the file is current.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { buildWhatIsOld } from './what-is-old.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}apps/web/src/api/schema.d.ts`;
const head = "// Written by `npm run api:types` from the API's own description. Do not edit.\n";

async function description() {
  const [file] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  if (file) return readFileSync(file, 'utf8');
  await buildWhatIsOld();
  return execFileSync('npm', ['run', '-s', 'entente', '--', 'openapi'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

const types = head + astToString(await openapiTS(JSON.parse(await description())));
const stored = existsSync(target) ? readFileSync(target, 'utf8') : '';

if (!process.argv.includes('--check')) {
  writeFileSync(target, types);
  console.log(`apps/web/src/api/schema.d.ts: ${types.split('\n').length} lines`);
} else if (types !== stored) {
  console.error('apps/web/src/api/schema.d.ts is older than the API. Run: npm run api:types');
  process.exit(1);
}
