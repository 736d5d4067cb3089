import { firstRow, rows, type Tx } from '#platform';
import type { Role } from './domain/permissions.js';
import type { Holding } from './domain/reach.js';

/** A person as lists and recipients of mail need them. */
export interface PersonRow {
  id: string;
  name: string;
  email: string;
  locale: string;
  timeZone: string;
  calendarCode: string;
  sendHour: number;
  disabled: boolean;
  roles: Role[];
  networkIds: string[];
}

const SELECT_PERSON = `
  select p.id, p.name, p.email, p.locale, p.time_zone, p.calendar_code,
         p.send_hour, p.disabled_at is not null as disabled,
         coalesce(array_agg(distinct g.role) filter (where g.role is not null), '{}') as roles,
         coalesce(array_agg(distinct g.network_id) filter (where g.network_id is not null), '{}') as network_ids
  from identity.person p left join identity.role_grant g on g.person_id = p.id`;

export function findPerson(tx: Tx, id: string): Promise<PersonRow | null> {
  return firstRow<PersonRow>(tx, `${SELECT_PERSON} where p.id = $1 group by p.id`, [id]);
}

/** The roles of a person, each with the networks that it is for. */
export function holdingsOf(tx: Tx, personId: string): Promise<Holding[]> {
  return rows<Holding>(
    tx,
    `select role, case when network_id is null then '"everywhere"'::jsonb 
            else to_jsonb(network_id || array_remove(access.below(array[network_id]), network_id)) end as networks
     from identity.role_grant where person_id = $1`,
    [personId],
  );
}

/** Everybody who can sign in, by name. */
export function activePeople(tx: Tx): Promise<PersonRow[]> {
  return rows<PersonRow>(
    tx,
    `${SELECT_PERSON} where p.disabled_at is null group by p.id order by p.name collate access.sorted, p.id`,
  );
}

/** A role that somebody who can sign in holds, for one network or (null) for all; once for each network below as well. */
export interface RoleHolding {
  personId: string;
  role: Role;
  networkId: string | null;
}

/** Every role that is held by somebody who can sign in, in a stable order. */
export function roleHoldings(tx: Tx): Promise<RoleHolding[]> {
  return rows<RoleHolding>(
    tx,
    `select distinct g.person_id, g.role, network.id as network_id
     from identity.role_grant g join identity.person p on p.id = g.person_id
     left join lateral unnest(access.below(array[g.network_id])) as network (id) on g.network_id is not null
     where p.disabled_at is null order by g.role, g.person_id, network.id`,
  );
}

/** The demonstration accounts, in the order in which the sign-in page offers them. */
export function demoAccounts(tx: Tx): Promise<{ email: string; name: string; roles: Role[] }[]> {
  return rows(
    tx,
    `select p.email, p.name, array_agg(g.role) as roles from identity.person p
     join identity.role_grant g on g.person_id = p.id where p.demo and p.disabled_at is null
     group by p.id order by p.created_at, p.id`,
  );
}

/** What a person may do and where, as the database keeps it ready: permission → everywhere, or ids of networks. */
export type StoredReach = Record<string, 'everywhere' | string[]>;

export async function reachOf(tx: Tx, personId: string): Promise<StoredReach> {
  return (await firstRow<{ reach: StoredReach }>(tx, 'select identity.reach_of($1) as reach', [personId]))!.reach;
}
