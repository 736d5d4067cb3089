import { DataSource, type DataSourceOptions } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#kernel';
import { systemActor } from '#kernel';
import { Database, type SystemClock, type Tx, typeOrmOptions } from '#platform';

/** What a seed is given: where the database is and the product's clock. */
export interface SeedContext {
  ownerUrl: string;
  appUrl: string;
  clock: SystemClock;
}

/** What a seed works with inside its one transaction. */
export interface SeedWork {
  tx: Tx;
  actor: Actor;
  audit: Audit;
  clock: SystemClock;
}

/**
 * Runs a seed through the application's own door, as the command and in one transaction: it is there whole or not at
 * all, and the database's rules hold for it as for everybody.
 */
export async function inSeedTransaction<T>(context: SeedContext, work: (seed: SeedWork) => Promise<T>): Promise<T> {
  const source = new DataSource(typeOrmOptions(context.appUrl, 1) as DataSourceOptions);
  await source.initialize();
  try {
    const actor = systemActor('command');
    const audit = new Audit(context.clock);
    return await new Database(source).transaction(actor, (tx) => work({ tx, actor, audit, clock: context.clock }));
  } finally {
    await source.destroy();
  }
}
