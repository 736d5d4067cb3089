import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, type SystemActor, systemActor } from '#kernel';
import { Transaction, transactionOf } from './transaction.js';

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
  constructor(
    private readonly source: DataSource,
    /** Off for a pooler in transaction mode, behind which a connection changes from one transaction to the next. */
    private readonly namedStatements = true,
  ) {}

  /** Reads in a read-only transaction; its end is not waited for. */
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

  /**
   * One statement by itself, of which the database is not told who acts: for a function that tells something only to
   * whoever knows a secret. It counts as spent by this actor.
   */
  async ask<T>(actor: SystemActor, sql: string, parameters: readonly unknown[]): Promise<T | null> {
    const runner = this.source.createQueryRunner();
    try {
      const opening = { actor, readOnly: false, named: this.namedStatements };
      return (await Transaction.alone<T>(runner, opening, sql, parameters)).rows[0] ?? null;
    } finally {
      await runner.release();
    }
  }

  /** Whether the database answers at all. */
  answers(): Promise<boolean> {
    return this.ask(systemActor('sign-in'), 'select 1', []).then(
      () => true,
      () => false,
    );
  }

  private async run<T>(actor: Actor, readOnly: boolean, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const transaction = await Transaction.on(runner, { actor, readOnly, named: this.namedStatements });
    try {
      const result = await work(runner.manager);
      await transaction.commit();
      return result;
    } catch (error) {
      transaction.rollback();
      throw error;
    } finally {
      await runner.release();
    }
  }
}

function mayBeRetried(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? (error as { driverError?: { code?: string } }).driverError?.code;
  return code === SERIALISATION_FAILURE || code === DEADLOCK;
}

/**
 * The rows of a hand-written statement, typed by the caller, its columns' names in camelCase. What UPDATE and DELETE
 * return with RETURNING are rows like any other.
 */
export async function rows<T>(tx: Tx, sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
  return (await transactionOf(tx).send<T>(sql, parameters)).rows;
}

/** The first row of a hand-written statement, or null. */
export async function firstRow<T>(tx: Tx, sql: string, parameters: readonly unknown[] = []): Promise<T | null> {
  return (await rows<T>(tx, sql, parameters))[0] ?? null;
}

/**
 * The rows of a statement as one value of another: for what belongs to a record and is read together with it. Its items have
 * the names of its columns in camelCase, as rows have. Amounts must be text in it, and instants come as text.
 */
export function listOf(select: string): string {
  return `(select coalesce(json_agg(item), '[]') from (${select}) item)`;
}

/**
 * From here on in this transaction the database sees a part of the product instead of the person, or the person again: for
 * what follows from an act by which that person lost the right to it, or which asks for more than a person may see.
 */
export function actAs(tx: Tx, actor: Actor): Promise<void> {
  return transactionOf(tx).actAs(actor);
}

/** How many rows a hand-written statement inserted, changed or deleted. */
export async function affected(tx: Tx, sql: string, parameters: readonly unknown[] = []): Promise<number> {
  return (await transactionOf(tx).send(sql, parameters)).affected;
}

/** The rows of a hand-written statement as a file format writes them: each column is named as the field is. */
export function documents<T>(tx: Tx, sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
  return transactionOf(tx).sendAsWritten<T>(sql, parameters);
}
