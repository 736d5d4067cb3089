import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, relative } from 'node:path';

// Builds what is missing or older than its sources: the server with the TypeScript compiler, the web with Vite, and what
// the api takes and shows from the types of the sources.
// A stamp beside each result lists the sources that went into it.

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const SETTINGS = ['package.json', 'tsconfig.json', '.build'];

const SERVER = {
  name: 'server',
  sources: ['apps/api/src', 'apps/worker/src', 'apps/cli/src', 'libs', 'migrations', ...SETTINGS],
  result: 'dist/apps/cli/src/main.js',
  needs: 'typescript',
  build: buildServer,
};
const WEB = {
  name: 'web',
  sources: ['apps/web', ...SETTINGS],
  result: 'dist/web/index.html',
  needs: 'vite',
  build: () => run(tool('vite/bin/vite.js'), ['build', join(root, 'apps/web'), '--logLevel', 'warn']),
};
const SHAPES = {
  name: 'description',
  sources: ['apps/api/src', 'libs', ...SETTINGS],
  result: 'dist/api-shapes.json',
  needs: 'typescript',
  build: () => run(join(root, '.build/api-shapes.mjs')),
};

/** npm was asked to leave out the development packages. */
export class CompilerMissing extends Error {}

/** Throws an Error with one sentence when something cannot be built. */
export async function buildWhatIsOld() {
  const parts = existsSync(join(root, 'apps/web/index.html')) ? [SERVER, SHAPES, WEB] : [SERVER, SHAPES];
  await Promise.all(parts.map(buildIfOld));
}

/** The description alone, for tests, which run the sources as they are. */
export async function buildDescriptionIfOld() {
  await buildIfOld(SHAPES);
}

async function buildIfOld(part) {
  const sources = await list(part.sources);
  const stampFile = join(dist, `.built-${part.name}`);
  const stamp = await readFile(stampFile, 'utf8').catch(() => '');
  const wanted = Object.entries(sources)
    .map(([path, state]) => `${path} ${state}\n`)
    .join('');
  if (stamp === wanted && existsSync(join(root, part.result))) return;
  refuseWithoutCompiler(part);
  await mkdir(dist, { recursive: true });
  await rm(stampFile, { force: true });
  await part.build(Object.keys(sources), stamp);
  await writeFile(stampFile, wanted);
}

function refuseWithoutCompiler({ name, needs, result }) {
  try {
    createRequire(import.meta.url).resolve(`${needs}/package.json`);
  } catch {
    const state = existsSync(join(root, result)) ? 'is older than its sources' : 'is missing';
    throw new CompilerMissing(`The built ${name} ${state}, and npm left out what builds it. Run: npm ci --include=dev`);
  }
}

async function buildServer(sources, stamp) {
  await removeResultsOfDeleted(sources, stamp);
  await run(tool('typescript/bin/tsc'), ['-p', join(root, '.build/tsconfig.json')]);
  const others = sources.filter((path) => path.includes('/') && !path.startsWith('.') && !['.ts', '.md'].includes(extname(path)));
  for (const path of others) await cp(join(root, path), join(dist, path));
}

async function removeResultsOfDeleted(sources, stamp) {
  const before = stamp.split('\n').map((line) => line.split(' ')[0]);
  const deleted = before.filter((path) => path.endsWith('.ts') && !sources.includes(path));
  for (const path of deleted) {
    const result = join(dist, path.replace(/\.ts$/, '.js'));
    await rm(result, { force: true });
    await rm(`${result}.map`, { force: true });
  }
}

/** Every file below the given paths with its size and time of change; tests are no part of the product. */
async function list(paths) {
  const found = {};
  for (const path of paths) await collect(join(root, path), found);
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function collect(path, found) {
  const entry = await stat(path).catch(() => null);
  if (entry === null || /\.spec\.tsx?$/.test(path) || path.endsWith('node_modules')) return;
  if (entry.isDirectory()) {
    await Promise.all((await readdir(path)).map((name) => collect(join(path, name), found)));
  } else {
    found[relative(root, path).replaceAll('\\', '/')] = `${entry.size} ${Math.round(entry.mtimeMs)}`;
  }
}

function tool(script) {
  const [name, ...rest] = script.split('/');
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), ...rest);
}

function run(file, args = []) {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The build failed (${basename(file)}):\n${said.trim()}`)),
    );
  });
}
