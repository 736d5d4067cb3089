import { visible } from '#identity';
import { addDays, type PlainDate } from '#kernel';
import { type Level, nameOf } from '#organisations';
import { firstRow, type Position, rows, type Searched, searchFor, type Tx } from '#platform';
import type { AssessedBand } from '#standards';
import type { PartnershipStatus } from './partnership.entity.js';
import type { PartnershipRow } from './partnership.views.js';

/** An assessment that runs out within this many days is shown as expiring. */
export const EXPIRING_DAYS = 180;

/** What a list of partnerships can be narrowed to. */
export interface PartnershipFilter {
  q?: string;
  status?: PartnershipStatus;
  band?: AssessedBand;
  profile?: string;
  /** The level of a network that the partnership concerns, or of the partner itself. */
  level?: Level;
  organisationId?: string;
  ownerId?: string;
  expiring?: boolean;
}

/** The gate of partnershipGate in SQL: its verdict on the day of approval, and what has happened since. */
const GATE_OPEN = `
  (a.state = 'approved' and a.opens_gate and a.valid_until_on >= $1::date and (a.carries_money or not p.carries_money)
   and not exists (select from partnerships.representation_incident i
                   where i.organisation_id = p.organisation_id and i.severity = 'serious' and i.resolved_on is null))`;
const STATUS = `
  case when p.status = 'active' and not profile.gate_warns_only and ${GATE_OPEN} is not true then 'under_review' else p.status end`;
const EXPIRING = `
  (p.status <> 'ended' and a.state = 'approved' and a.valid_until_on between $1::date and $2::date) is true`;
const SELECT = `
  select p.id, p.version, p.organisation_id, o.name as organisation_name, p.profile_code,
         profile.gate_warns_only, p.title, ${STATUS} as status, p.carries_money,
         p.priority_rank, p.owner_id, owner.name as owner_name, a.id as assessment_id, a.band,
         a.overall::text as overall, a.valid_until_on, coalesce(a.provisional, false) as provisional,
         ${EXPIRING} as expiring, p.demo, lower(o.name) as sort_key
  from partnerships.partnership p
  join organisations.organisation o on o.id = p.organisation_id
  join standards.profile profile on profile.code = p.profile_code
  join identity.person owner on owner.id = p.owner_id
  left join lateral (select * from standards.assessment governing
                     where governing.partnership_id = p.id and governing.state in ('approved', 'suspended')
                     order by governing.approved_on desc, governing.id desc limit 1) a on true`;
const AT_LEVEL = `
  (o.level = $7 or exists (select from partnerships.concerned_network concerned
                           join organisations.organisation network on network.id = concerned.network_id
                           where concerned.partnership_id = p.id and network.level = $7))`;

const SEARCHED: Searched = {
  found: 'partnerships_found',
  id: 'p.id',
  matches: (patterns) => `p.searched like all (${patterns})`,
};

/** A page of partnerships by the name of the partner. `q` is looked for in titles and in the partner's names and code. */
export async function listPartnerships(
  tx: Tx,
  today: PlainDate,
  filter: PartnershipFilter,
  slice: { after: Position | null; limit: number },
): Promise<PartnershipRow[]> {
  const search = await searchFor(tx, SEARCHED, filter.q);
  return rows<PartnershipRow>(
    tx,
    `${SELECT}
     where ${visible('partnership', 'p')} and ${search.where('$3')}
       and ($4::text is null or ${STATUS} = $4) and ($5::text is null or a.band = $5)
       and ($6::text is null or p.profile_code = $6) and ($7::text is null or ${AT_LEVEL})
       and ($8::uuid is null or p.organisation_id = $8) and ($9::uuid is null or p.owner_id = $9)
       and ($10::boolean is null or ${EXPIRING} = $10)
       and ($11::text is null or (lower(o.name), p.id) > ($11, $12::uuid))
     order by lower(o.name), p.id limit $13`,
    [
      today,
      addDays(today, EXPIRING_DAYS),
      search.parameter,
      filter.status ?? null,
      filter.band ?? null,
      filter.profile ?? null,
      filter.level ?? null,
      filter.organisationId ?? null,
      filter.ownerId ?? null,
      filter.expiring ?? null,
      slice.after?.key ?? null,
      slice.after?.id ?? null,
      slice.limit + 1,
    ],
  );
}

/** One partnership as lists show it, or null. */
export function findPartnershipRow(tx: Tx, today: PlainDate, id: string): Promise<PartnershipRow | null> {
  return firstRow<PartnershipRow>(tx, `${SELECT} where p.id = $3 and ${visible('partnership', 'p')}`, [
    today,
    addDays(today, EXPIRING_DAYS),
    id,
  ]);
}

/** Serious claims to represent that this organisation has not settled, whoever keeps the record of them. */
export async function openSeriousIncidents(tx: Tx, organisationId: string): Promise<number> {
  const found = await firstRow<{ count: number }>(tx, 'select partnerships.open_serious_incidents($1) as count', [
    organisationId,
  ]);
  return found?.count ?? 0;
}

/** The networks that a partnership concerns, by name. */
export function concernedNetworks(tx: Tx, partnershipId: string): Promise<{ id: string; name: string; level: Level }[]> {
  return rows(
    tx,
    `select concerned.network_id as id, ${nameOf('o')} as name, o.level from partnerships.concerned_network concerned
     left join organisations.organisation o on o.id = concerned.network_id
     where concerned.partnership_id = $1 order by o.name collate access.sorted, concerned.network_id`,
    [partnershipId],
  );
}

/** How many of these ids are networks. */
export async function countNetworks(tx: Tx, ids: readonly string[]): Promise<number> {
  const found = await firstRow<{ count: number }>(
    tx,
    `select count(*)::int as count from organisations.organisation where id = any($1::uuid[]) and kind = 'network'`,
    [ids],
  );
  return found?.count ?? 0;
}

/** Says anew which networks a partnership concerns. */
export async function replaceConcerned(tx: Tx, partnershipId: string, networkIds: readonly string[]): Promise<void> {
  await rows(tx, 'delete from partnerships.concerned_network where partnership_id = $1', [partnershipId]);
  const sql = 'insert into partnerships.concerned_network (partnership_id, network_id) select $1, unnest($2::uuid[])';
  await rows(tx, sql, [partnershipId, networkIds]);
}
