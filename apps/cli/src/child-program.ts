import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** What a child process tells us once: that it works, or why it does not. */
type Report = { ready: true } | { failed: string };

export interface ProgramOptions {
  /** For sentences. */
  name: string;
  /** It loads what it needs, then waits for its settings as a message. */
  file: string;
  tell: (sentence: string) => void;
}

const READY_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 15_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
// Having lived this long, a program is healthy again and its next fall counts as the first.
const HEALTHY_AFTER_MS = 60_000;

/** A program of the product in a process of its own, started again when it falls. */
export class ChildProgram {
  private child: ChildProcess | null = null;
  private stopping = false;
  private falls = 0;
  private startedAt = 0;

  constructor(private readonly options: ProgramOptions) {}

  /** Starts the process, which then waits for its settings. */
  warmUp(): void {
    // A group of its own: Ctrl-C in a terminal reaches us alone, and we stop things in order.
    this.child = fork(this.options.file, [], { detached: true, execArgv: [] });
    this.child.on('error', () => undefined);
  }

  /**
   * Resolves when the program works. Throws an Error with its own sentence when it cannot. The settings are asked for anew
   * at each start: some depend on the time.
   */
  async start(environment: () => NodeJS.ProcessEnv): Promise<void> {
    if (!this.child || hasEnded(this.child)) this.warmUp();
    const child = this.child!;
    this.startedAt = performance.now();
    child.send(environment(), () => undefined);
    await readiness(child, this.options.name);
    const fallen = (reason: string) => void this.restart(reason, environment);
    child.once('exit', (code, signal) => fallen(signal ?? `exit code ${code}`));
  }

  /** Asks it to finish, and ends it when it does not. */
  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (!child || hasEnded(child)) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await gone;
    clearTimeout(late);
  }

  private async restart(reason: string, environment: () => NodeJS.ProcessEnv): Promise<void> {
    if (this.stopping) return;
    this.falls = performance.now() - this.startedAt > HEALTHY_AFTER_MS ? 1 : this.falls + 1;
    const wait = Math.min(FIRST_PAUSE_MS * 2 ** (this.falls - 1), LONGEST_PAUSE_MS);
    this.options.tell(`The ${this.options.name} stopped unexpectedly (${reason}). It starts again in ${wait / 1000} s.`);
    await pause(wait);
    if (this.stopping) return;
    await this.start(environment).then(
      () => this.options.tell(`The ${this.options.name} is back.`),
      (error: Error) => this.restart(error.message, environment),
    );
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function readiness(child: ChildProcess, name: string): Promise<void> {
  const late = pause(READY_WITHIN_MS, `was not ready within ${READY_WITHIN_MS / 1000} s`, { ref: false });
  const reported = new Promise<string | null>((resolve) => {
    child.on('message', (report: Report) => resolve('failed' in report ? report.failed : null));
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`ended at once (${signal ?? `exit code ${code}`})`));
  });
  const failure = await Promise.race([reported, late]);
  if (failure === null) return;
  child.kill('SIGKILL');
  throw new Error(`The ${name} does not start: ${failure}`);
}
