const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PARENT_CHECK_MS = 250;

/** Stops everything that was started, the last thing first, once a signal asks for it. */
export class Shutdown {
  /** Whether somebody asked us to stop. */
  requested = false;
  /** Resolves when somebody asks us to stop. */
  readonly request: Promise<void>;
  private readonly stops: (() => Promise<void>)[] = [];

  constructor() {
    this.request = new Promise((resolve) => {
      const ask = () => {
        this.requested = true;
        resolve();
      };
      for (const signal of SIGNALS) process.on(signal, ask);
      whenParentIsGone(ask);
    });
  }

  /** Remembers how to undo what was just started. */
  afterwards(stop: () => Promise<void>): void {
    this.stops.push(stop);
  }

  async run(): Promise<void> {
    for (const stop of this.stops.splice(0).reverse()) {
      await stop().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
    }
  }
}

/** npm that was killed outright passes no signal on; the product must not stay behind without it. */
function whenParentIsGone(report: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    report();
  }, PARENT_CHECK_MS);
  check.unref();
}
