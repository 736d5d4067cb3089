import { visible } from '#identity';
import { type PlainDate, type Stage, type StageGroup, stagesOf } from '#kernel';
import { type Level, nameOf } from '#organisations';
import {
  countAmongFirst,
  findPage,
  type Found,
  type Listing,
  type Position,
  type Search,
  type Searched,
  searchFor,
  type Total,
  type Tx,
  Where,
} from '#platform';
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

/** By what a list is sorted; an index holds each together with the id. */
const SORTS = {
  code: { key: 'g.code', keyType: 'text' },
  title: { key: 'g.title collate access.sorted', keyType: 'text' },
  donor: { key: 'g.donor_sort', keyType: 'text' },
  recipient: { key: 'g.recipient_sort', keyType: 'text' },
  startsOn: { key: 'g.starts_on', keyType: 'date' },
  endsOn: { key: 'g.ends_on', keyType: 'date' },
  nextDue: { key: 'g.next_due_sort', keyType: 'date' },
  stage: { key: 'g.stage_rank', keyType: 'int' },
} as const satisfies Record<string, Pick<Listing, 'key' | 'keyType'>>;
type SortField = keyof typeof SORTS;

/** By what a list of grants can be sorted; with '-' in front the other way round. */
export const GRANT_SORTS = Object.keys(SORTS).flatMap((field) => [field, `-${field}`]) as (SortField | `-${SortField}`)[];
export type GrantSort = (typeof GRANT_SORTS)[number];

/** The columns of a row. $1 is today. */
export const GRANT_COLUMNS = `
  g.id, g.version, g.code, g.title, g.role, g.stage, g.signed_on, g.currency, g.amount, g.starts_on, g.ends_on, g.donor_id,
  ${nameOf('donor')} as donor_name, g.recipient_id, ${nameOf('recipient')} as recipient_name, recipient.level as recipient_level,
  g.owner_id, owner.name as owner_name, g.sensitivity, g.demo, g.renewed, g.next_requirement,
  (select count(*)::int from unnest(g.open_due_on) as due (day) where due.day < $1::date) as overdue_requirements`;

/** Where the names come from. */
export const GRANT_JOINS = `
  left join organisations.organisation donor on donor.id = g.donor_id
  left join organisations.organisation recipient on recipient.id = g.recipient_id
  left join identity.person owner on owner.id = g.owner_id`;

/** Whoever may not see the donor does not search its words either: they stand on a line of their own. */
const SEARCHED: Searched = {
  found: 'grants_found',
  id: 'g.id',
  matches: (patterns) => `(g.searched like all (${patterns}) and (split_part(g.searched, chr(10), 1) like all (${patterns})
    or exists (select from organisations.organisation donor where donor.id = g.donor_id)))`,
};

/** Secured and running grants that end within so many months from today, the first parameter. */
const ENDING = `g.running and g.ends_on >= $1::date
  and g.ends_on <= ($1::date + make_interval(months => ?))::date`;

/** A page of grants. `q` is looked for in titles, codes, the donor's number and the names of donor and recipient. */
export async function listGrants(
  tx: Tx,
  today: PlainDate,
  filter: GrantFilter,
  { sort, ...slice }: { sort: GrantSort; after: Position | null; limit: number },
): Promise<Found<GrantRow>> {
  const search = await searchFor(tx, SEARCHED, filter.q);
  const where = new Where(visible('grant', 'g'), today)
    .and('g.stage = ?', filter.stage)
    .and('g.stage_group = ?', filter.stageGroup)
    .and('g.donor_id = ?', filter.donorId)
    .and('g.recipient_id = ?', filter.recipientId)
    .and('g.owner_id = ?', filter.ownerId)
    .and(ENDING, filter.endingWithin)
    .and('g.renewed = ?', filter.renewed)
    .when(filter.overdue, 'g.next_due_on < $1::date');
  const count = search.common ? { count: commonCount(tx, where, search) } : keptSum(filter);
  where.and(search.where('?'), search.parameter);
  const order = SORTS[sort.replace('-', '') as SortField];
  const shown = { table: 'grants.grant g', columns: GRANT_COLUMNS, joins: GRANT_JOINS, where, ...count };
  return findPage(tx, { ...shown, ...order, descending: sort.startsWith('-') }, slice);
}

function commonCount(tx: Tx, where: Where, { where: matches, parameter }: Search): () => Promise<Total> {
  const seen = new Where(String(where), ...where.values);
  const place = `$${seen.values.push(parameter)}`;
  return () => countAmongFirst(tx, 'grants.grant g', seen, matches(place));
}

/** The total from kept sums, where nothing but stages and the recipient narrows the list. */
function keptSum({ stage, stageGroup, recipientId, ...others }: GrantFilter): Pick<Listing, 'keptSum'> | undefined {
  if (Object.values(others).some((value) => value !== undefined && value !== '')) return undefined;
  const stages = stage ? [stage] : stageGroup && stagesOf(stageGroup);
  const where = new Where(visible('grantCount', 'c')).and('c.stage = any (?)', stages).and('c.recipient_id = ?', recipientId);
  const whole = `(select access.everywhere('grants.read')) and (select access.hidden_networks()) = '{}'`;
  const sum = (rowsOf: string) =>
    `select coalesce(sum(c.count), 0) from grants.grant_count c where ${String(where)} and ${rowsOf}`;
  const sql = recipientId
    ? `select (${sum('not c.overall')})::int`
    : `select case when ${whole} then (${sum('c.overall')}) else (${sum('not c.overall')}) end::int`;
  return { keptSum: { sql, values: where.values } };
}
