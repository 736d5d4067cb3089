import { firstRow, rows, type Tx } from './database.js';
import { MAXIMUM_LIMIT, type Position, type Total } from './cursor.js';

/**
 * The conditions of one statement with their parameters. What nobody asked for is not in the text: a plan that is made
 * once, without the parameters, would otherwise have to do without every index.
 */
export class Where {
  private readonly parts: string[];
  readonly values: unknown[];

  /** Begins with a condition of its own, and the parameters that the statement names by number. */
  constructor(condition: string, ...values: unknown[]) {
    this.parts = [condition];
    this.values = values;
  }

  /** Adds a condition when there is a value for it; a question mark in it stands for that value. */
  and(condition: string, value: unknown): this {
    if (value === undefined || value === null) return this;
    const name = `$${this.values.push(value)}`;
    this.parts.push(condition.replaceAll('?', name));
    return this;
  }

  /** Adds a condition that needs no value. */
  when(wanted: boolean | undefined, condition: string): this {
    if (wanted) this.parts.push(condition);
    return this;
  }

  toString(): string {
    return this.parts.join(' and ');
  }
}

/** A list as SQL. Each key is an expression over the table's alias, and an index holds it together with the id. */
export interface Listing {
  /** The table and its alias, such as 'grants.grant g'. */
  table: string;
  /** What a row shows, over the same alias and what is joined. */
  columns: string;
  /** Joins for what is shown, each of at most one row; they come after the page is found. */
  joins?: string;
  where: Where;
  key: string;
  keyType: 'text' | 'date' | 'timestamptz' | 'int' | 'uuid' | 'bigint';
  descending?: boolean;
  /** Counts otherwise than by a walk over what the conditions let through. */
  count?: () => Promise<Total>;
  /** The total as a SQL expression over kept sums, told with the first page itself. */
  keptSum?: { sql: string; values: readonly unknown[] };
}

/** The rows of a page, one more than asked for where there are more, and how many there are in all. */
export interface Found<R> {
  rows: (R & { id: string; sortKey: string })[];
  total: Total;
}

/** Up to here totals are exact; beyond, a list says that there are more. */
export const EXACT_UP_TO = 10_000;

/**
 * One page: the rows are found by a walk along the index, which ends when the page is full, and only then joined. Their
 * number is counted for the first page and travels with the cursor from then on.
 */
export async function findPage<R>(
  tx: Tx,
  list: Listing,
  { after, limit }: { after: Position | null; limit: number },
): Promise<Found<R>> {
  const found = await rows<R & { id: string; sortKey: string; keptSum?: number }>(tx, ...pageStatement(list, after, limit));
  const keptSum = found[0]?.keptSum;
  for (const row of found) delete row.keptSum;
  if (after?.total) return { rows: found, total: after.total };
  if (after === null && found.length <= limit) return { rows: found, total: { count: found.length, more: false } };
  if (keptSum !== undefined) return { rows: found, total: totalOf(keptSum) };
  return { rows: found, total: list.count ? await list.count() : await countUpTo(tx, list.table, list.where) };
}

/** How many rows there are, counted to one beyond the exact ones. */
async function countUpTo(tx: Tx, table: string, where: Where): Promise<Total> {
  const sql = `select count(*)::int as count from (select from ${table} where ${String(where)} limit ${EXACT_UP_TO + 1}) counted`;
  return totalOf((await firstRow<{ count: number }>(tx, ...onlyUsed(sql, where.values)))!.count);
}

/** A statement names each of its parameters: those that only the columns of a list need are left out of its count. */
function onlyUsed(sql: string, values: readonly unknown[]): [sql: string, values: unknown[]] {
  const numbers = [...new Set([...sql.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)))];
  const renumbered = sql.replace(/\$(\d+)/g, (_, number: string) => `$${numbers.indexOf(Number(number)) + 1}`);
  return [renumbered, numbers.map((number) => values[number - 1])];
}

/** So many rows of a table are looked at for those that a common word matches. */
const WALKED = 2_000;

/**
 * How many rows a common word matches among the first of those that the other conditions let through: exactly where these
 * are all, else more than so many.
 */
export async function countAmongFirst(tx: Tx, table: string, where: Where, matches: string): Promise<Total> {
  const alias = table.split(' ').at(-1)!;
  const sql = `select count(*)::int as walked, count(*) filter (where ${matches})::int as count
    from (select ${alias}.* from ${table} where ${String(where)} limit ${WALKED}) ${alias}`;
  const { walked, count } = (await firstRow<{ walked: number; count: number }>(tx, ...onlyUsed(sql, where.values)))!;
  return { count, more: walked === WALKED };
}

/** The total of so many rows as a list tells it. */
function totalOf(count: number): Total {
  return count > EXACT_UP_TO ? { count: EXACT_UP_TO, more: true } : { count, more: false };
}

function pageStatement(list: Listing, after: Position | null, limit: number): [sql: string, values: unknown[]] {
  const { table, joins = '', where, key, keyType, descending, keptSum } = list;
  const alias = table.split(' ').at(-1)!;
  const order = descending ? `order by ${key} desc, ${alias}.id desc` : `order by ${key}, ${alias}.id`;
  const values = [...where.values];
  let condition = String(where);
  if (after !== null) {
    const [from, id] = [`$${values.push(after.key)}::${keyType}`, `$${values.push(after.id)}::uuid`];
    condition += ` and (${key}, ${alias}.id) ${descending ? '<' : '>'} (${from}, ${id})`;
  }
  const most = `$${values.push(limit + 1)}`;
  const sum = keptSum && after === null ? `, (${withValues(keptSum, values)}) as kept_sum` : '';
  const columns = `${list.columns}${sum}`;
  // The inner limit is known to the planner, which knows no parameters; the outer one ends the walk.
  const page = `select ${alias}.* from ${table} where ${condition} ${order} limit ${MAXIMUM_LIMIT + 1}`;
  return [`select ${columns}, (${key})::text as sort_key from (${page}) ${alias} ${joins} ${order} limit ${most}`, values];
}

/** The expression with its parameters after those of the statement. */
function withValues({ sql, values: own }: { sql: string; values: readonly unknown[] }, values: unknown[]): string {
  const before = values.length;
  values.push(...own);
  return sql.replace(/\$(\d+)/g, (_, number: string) => `$${before + Number(number)}`);
}
