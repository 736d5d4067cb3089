import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#kernel';

/** What a query or a service works on inside one of the two doors: everything in it is one transaction. */
export type Tx = EntityManager;

const RETRIES = 3;
const SERIALISATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/**
 * The two doors to the database (decisions.md 21). Both open a transaction and tell the database who acts, so that
 * row-level security decides what can be seen even where a filter was forgotten.
 */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /** Reads in a read-only transaction: all its queries see the same moment. */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.run(actor, true, work);
  }

  /** Writes: all or nothing. A deadlock starts the whole work again in a new transaction, at most three times. */
  async transaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.run(actor, false, work);
      } catch (error) {
        if (attempt >= RETRIES || !mayBeRetried(error)) throw error;
      }
    }
  }

  private run<T>(actor: Actor, readOnly: boolean, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.source.transaction(async (tx) => {
      await enter(tx, actor, readOnly);
      return work(tx);
    });
  }
}

/** Sets the actor for this transaction only; what follows it is seen with that actor's eyes. */
async function enter(tx: Tx, actor: Actor, readOnly: boolean): Promise<void> {
  const name = actor.kind === 'person' ? actor.userId : actor.name;
  const kind = actor.kind === 'person' && actor.byToken ? 'token' : actor.kind;
  await tx.query('select access.enter($1, $2, $3)', [kind, name, readOnly]);
}

function mayBeRetried(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? (error as { driverError?: { code?: string } }).driverError?.code;
  return code === SERIALISATION_FAILURE || code === DEADLOCK;
}

/** The rows of a hand-written query, typed by the caller. */
export async function rows<T>(tx: Tx, sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
  return (await tx.query(sql, [...parameters])) as T[];
}

/** The first row of a hand-written query, or null. */
export async function firstRow<T>(tx: Tx, sql: string, parameters: readonly unknown[] = []): Promise<T | null> {
  return (await rows<T>(tx, sql, parameters))[0] ?? null;
}
