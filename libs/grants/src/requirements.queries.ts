import { type PlainDate } from '#kernel';
import { firstRow, newId, rows, type Tx } from '#platform';
import type { DatedRequirement } from './domain/requirement-schedule.js';
import type { RequirementState } from './domain/requirement-state.js';
import type { RequirementRule } from './requirement-rule.entity.js';

export interface RequirementRow {
  id: string;
  version: number;
  grantId: string;
  ruleId: string | null;
  kind: string;
  label: string;
  periodFrom: PlainDate | null;
  periodTo: PlainDate | null;
  dueOn: PlainDate;
  dueMoved: boolean;
  state: RequirementState;
  submittedOn: PlainDate | null;
  acceptedOn: PlainDate | null;
  closingReason: string | null;
  ownerId: string | null;
  ownerName: string | null;
}

const SELECT_REQUIREMENT = `
  select r.id, r.version, r.grant_id, r.rule_id, r.kind, r.label, r.period_from::text as period_from,
         r.period_to::text as period_to, r.due_on, r.due_moved, r.state,
         r.submitted_on, r.accepted_on, r.closing_reason,
         r.owner_id, p.name as owner_name
  from grants.requirement r left join identity.person p on p.id = r.owner_id`;

/** The requirements of the grant that this parameter names, the earliest day first. */
export const REQUIREMENTS_OF = (grantId: string) => `${SELECT_REQUIREMENT} where r.grant_id = ${grantId} order by r.due_on, r.id`;

export function requirementsOfGrant(tx: Tx, grantId: string): Promise<RequirementRow[]> {
  return rows<RequirementRow>(tx, REQUIREMENTS_OF('$1'), [grantId]);
}

export function findRequirement(tx: Tx, id: string): Promise<RequirementRow | null> {
  return firstRow<RequirementRow>(tx, `${SELECT_REQUIREMENT} where r.id = $1`, [id]);
}

/** The requirements that came from a rule, the earliest period first. */
export function requirementsOfRule(tx: Tx, ruleId: string): Promise<RequirementRow[]> {
  return rows<RequirementRow>(
    tx,
    `${SELECT_REQUIREMENT} where r.rule_id = $1 order by r.period_from nulls first, r.due_on, r.id`,
    [ruleId],
  );
}

/** The rules of the grant that this parameter names, in the order of entry. */
export const RULES_OF = (grantId: string) => `
  select id, grant_id, kind, label, period, cycle, anchor, offset_months, offset_days, to_month_end, owner_id
  from grants.requirement_rule where grant_id = ${grantId} order by created_at, id`;

export function rulesOfGrant(tx: Tx, grantId: string): Promise<RequirementRule[]> {
  return rows<RequirementRule>(tx, RULES_OF('$1'), [grantId]);
}

/** Moves these requirements to other days and periods. */
export async function moveRequirements(tx: Tx, moved: readonly (DatedRequirement & { id: string })[]): Promise<void> {
  await rows(
    tx,
    `update grants.requirement r set period_from = m."periodFrom", period_to = m."periodTo", due_on = m."dueOn",
       version = version + 1, updated_at = now()
     from jsonb_to_recordset($1::jsonb) as m (id uuid, "periodFrom" date, "periodTo" date, "dueOn" date) where r.id = m.id`,
    [JSON.stringify(moved)],
  );
}

/** Adds requirements that follow from rules. */
export async function addRequirements(tx: Tx, added: readonly (DatedRequirement & { rule: RequirementRule })[]): Promise<void> {
  await rows(
    tx,
    `insert into grants.requirement (id, grant_id, rule_id, kind, label, period_from, period_to, due_on, owner_id)
     select a.id, rule.grant_id, rule.id, rule.kind, rule.label, a."periodFrom", a."periodTo", a."dueOn", rule.owner_id
     from jsonb_to_recordset($1::jsonb) as a (id uuid, rule uuid, "periodFrom" date, "periodTo" date, "dueOn" date)
     join grants.requirement_rule rule on rule.id = a.rule`,
    [JSON.stringify(added.map(({ rule, ...dates }) => ({ ...dates, id: newId(), rule: rule.id })))],
  );
}

export async function removeRequirements(tx: Tx, ids: readonly string[]): Promise<void> {
  await rows(tx, 'delete from grants.requirement where id = any ($1::uuid[])', [ids]);
}

export async function removeRule(tx: Tx, id: string): Promise<void> {
  await rows(tx, 'delete from grants.requirement_rule where id = $1', [id]);
}

/** Nobody writes reports on a grant that came to nothing. Returns the requirements that are cancelled with it. */
export function cancelRequirements(tx: Tx, grantId: string): Promise<{ id: string }[]> {
  return rows(
    tx,
    `update grants.requirement set state = 'cancelled', closing_reason = 'grant_lost', version = version + 1, updated_at = now()
     where grant_id = $1 and state in ('planned', 'in_preparation', 'internal_review') returning id`,
    [grantId],
  );
}

/** One that is taken up again has those requirements back. Returns them. */
export function restoreRequirements(tx: Tx, grantId: string): Promise<{ id: string }[]> {
  return rows(
    tx,
    `update grants.requirement set state = 'planned', closing_reason = null, version = version + 1, updated_at = now()
     where grant_id = $1 and state = 'cancelled' and closing_reason = 'grant_lost' returning id`,
    [grantId],
  );
}
