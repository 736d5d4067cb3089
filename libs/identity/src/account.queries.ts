import { firstRow, rows, type Tx } from '#platform';
import type { SecurityView } from './security.views.js';

/** What signing in needs to know of an account. Read by the sign-in alone: the database shows credentials to nobody else. */
export interface AccountRow {
  id: string;
  name: string;
  email: string;
  passwordHash: string | null;
  passwordChangedAt: Date | null;
  disabled: boolean;
  /** A second factor is enrolled and was confirmed. */
  hasFactor: boolean;
}

const SELECT_ACCOUNT = `
  select p.id, p.name, p.email, c.password_hash, c.changed_at as password_changed_at,
         p.disabled_at is not null as disabled, f.confirmed_at is not null as has_factor
  from identity.person p
  left join identity.credential c on c.person_id = p.id
  left join identity.second_factor f on f.person_id = p.id`;

export function findAccount(tx: Tx, email: string): Promise<AccountRow | null> {
  return firstRow<AccountRow>(tx, `${SELECT_ACCOUNT} where p.email = $1`, [plainAddress(email)]);
}

export async function accountOf(tx: Tx, personId: string): Promise<AccountRow> {
  return (await firstRow<AccountRow>(tx, `${SELECT_ACCOUNT} where p.id = $1`, [personId]))!;
}

/** An address as accounts are kept under it. */
export function plainAddress(email: string): string {
  return email.trim().toLowerCase();
}

/** How this person signs in. */
export async function securityOf(tx: Tx, personId: string): Promise<Omit<SecurityView, 'factorRequired'>> {
  return (await firstRow<Omit<SecurityView, 'factorRequired'>>(
    tx,
    `select c.changed_at as password_changed_at, f.confirmed_at as factor_since,
            (select count(*)::int from identity.recovery_code r where r.person_id = p.id and r.used_at is null) as recovery_codes_left
     from identity.person p
     left join identity.credential c on c.person_id = p.id
     left join identity.second_factor f on f.person_id = p.id
     where p.id = $1`,
    [personId],
  ))!;
}

/** Makes this the password of an account. */
export async function setPassword(tx: Tx, personId: string, hash: string): Promise<void> {
  await rows(
    tx,
    `insert into identity.credential (person_id, password_hash) values ($1, $2)
     on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = now()`,
    [personId, hash],
  );
}
