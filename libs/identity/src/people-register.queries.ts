import { firstRow, type Position, rows, type Searched, searchFor, type Tx } from '#platform';
import type { Role } from './domain/permissions.js';
import { visible } from './domain/policy.js';
import type { RegisteredPersonView } from './registered-person.views.js';

/** What the register can be narrowed to. */
export interface PeopleFilter {
  q?: string;
  role?: Role;
  networkId?: string;
  state?: 'active' | 'disabled';
}

const SELECT = `
  select p.id, p.version, p.name, p.email, p.locale, p.time_zone, p.send_hour,
         p.disabled_at is not null as disabled,
         (select coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'networkId', g.network_id, 'networkName', o.name)
                            order by g.network_id is not null, o.name, g.role), '[]')
          from identity.role_grant g left join organisations.organisation o on o.id = g.network_id
          where g.person_id = p.id) as roles
  from identity.person p`;

const SEARCHED: Searched = { found: 'people_found', id: 'p.id', matches: (patterns) => `p.searched like all (${patterns})` };

/** Accounts by name, after this position. Erased people are none any more. `q` is looked for in names and addresses. */
export async function registeredPeople(
  tx: Tx,
  filter: PeopleFilter,
  { after, limit }: { after: Position | null; limit: number },
): Promise<RegisteredPersonView[]> {
  const { q, role, networkId, state } = filter;
  const search = await searchFor(tx, SEARCHED, q);
  return rows<RegisteredPersonView>(
    tx,
    `${SELECT}
     where p.former_number is null and ${visible('person', 'p')}
       and ${search.where('$1')}
       and (($2::text is null and $3::uuid is null) or exists (select from identity.role_grant g where g.person_id = p.id
            and ($2::text is null or g.role = $2) and ($3::uuid is null or g.network_id = $3)))
       and ($4::text is null or (p.disabled_at is not null) = ($4 = 'disabled'))
       and ($5::text is null or (p.name collate access.sorted, p.id) > ($5 collate access.sorted, $6::uuid))
     order by p.name collate access.sorted, p.id limit $7`,
    [search.parameter, role ?? null, networkId ?? null, state ?? null, after?.key ?? null, after?.id ?? null, limit],
  );
}

/** One account that this actor may see, or null. */
export function registeredPerson(tx: Tx, id: string): Promise<RegisteredPersonView | null> {
  return firstRow<RegisteredPersonView>(
    tx,
    `${SELECT} where p.id = $1 and p.former_number is null and ${visible('person', 'p')}`,
    [id],
  );
}

/** Whether this is a network that the actor can see. */
export async function isNetwork(tx: Tx, id: string): Promise<boolean> {
  const sql = `select 1 from organisations.organisation where id = $1 and kind = 'network'`;
  return (await firstRow(tx, sql, [id])) !== null;
}
