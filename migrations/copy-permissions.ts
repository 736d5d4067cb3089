import pg from 'pg';
import { ROLE_PERMISSIONS } from '#identity/rules';

/** Gives the database its copy of the table from roles to permissions, which its policies read. Needs the owner's rights. */
export async function copyPermissions(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `with wanted as (select * from unnest($1::text[], $2::text[]) as pair (role, permission)),
            gone as (delete from access.role_permission rp where not exists
              (select from wanted w where w.role = rp.role and w.permission = rp.permission))
       insert into access.role_permission select role, permission from wanted on conflict do nothing`,
      [ROLE_PERMISSIONS.map(([role]) => role), ROLE_PERMISSIONS.map(([, permission]) => permission)],
    );
  } finally {
    await client.end();
  }
}
