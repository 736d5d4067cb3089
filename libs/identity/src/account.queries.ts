import { firstRow, type Tx } from '#platform';

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
