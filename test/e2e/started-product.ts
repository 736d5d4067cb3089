import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const START = 'dist/apps/cli/src/start.js';

export const isBuilt = existsSync(START);

/** The start command as a person would run it, with what it said so far. */
export class StartedProduct {
  output = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | string>;

  constructor(settings: Record<string, string>) {
    const inherited = Object.entries(process.env).filter(([name]) => !/^(TEST_|NODE_OPTIONS|JEST|npm_|ENTENTE_)/.test(name));
    this.child = spawn(process.execPath, [START], { env: { ...Object.fromEntries(inherited), ...settings, NODE_ENV: '' } });
    for (const stream of [this.child.stdout!, this.child.stderr!]) stream.on('data', (text) => (this.output += String(text)));
    this.ended = new Promise((resolve) => this.child.once('exit', (code, signal) => resolve(code ?? signal!)));
  }

  async ready(): Promise<void> {
    const failed = this.ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${this.output}`)));
    await Promise.race([this.says(/Entente is ready at /), failed]);
  }

  /** The exit code, or the signal that ended it. */
  end(signal?: NodeJS.Signals): Promise<number | string> {
    if (signal) this.child.kill(signal);
    return this.ended;
  }

  /** Every process that this one started, at any remove, the database included. */
  descendants(): number[] {
    const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    const parents = rows.map((row) => row.trim().split(/\s+/).map(Number) as [number, number]);
    const below = (parent: number): number[] =>
      parents.filter(([, ppid]) => ppid === parent).flatMap(([pid]) => [pid, ...below(pid)]);
    return below(this.child.pid!);
  }

  private async says(words: RegExp): Promise<void> {
    while (!words.test(this.output)) await pause(50);
  }
}

/** Those of the processes that still run; one that waits to be buried counts as gone. */
export function stillRunning(pids: number[]): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' }).trim().split('\n');
  const living = rows.map((row) => row.trim().split(/\s+/)).filter(([, state]) => !state!.startsWith('Z'));
  return living.map(([pid]) => Number(pid)).filter((pid) => pids.includes(pid));
}
