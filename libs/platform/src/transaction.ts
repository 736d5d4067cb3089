import type pg from 'pg';
import { type EntityManager, QueryFailedError, QueryResult, type QueryRunner } from 'typeorm';
import type { Actor } from '#kernel';
import { TRANSACTION_OPTIONS } from './connection.js';
import { objectsOf, statementOf, TYPES } from './statements.js';
import { noteSpent } from './spent.js';

/** What came back: the rows, and how many the statement touched. */
export interface Answer<T> {
  rows: T[];
  affected: number;
}

interface Opening {
  actor: Actor;
  readOnly: boolean;
  named: boolean;
}

/** Told with the first statement, in one message: what follows is seen with this actor's eyes, until the transaction ends. */
const ENTER = `select set_config('entente.actor_kind', $1, true), set_config('entente.actor', $2, true)`;

const TRANSACTIONS = new WeakMap<EntityManager, Transaction>();

/** The transaction that this manager works in. Throws an Error for a manager that came through no door. */
export function transactionOf(tx: EntityManager): Transaction {
  const transaction = TRANSACTIONS.get(tx);
  if (!transaction) throw new Error('This is outside of a transaction. Take the manager that Database hands over.');
  return transaction;
}

/**
 * One transaction on one connection. It begins with its first statement: begin, who acts, and that statement are one
 * message. TypeORM's own statements take the same way as hand-written ones.
 */
export class Transaction {
  private begun = false;

  private constructor(
    private readonly client: pg.PoolClient,
    private readonly opening: Opening,
  ) {}

  static async on(runner: QueryRunner, opening: Opening): Promise<Transaction> {
    const transaction = new Transaction((await runner.connect()) as pg.PoolClient, opening);
    // TypeORM locks rows only where it believes a transaction to be open.
    Object.assign(runner, {
      isTransactionActive: true,
      query: (text: string, values: unknown[] | undefined, structured: boolean) =>
        transaction.forTypeOrm(text, values, structured),
    });
    TRANSACTIONS.set(runner.manager, transaction);
    return transaction;
  }

  /** Sends one statement that is its own transaction. The database is not told who acts. */
  static async alone<T>(runner: QueryRunner, opening: Opening, text: string, values: readonly unknown[]): Promise<Answer<T>> {
    const transaction = new Transaction((await runner.connect()) as pg.PoolClient, opening);
    transaction.begun = true;
    const question = () => transaction.send<T>(text, values);
    if (opening.named) return question();
    const { client } = transaction;
    const [, answer] = await transaction.inOneMessage(() => [
      client.query(transaction.opens),
      question(),
      client.query('commit'),
    ]);
    return answer;
  }

  /** Sends one hand-written statement. Throws QueryFailedError. */
  async send<T>(text: string, values: readonly unknown[]): Promise<Answer<T>> {
    const result = await this.ask<pg.QueryArrayResult>(text, values, { rowMode: 'array' });
    return { rows: objectsOf<T>(statementOf(text), result), affected: result.rowCount ?? 0 };
  }

  /** The same with the columns' names as they are written, for rows that are parts of a file format. */
  async sendAsWritten<T>(text: string, values: readonly unknown[]): Promise<T[]> {
    return (await this.ask<pg.QueryResult>(text, values, {})).rows as T[];
  }

  /** From now on the database sees this actor instead. */
  async actAs(actor: Actor): Promise<void> {
    await this.send(ENTER, whoActs(actor));
  }

  /** Ends the transaction. That of a read is not waited for: nothing can come of it that anybody would want to know. */
  async commit(): Promise<void> {
    if (!this.begun) return;
    const asked = performance.now();
    const committed = this.client.query('commit');
    if (this.opening.readOnly) return void committed.catch(() => undefined);
    await committed.catch((error: Error) => {
      throw new QueryFailedError('commit', [], error);
    });
    noteSpent(this.opening.actor, { statements: 0, databaseMs: performance.now() - asked });
  }

  /** Takes everything back. Whoever uses the connection next comes after it. */
  rollback(): void {
    if (this.begun) this.client.query('rollback').catch(() => undefined);
  }

  private async forTypeOrm(text: string, values: unknown[] | undefined, structured: boolean): Promise<unknown> {
    const answer = await this.ask<pg.QueryResult>(text, values ?? [], {});
    const counted = answer.command === 'UPDATE' || answer.command === 'DELETE';
    const raw = counted ? [answer.rows, answer.rowCount] : answer.rows;
    if (!structured) return raw;
    return Object.assign(new QueryResult(), { records: answer.rows, affected: answer.rowCount, raw });
  }

  private async ask<R>(text: string, values: readonly unknown[], shape: object): Promise<R> {
    const asked = performance.now();
    const name = this.opening.named ? { name: statementOf(text).name } : {};
    try {
      const question = () => this.client.query({ ...name, text, values: [...values], types: TYPES, ...shape });
      return (await (this.begun ? question() : this.beginWith(question))) as R;
    } catch (error) {
      throw new QueryFailedError(text, [...values], error as Error);
    } finally {
      noteSpent(this.opening.actor, { statements: 1, databaseMs: performance.now() - asked });
    }
  }

  private async beginWith<R>(question: () => Promise<R>): Promise<R> {
    this.begun = true;
    const { actor, named } = this.opening;
    const enter = { ...(named && { name: statementOf(ENTER).name }), text: ENTER, values: whoActs(actor) };
    const [, , answer] = await this.inOneMessage(() => [this.client.query(this.opens), this.client.query(enter), question()]);
    return answer;
  }

  private get opens(): string {
    const begin = this.opening.readOnly ? 'begin read only' : 'begin';
    return this.opening.named ? begin : `${begin}; ${TRANSACTION_OPTIONS}`;
  }

  private inOneMessage<R extends readonly unknown[]>(ask: () => R): Promise<{ -readonly [I in keyof R]: Awaited<R[I]> }> {
    const { stream } = (this.client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection;
    stream.cork();
    try {
      return Promise.all(ask());
    } finally {
      stream.uncork();
    }
  }
}

function whoActs(actor: Actor): [kind: string, name: string] {
  if (actor.kind === 'system') return ['system', actor.name];
  return [actor.byToken ? 'token' : 'person', actor.userId];
}
