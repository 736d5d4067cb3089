import { visible } from '#identity';
import { type PlainDate, type Stage, type StageGroup, stagesOf } from '#kernel';
import { type Level, nameOf } from '#organisations';
import { type Position, rows, type Tx } from '#platform';
import type { RequirementState } from './domain/requirement-state.js';
import type { GrantRole } from './grant.entity.js';

/** A grant as lists show it. */
export interface GrantRow {
  id: string;
  version: number;
  code: string;
  title: string;
  role: GrantRole;
  stage: Stage;
  signedOn: PlainDate | null;
  currency: string;
  amount: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
  donorId: string;
  donorName: string;
  recipientId: string;
  recipientName: string;
  recipientLevel: Level | null;
  ownerId: string | null;
  ownerName: string | null;
  renewed: boolean;
  overdueRequirements: number;
  nextRequirement: { id: string; label: string; dueOn: PlainDate; state: RequirementState } | null;
  sensitivity: string;
  demo: boolean;
  sortKey: string;
}

/** What a list of grants can be narrowed to. */
export interface GrantFilter {
  q?: string;
  stageGroup?: StageGroup;
  stage?: Stage;
  donorId?: string;
  recipientId?: string;
  ownerId?: string;
  /** Secured, running, and ending within this many months from today. */
  endingWithin?: number;
  /** False: only those that no other grant continues. */
  renewed?: boolean;
  /** True: only those with an overdue requirement. */
  overdue?: boolean;
}

const SORT_KEYS = {
  code: 'g.code',
  title: 'lower(g.title)',
  donor: `lower(coalesce(donor.name, ''))`,
  recipient: `lower(coalesce(recipient.name, ''))`,
  startsOn: 'g.starts_on::text',
  endsOn: 'g.ends_on::text',
  nextDue: `coalesce(next.due_on::text, '9999')`,
  stage: `lpad(array_position(array['prospect', 'qualified', 'invited', 'submitted', 'negotiation', 'approved_unsigned', 'signed',
           'active', 'closing', 'closed', 'declined', 'withdrawn', 'lapsed'], g.stage)::text, 2, '0')`,
} as const;
type SortField = keyof typeof SORT_KEYS;

/** By what a list of grants can be sorted; with '-' in front the other way round. */
export const GRANT_SORTS = Object.keys(SORT_KEYS).flatMap((field) => [field, `-${field}`]) as (SortField | `-${SortField}`)[];
export type GrantSort = (typeof GRANT_SORTS)[number];

/** The columns of a row and where they come from. $1 is today. */
export const SELECT_GRANT = (sortKey: string) => `
  select g.id, g.version, g.code, g.title, g.role, g.stage, g.signed_on, g.currency, g.amount,
         g.starts_on, g.ends_on, g.donor_id, ${nameOf('donor')} as donor_name,
         g.recipient_id, ${nameOf('recipient')} as recipient_name, recipient.level as recipient_level,
         g.owner_id, owner.name as owner_name, g.sensitivity, g.demo,
         exists (select from grants.grant later where later.renewal_of_id = g.id
                 and later.stage not in ('declined', 'withdrawn', 'lapsed')) as renewed,
         (select count(*)::int from grants.requirement r where r.grant_id = g.id and r.due_on < $1::date
            and r.state in ('planned', 'in_preparation', 'internal_review')) as overdue_requirements,
         case when next.id is not null then jsonb_build_object('id', next.id, 'label', next.label, 'dueOn', next.due_on,
           'state', next.state) end as next_requirement,
         ${sortKey} collate "C" as sort_key`;

export const FROM_GRANT = `
  from grants.grant g
  left join organisations.organisation donor on donor.id = g.donor_id
  left join organisations.organisation recipient on recipient.id = g.recipient_id
  left join identity.person owner on owner.id = g.owner_id
  left join lateral (select r.id, r.label, r.due_on, r.state from grants.requirement r
                     where r.grant_id = g.id and r.state in ('planned', 'in_preparation', 'internal_review')
                     order by r.due_on, r.id limit 1) next on true`;

const WHERE = () => `
  where ${visible('grant', 'g')} and ($2::text[] is null or g.stage = any ($2)) and ($3::uuid is null or g.donor_id = $3)
    and ($4::uuid is null or g.recipient_id = $4) and ($5::uuid is null or g.owner_id = $5)
    and ($6::text is null or g.id = any (array(select access.grants_like($6))))
    and ($7::int is null or (g.stage in ('signed', 'active', 'closing') and g.ends_on >= $1::date
         and g.ends_on <= ($1::date + make_interval(months => $7))::date))`;

/** A page of grants. `q` is looked for in titles, codes, the donor's number and both names. */
export function listGrants(
  tx: Tx,
  today: PlainDate,
  filter: GrantFilter,
  slice: { sort: GrantSort; after: Position | null; limit: number },
): Promise<GrantRow[]> {
  const field = slice.sort.replace('-', '') as SortField;
  const [direction, beyond] = slice.sort.startsWith('-') ? ['desc', '<'] : ['asc', '>'];
  return rows<GrantRow>(
    tx,
    `select * from (${SELECT_GRANT(SORT_KEYS[field])} ${FROM_GRANT} ${WHERE()}) found
     where ($8::boolean is null or renewed = $8) and (not $9::boolean or overdue_requirements > 0)
       and ($10::text is null or (sort_key, id) ${beyond} ($10 collate "C", $11::uuid))
     order by sort_key ${direction}, id ${direction} limit $12`,
    [
      today,
      filter.stage ? [filter.stage] : filter.stageGroup ? stagesOf(filter.stageGroup) : null,
      filter.donorId ?? null,
      filter.recipientId ?? null,
      filter.ownerId ?? null,
      filter.q ? `%${filter.q.replace(/[\\%_]/g, '\\$&')}%` : null,
      filter.endingWithin ?? null,
      filter.renewed ?? null,
      filter.overdue ?? false,
      slice.after?.key ?? null,
      slice.after?.id ?? null,
      slice.limit + 1,
    ],
  );
}
