import { type PlainDate } from '#kernel';
import { documents, rows, type Tx } from '#platform';
import type { OrganisationKind } from './organisation.entity.js';

/** A network as the portfolio format writes it, with the id of its record. */
export interface PortfolioNetwork {
  id: string;
  code: string;
  name: string;
  level: 'global' | 'regional' | 'national';
  user_led: boolean;
  unrestricted_reserve: string;
  demo: boolean;
}

// The report knows three levels: a network below the national one counts with it. No reserve on record is none.
const SELECT = `
  select o.id, o.code, o.name, o.demo, case o.level when 'local' then 'national' else o.level end as level,
         exists (select from organisations.attestation a
                 where a.organisation_id = o.id and $1::date between a.attested_on and a.valid_until_on) as user_led,
         coalesce(trim_scale(o.unrestricted_reserve_amount), 0)::text as unrestricted_reserve
  from organisations.organisation o`;

/** The networks with these ids, in this order. User-led is whoever has a valid attestation today. */
export function portfolioNetworks(tx: Tx, today: PlainDate, ids: string[]): Promise<PortfolioNetwork[]> {
  return documents(tx, `${SELECT} where o.kind = 'network' and o.id = any ($2) order by array_position($2::uuid[], o.id)`, [
    today,
    ids,
  ]);
}

/** The active members: by level from global to national, then by name. */
export function memberNetworks(tx: Tx, today: PlainDate): Promise<PortfolioNetwork[]> {
  return documents(
    tx,
    `${SELECT} where o.kind = 'network' and o.membership_status = 'active' and o.archived_at is null
     order by array_position(array['global', 'regional', 'national', 'local'], o.level), o.name collate access.sorted, o.code`,
    [today],
  );
}

/** Every network, by code. */
export function allNetworks(tx: Tx): Promise<{ id: string; code: string }[]> {
  return rows(tx, `select id, code from organisations.organisation where kind = 'network' order by code`);
}

/** The records that have these codes. */
export function organisationsByCode(
  tx: Tx,
  codes: string[],
): Promise<{ id: string; code: string; name: string; kind: OrganisationKind }[]> {
  return rows(tx, 'select id, code, name, kind from organisations.organisation where code = any ($1)', [codes]);
}

// A portfolio says that an attestation is valid and not until when.
const NO_END_STATED = '2199-12-31';

/** Enters these organisations; of those that are there, networks get the level and the reserve. */
export async function storeRecorded(tx: Tx, list: readonly object[]): Promise<void> {
  await rows(
    tx,
    `insert into organisations.organisation (id, code, name, kind, level, unrestricted_reserve_amount)
     select id, code, name, kind, level, "unrestrictedReserve"
     from jsonb_to_recordset($1::jsonb) as r (id uuid, code text, name text, kind text, level text, "unrestrictedReserve" numeric)
     on conflict (id) do update set version = organisation.version + 1, updated_at = now(), level = excluded.level,
       unrestricted_reserve_amount = excluded.unrestricted_reserve_amount
     where organisation.kind = 'network'`,
    [JSON.stringify(list)],
  );
}

/** Attests that these networks are user-led, where no attestation holds on this day. */
export async function attestRecorded(
  tx: Tx,
  list: readonly { id: string; organisationId: string }[],
  attestedOn: PlainDate,
): Promise<void> {
  await rows(
    tx,
    `insert into organisations.attestation (id, organisation_id, attested_on, valid_until_on)
     select r.id, r."organisationId", $2, $3 from jsonb_to_recordset($1::jsonb) as r (id uuid, "organisationId" uuid)
     where not exists (select from organisations.attestation a
                       where a.organisation_id = r."organisationId" and $2::date between a.attested_on and a.valid_until_on)`,
    [JSON.stringify(list), attestedOn, NO_END_STATED],
  );
}
