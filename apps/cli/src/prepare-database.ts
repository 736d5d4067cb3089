import type { DatabaseAddresses } from './database-addresses.js';
import { isPrepared, rememberPrepared } from './prepared-note.js';
import type { CommandConfig } from './with-database.js';

/**
 * Gives a database what the product needs before it works on it: tables, reference data, demonstration data. What was
 * done by this same build is not looked at again, so that a second start is quick.
 */
export async function prepareDatabase(database: DatabaseAddresses, config: CommandConfig): Promise<void> {
  if (await isPrepared(database.ownerUrl, config.demo)) return;
  const { STEPS } = await import('./preparation-steps.js');
  for (const step of STEPS) await step(database, config);
  await rememberPrepared(database.ownerUrl, config.demo);
}
