import { createHash } from 'node:crypto';
import pg from 'pg';

/** What is known of a statement by its text: its name on the server, and the properties of its rows once it has run. */
interface Statement {
  name: string;
  properties: readonly string[] | null;
}

const STATEMENTS = new Map<string, Statement>();
const NAME_LENGTH = 24;

/**
 * The statement with this text. A named statement is planned once for each connection, and planning under the policies is
 * what costs; so a text holds nothing that differs from person to person or from call to call.
 */
export function statementOf(text: string): Statement {
  const known = STATEMENTS.get(text);
  if (known) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, NAME_LENGTH);
  const statement: Statement = { name, properties: null };
  STATEMENTS.set(text, statement);
  return statement;
}

/** All texts that this process has sent, for the gate that counts them and the page of measurements. */
export function statementTexts(): readonly string[] {
  return [...STATEMENTS.keys()];
}

const DATE = 1082;
const DATES = 1182;
const TEXTS = 1009;
const JSON_ROWS = 114;

/**
 * Days stay text: a calendar day has no time and no zone, and the driver would give it both. What is json, and not jsonb, is
 * rows within a row (`listOf`).
 */
export const TYPES: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (value: string) => value;
    if (oid === DATES) return pg.types.getTypeParser(TEXTS as never, 'text');
    if (oid === JSON_ROWS) return rowsWithin;
    return pg.types.getTypeParser(oid as never, format ?? 'text') as unknown;
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/** The answer's rows with the names of its columns as properties: due_on becomes dueOn, here and nowhere else. */
export function objectsOf<T>(statement: Statement, { fields, rows }: pg.QueryArrayResult): T[] {
  const properties = (statement.properties ??= fields.map(({ name }) => camelCase(name)));
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (let index = 0; index < properties.length; index++) row[properties[index]!] = values[index];
    return row as T;
  });
}

function rowsWithin(text: string): object[] {
  const found = JSON.parse(text) as object[];
  return found.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [camelCase(column), value])));
}

function camelCase(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
