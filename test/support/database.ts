import { randomUUID } from 'node:crypto';
import pg from 'pg';

const ADMIN_URL = () => process.env.TEST_PG_ADMIN_URL!;
export const TEMPLATE = () => process.env.TEST_PG_TEMPLATE ?? 'entente_template';

/** A database of its own for one spec file: a copy of the migrated template, dropped at the end. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

export async function createTestDatabase(template: string = TEMPLATE()): Promise<TestDatabase> {
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`create database ${name} template ${template}`);
  return { url: urlOf(name), drop: () => asAdmin(`drop database if exists ${name} with (force)`) };
}

/** Runs plain SQL as the owner, past row-level security: to arrange a world or to look at what a table really holds. */
export async function asOwner<T>(url: string, sql: string, parameters: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows as T[];
  } finally {
    await client.end();
  }
}

/** The address of a database of this name on the test server. */
export function urlOf(name: string): string {
  const url = new URL(ADMIN_URL());
  url.pathname = `/${name}`;
  return url.toString();
}

async function asAdmin(sql: string): Promise<void> {
  await asOwner(ADMIN_URL(), sql);
}
