import type { INestApplicationContext } from '@nestjs/common';
import { findPerson, personActor } from '#identity';
import { systemActor } from '#kernel';
import { Database, Jobs, type Tx, whoAskedFor } from '#platform';
import type { JobHandler } from './job-handlers.js';

const ACTOR = systemActor('command');

/**
 * Does long work if whoever asked for it may still ask for it: an account may have been disabled, or a role withdrawn,
 * while the work waited. Work that a command asked for belongs to nobody and is done.
 */
export async function doPermitted(app: INestApplicationContext, handler: JobHandler, jobId: string): Promise<void> {
  if (await app.get(Database).read(ACTOR, (tx) => stillPermitted(tx, handler, jobId))) return handler.run(app, jobId);
  await app.get(Jobs).fail(ACTOR, jobId, 'Whoever asked for this may not ask for it any more.');
}

async function stillPermitted(tx: Tx, { needs }: JobHandler, jobId: string): Promise<boolean> {
  const askedBy = await whoAskedFor(tx, jobId);
  if (askedBy === null) return true;
  const person = await findPerson(tx, askedBy);
  return person !== null && !person.disabled && (await personActor(tx, person, jobId)).permissions.has(needs);
}
