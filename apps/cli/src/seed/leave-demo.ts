import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Audit } from '#audit';
import { keepPassword } from '#identity';
import { systemActor } from '#kernel';
import { Database, firstRow, newId, rows, type Tx } from '#platform';
import { insertRows } from './insert-rows.js';
import { DOOMED, REMOVALS, withGuardsDown } from './leave-demo.sql.js';
import type { SeedContext } from './seed-database.js';

/** The first administrator of the real thing. */
export interface FirstAdministrator {
  email: string;
  name: string;
}

/** What leaving the demonstration did. */
export interface Left {
  organisations: number;
  grants: number;
  /** Accounts that somebody's own records still name; nobody can sign in with them any more. */
  disabledAccounts: string[];
  /** The new administrator's password, to be shown once; null where there was an administrator already. */
  password: string | null;
}

const ACTOR = systemActor('command');
const PASSWORD_BYTES = 15;

/**
 * Ends the demonstration: removes everything invented, with all that hangs on it, and the demonstration's accounts, and
 * makes the first administrator. What people entered of their own stays, as long as it stands without invented records.
 * All or nothing. Throws an Error when nobody would be left who could sign in.
 */
export async function leaveDemo(context: SeedContext, administrator: FirstAdministrator | null): Promise<Left> {
  const source = new DataSource({ type: 'postgres', url: context.ownerUrl, logging: false });
  await source.initialize();
  try {
    return await new Database(source).transaction(ACTOR, (tx) => leave(tx, context, administrator));
  } finally {
    await source.destroy();
  }
}

async function leave(tx: Tx, { clock }: SeedContext, administrator: FirstAdministrator | null): Promise<Left> {
  const password = await ensureAdministrator(tx, administrator);
  for (const statement of DOOMED) await rows(tx, statement);
  const organisations = await countOf(tx, 'doomed_organisation');
  const grants = await countOf(tx, 'doomed_grant');
  await withGuardsDown(tx, async () => {
    for (const statement of REMOVALS) await rows(tx, statement);
  });
  const disabledAccounts = await removeAccounts(tx);
  const tenant = await firstRow<{ id: string }>(tx, `select id from organisations.organisation where code = 'INPUD'`);
  const subject = { type: 'organisation', id: tenant?.id ?? newId() };
  await new Audit(clock).record(tx, ACTOR, 'demonstration.left', subject, { organisations, grants });
  return { organisations, grants, disabledAccounts, password };
}

/** Returns the password of the administrator that it made, or null when there is one who stays. */
async function ensureAdministrator(tx: Tx, administrator: FirstAdministrator | null): Promise<string | null> {
  const there = await firstRow(
    tx,
    `select 1 from identity.person p join identity.role_grant g on g.person_id = p.id
     where g.role = 'admin' and not p.demo and p.disabled_at is null limit 1`,
  );
  if (there) return null;
  if (administrator === null) {
    throw new Error('Nobody could sign in afterwards. Name the first administrator: demo leave --email ADDRESS --name NAME');
  }
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  const person = { id: newId(), ...administrator, email: administrator.email.toLowerCase() };
  await insertRows(tx, 'identity.person', [person]);
  await keepPassword(tx, person, password);
  await insertRows(tx, 'identity.role_grant', [{ person_id: person.id, role: 'admin' }]);
  return password;
}

/** Removes the accounts that no record names any more, and closes the others. */
async function removeAccounts(tx: Tx): Promise<string[]> {
  const references = await rows<{ table: string; column: string }>(
    tx,
    `select c.conrelid::regclass::text as table, quote_ident(a.attname) as column
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'identity.person'::regclass and c.confdeltype in ('a', 'r')`,
  );
  const named = references.map(({ table, column }) => `exists (select from ${table} r where r.${column} = p.id)`).join(' or ');
  await rows(tx, `delete from identity.person p where p.demo and not (${named})`);
  const kept = await rows<{ email: string }>(tx, 'select email from identity.person where demo order by email');
  await rows(tx, 'delete from identity.credential c using identity.person p where p.id = c.person_id and p.demo');
  await rows(
    tx,
    `update identity.person set demo = false, email = id || '.closed@entente.example',
            disabled_at = now(), version = version + 1 where demo`,
  );
  return kept.map(({ email }) => email);
}

async function countOf(tx: Tx, table: string): Promise<number> {
  return (await firstRow<{ count: number }>(tx, `select count(*)::int as count from ${table}`))!.count;
}
