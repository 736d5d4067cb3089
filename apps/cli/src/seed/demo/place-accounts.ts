import { hashPassword } from '#identity';
import { DEMO_PASSWORD } from '../../demo-accounts.js';
import { insertRows } from '../insert-rows.js';
import { ACCOUNTS, type DemoAccount } from './accounts.js';
import type { DemoWorld } from './demo-world.js';

/** The accounts of demonstration mode with their roles. All share one password, so it is hashed once. */
export async function placeAccounts({ tx, ids }: DemoWorld): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const personId = ({ email }: DemoAccount) => ids.of('person', email.split('@')[0]!);
  await insertRows(
    tx,
    'identity.person',
    ACCOUNTS.map((account) => ({
      id: personId(account),
      name: account.name,
      email: account.email,
      locale: account.locale,
      time_zone: account.timeZone,
      calendar_code: account.calendar,
      send_hour: account.sendHour,
      demo: true,
    })),
  );
  await insertRows(
    tx,
    'identity.credential',
    ACCOUNTS.map((account) => ({ person_id: personId(account), password_hash: passwordHash })),
  );
  await insertRows(
    tx,
    'identity.role_grant',
    ACCOUNTS.map((account) => ({
      person_id: personId(account),
      role: account.role,
      network_id: account.network === undefined ? null : ids.of('organisation', account.network),
    })),
  );
}
