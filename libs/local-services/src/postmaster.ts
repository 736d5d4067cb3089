import { spawn } from 'node:child_process';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, runsWith } from './alive.js';
import type { ClusterPlace } from './cluster-place.js';
import { program } from './postgres-binaries.js';
import { asUser } from './server-user.js';

/** A PostgreSQL server process and the port it answers on. */
export interface Postmaster {
  pid: number;
  port: number;
  /** The data folder by the name that the server knows. */
  folder: string;
}

/** `off` is for tests alone: a power cut may then ruin the data. */
export type Durability = 'on' | 'off';

const POLL_MS = 20;
const START_ATTEMPTS = 40;
const RETRY_MS = 250;
const STOP_MS = 30_000;
const LOG_LIMIT_BYTES = 5_000_000;
// A process of the last run has not quite gone, or another one is starting the same server.
const PASSES_SOON = /pre-existing shared memory block|lock file "postmaster.pid" already exists|could not bind/;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  log_checkpoints: 'off',
  // Statements and details can hold personal data: the log gets neither.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};
const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '4GB' };

/** The server that has this data folder open, or null. */
export async function runningPostmaster(dataFolder: string): Promise<Postmaster | null> {
  const { pid, folder, port, status } = await readPidFile(dataFolder);
  return status === 'ready' && (await runsWith(pid, folder)) ? { pid, port, folder } : null;
}

/**
 * Starts the server on a data folder and waits until it answers, also when it first has to recover from a crash. Throws an
 * Error with the last words of its log when it does not start.
 */
export async function startPostmaster(
  place: ClusterPlace,
  port: number,
  logFile: string,
  durability: Durability,
): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    await removeLeftPidFile(place.dataFolder);
    const failure = await attemptStart(place, port, logFile, durability);
    const running = await runningPostmaster(place.dataFolder);
    if (running) return running;
    if (attempt >= START_ATTEMPTS || !PASSES_SOON.test(failure)) {
      throw new Error(`PostgreSQL does not start on ${place.dataFolder}: ${failure} (more in ${logFile})`);
    }
    await pause(RETRY_MS);
  }
}

/** Stops the server: open transactions are rolled back, everything else is written to disk. */
export async function stopPostmaster(dataFolder: string): Promise<void> {
  const running = await runningPostmaster(dataFolder);
  if (!running) return;
  kill(running.pid, 'SIGINT');
  const until = performance.now() + STOP_MS;
  while (await runsWith(running.pid, running.folder)) {
    if (performance.now() > until) kill(running.pid, 'SIGKILL');
    await pause(POLL_MS);
  }
}

/** Returns why the server ended, or '' when it is ready. */
async function attemptStart(place: ClusterPlace, port: number, logFile: string, durability: Durability): Promise<string> {
  const settings = { ...SETTINGS, ...(durability === 'off' ? NOT_DURABLE : {}), port: String(port) };
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = await openLog(logFile);
  const from = (await log.stat()).size;
  // A group of its own: Ctrl-C in a terminal must reach the database last.
  const server = spawn(program(place.binaries, 'postgres'), ['-D', place.dataFolder, ...given], {
    ...asUser(place.user),
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const ended = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', () => void lastComplaint(logFile, from).then(resolve));
  });
  await log.close();
  const failure = await Promise.race([ended, becomesReady(place.dataFolder, server.pid)]);
  server.unref();
  return failure;
}

async function becomesReady(dataFolder: string, pid: number | undefined): Promise<string> {
  while (pid !== undefined && isAlive(pid)) {
    if ((await runningPostmaster(dataFolder))?.pid === pid) return '';
    await pause(POLL_MS);
  }
  return new Promise(() => undefined);
}

/** After a crash the number in the file may by now belong to any other process, which would keep the server from starting. */
async function removeLeftPidFile(dataFolder: string): Promise<void> {
  const { pid, folder } = await readPidFile(dataFolder);
  if (isAlive(pid) && !(await runsWith(pid, folder))) await rm(pidFile(dataFolder), { force: true });
}

async function readPidFile(dataFolder: string): Promise<{ pid: number; folder: string; port: number; status: string }> {
  const text = await readFile(pidFile(dataFolder), 'utf8').catch(() => '');
  const [pid = '', folder = '', , port = '', , , , status = ''] = text.split('\n').map((line) => line.trim());
  return { pid: Number(pid), folder, port: Number(port), status };
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has just ended by itself.
  }
}

async function openLog(logFile: string) {
  await mkdir(dirname(logFile), { recursive: true, mode: 0o700 });
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_LIMIT_BYTES) await rename(logFile, `${logFile}.old`);
  return open(logFile, 'a', 0o600);
}

async function lastComplaint(logFile: string, from: number): Promise<string> {
  const content = await readFile(logFile).catch(() => Buffer.alloc(0));
  const written = content.subarray(from).toString('utf8').trim().split('\n');
  const fatal = written.filter((line) => /FATAL|PANIC|error/i.test(line));
  return (fatal.length > 0 ? fatal : written.slice(-1)).join(' ').trim() || 'it ended without a word';
}

function pidFile(dataFolder: string): string {
  return join(dataFolder, 'postmaster.pid');
}
