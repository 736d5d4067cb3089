import { setTimeout as pause } from 'node:timers/promises';
import type { AttemptResult } from './reminder-claims.queries.js';

const PAUSE_MS = 500;

interface Waiting {
  result: AttemptResult;
  written: () => void;
  failed: (error: unknown) => void;
}

/**
 * Writes results as soon as they come, those that come meanwhile together: a message that was accepted is on record a
 * moment later, and the database commits once for many. While the database is away it tries on, because a result that is
 * forgotten is a message that is sent twice.
 */
export class ResultWriter {
  private waiting: Waiting[] = [];
  private busy = false;

  constructor(
    private readonly write: (results: AttemptResult[]) => Promise<void>,
    private readonly patienceMs: number,
  ) {}

  /** Resolves when the result is on record. Rejects when that could not be done within our patience. */
  add(result: AttemptResult): Promise<void> {
    return new Promise((written, failed) => {
      this.waiting.push({ result, written, failed });
      if (!this.busy) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.busy = true;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0);
      try {
        await this.writePatiently(batch.map(({ result }) => result));
        for (const { written } of batch) written();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.busy = false;
  }

  private async writePatiently(results: AttemptResult[]): Promise<void> {
    const giveUpAt = performance.now() + this.patienceMs;
    for (;;) {
      try {
        return await this.write(results);
      } catch (error) {
        if (performance.now() > giveUpAt) throw error;
        await pause(PAUSE_MS);
      }
    }
  }
}
