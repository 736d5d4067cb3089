import { visible } from '#identity';
import { type PlainDate } from '#kernel';
import {
  type ColumnsOf,
  columnsOf,
  findPage,
  firstRow,
  type Found,
  type Position,
  rows,
  type Searched,
  searchFor,
  type Tx,
  Where,
} from '#platform';
import type { Endorsement } from './domain/membership.js';
import {
  type Level,
  type MembershipStatus,
  Organisation,
  type OrganisationKind,
  type Sensitivity,
} from './organisation.entity.js';

/** An organisation as lists show it. */
export interface OrganisationRow {
  id: string;
  version: number;
  code: string;
  name: string;
  kind: OrganisationKind;
  level: Level | null;
  thematic: boolean;
  sensitivity: Sensitivity;
  parentId: string | null;
  parentName: string | null;
  workingLanguages: string[];
  membershipStatus: MembershipStatus;
  userLed: boolean;
  places: string[];
}

/** An organisation with all that its page shows; contacts come apart. */
export interface OrganisationProfile extends OrganisationRow, Omit<ColumnsOf<Organisation>, keyof OrganisationRow> {
  aliases: string[];
  territories: { place: string; isPrimary: boolean }[];
  endorsements: Endorsement[];
  attestedOn: PlainDate | null;
  attestationValidUntilOn: PlainDate | null;
  attestations: { id: string; attestedOn: PlainDate; validUntilOn: PlainDate }[];
}

/** What a list of organisations can be narrowed to. */
export interface OrganisationFilter {
  q?: string;
  kind?: OrganisationKind;
  level?: Level;
  membershipStatus?: MembershipStatus;
}

const LISTED = `o.id, o.version, o.code, o.name, o.kind, o.level, o.thematic, o.sensitivity, o.parent_id, o.working_languages,
         o.membership_status`;
const COMPUTED = `parent.name as parent_name,
         exists (select from organisations.attestation a
                 where a.organisation_id = o.id and $1::date between a.attested_on and a.valid_until_on) as user_led,
         array(select t.place from organisations.territory t where t.organisation_id = o.id order by t.place) as places`;
const JOINS = 'left join organisations.organisation parent on parent.id = o.parent_id';

const SEARCHED: Searched = {
  found: 'organisations_found',
  id: 'o.id',
  matches: (patterns) => `o.searched like all (${patterns})`,
};

/** A page of organisations by name. `q` is looked for in names, aliases and codes. */
export async function listOrganisations(
  tx: Tx,
  today: PlainDate,
  { q, kind, level, membershipStatus }: OrganisationFilter,
  slice: { after: Position | null; limit: number },
): Promise<Found<OrganisationRow>> {
  const search = await searchFor(tx, SEARCHED, q);
  const where = new Where(`${visible('organisation', 'o')} and o.archived_at is null`, today)
    .and('o.kind = ?', kind)
    .and('o.level = ?', level)
    .and('o.membership_status = ?', membershipStatus)
    .and(search.where('?'), search.parameter);
  const shown = { table: 'organisations.organisation o', columns: `${LISTED}, ${COMPUTED}`, joins: JOINS, where };
  return findPage(tx, { ...shown, key: 'o.name collate access.sorted', keyType: 'text' }, slice);
}

/** Everything about one organisation that the actor may see, or null. */
export function findOrganisation(tx: Tx, today: PlainDate, id: string): Promise<OrganisationProfile | null> {
  return firstRow<OrganisationProfile>(
    tx,
    `select ${columnsOf(tx, Organisation, 'o')}, ${COMPUTED},
       coalesce((select jsonb_agg(jsonb_build_object('place', t.place, 'isPrimary', t.is_primary) order by t.place)
                 from organisations.territory t where t.organisation_id = o.id), '[]') as territories,
       array(select name from organisations.alias where organisation_id = o.id order by name) as aliases,
       coalesce((select jsonb_agg(jsonb_build_object('documentCode', e.document_code, 'endorsedOn', e.endorsed_on,
                   'withdrawnOn', e.withdrawn_on) order by e.document_code)
                 from organisations.endorsement e where e.organisation_id = o.id), '[]') as endorsements,
       coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'attestedOn', a.attested_on, 'validUntilOn', a.valid_until_on)
                   order by a.valid_until_on desc, a.id) from organisations.attestation a where a.organisation_id = o.id), '[]') as attestations,
       latest.attested_on, latest.valid_until_on as attestation_valid_until_on
     from organisations.organisation o ${JOINS}
     left join lateral (select * from organisations.attestation a where a.organisation_id = o.id
                        order by a.valid_until_on desc limit 1) latest on true
     where o.id = $2 and ${visible('organisation', 'o')}`,
    [today, id],
  );
}

/** Codes of the documents that every member endorses. */
export async function requiredDocuments(tx: Tx): Promise<string[]> {
  const found = await rows<{ code: string }>(tx, 'select code from organisations.endorsable_document order by adopted_in');
  return found.map((row) => row.code);
}

/** Names and aliases of all organisations, to look for a likely double. */
export function allNames(tx: Tx): Promise<{ id: string; name: string }[]> {
  return rows(
    tx,
    `select id, name from organisations.organisation
     union all select organisation_id, name from organisations.alias`,
  );
}
