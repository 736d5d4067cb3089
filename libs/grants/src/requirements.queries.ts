import { type PlainDate } from '#kernel';
import { firstRow, rows, type Tx } from '#platform';
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

/** The requirements of a grant, the earliest day first. */
export function requirementsOfGrant(tx: Tx, grantId: string): Promise<RequirementRow[]> {
  return rows<RequirementRow>(tx, `${SELECT_REQUIREMENT} where r.grant_id = $1 order by r.due_on, r.id`, [grantId]);
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

export function rulesOfGrant(tx: Tx, grantId: string): Promise<RequirementRule[]> {
  return rows<RequirementRule>(
    tx,
    `select id, grant_id, kind, label, period, cycle, anchor, offset_months,
            offset_days, to_month_end, owner_id
     from grants.requirement_rule where grant_id = $1 order by created_at, id`,
    [grantId],
  );
}
