import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unusedExports } from './unused-exports.mjs';

// npm run check: everything that can be seen without running the product. One line a check; what is wrong comes below it.

const root = fileURLToPath(new URL('..', import.meta.url));
const CHECKS = [
  ['types of the server', () => run('typescript/bin/tsc', ['--noEmit', '--incremental', 'false'])],
  ['types of the web', () => (existsSync(join(root, 'apps/web')) ? run('typescript/bin/tsc', ['-p', 'apps/web']) : '')],
  ['lint', () => run('eslint/bin/eslint.js', ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/'])],
  ['format', () => run('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '--cache', '.'])],
  [
    'import borders',
    () =>
      run('dependency-cruiser/bin/dependency-cruise.mjs', [
        '--config',
        '.dependency-cruiser.mjs',
        'apps',
        'libs',
        'migrations',
        'test',
      ]),
  ],
  ['unused exports', async () => unusedExports(sources(['apps', 'libs', 'migrations', 'test'])).join('\n')],
];

const waiting = [...CHECKS];
let wrong = 0;
await Promise.all(Array.from({ length: Math.min(availableParallelism(), 2) }, work));
process.exitCode = wrong === 0 ? 0 : 1;

async function work() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const [name, look] = check;
    const started = performance.now();
    const complaint = await look();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${complaint ? 'WRONG' : 'right'}  ${name} (${seconds} s)`);
    if (complaint) console.log(complaint.replace(/^/gm, '       '));
    if (complaint) wrong++;
  }
}

/** What a tool complains about, or nothing. */
function run(script, args) {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code === 0 ? '' : said.trim() || `ended with ${code}`));
  });
}

function sources(folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules'))
      .map((path) => join(root, folder, path)),
  );
}
