import { insertRows, type SeedRow } from '../insert-rows.js';
import type { DemoGrant } from './demo-grant.js';
import type { DemoWorld } from './demo-world.js';
import { type GrantReport, reportsOf, templatesOf } from './grant-reports.js';
import { GRANTS } from './place-grants.js';

/** What donors want to see: the rules of each contract and the dated reports that follow. */
export async function placeRequirements(world: DemoWorld): Promise<void> {
  await insertRows(
    world.tx,
    'grants.requirement_rule',
    GRANTS.flatMap((grant) => ruleRows(world, grant)),
  );
  const reports = GRANTS.flatMap((grant) => reportsOf(grant, world.today).map((report) => requirementRow(world, grant, report)));
  await insertRows(world.tx, 'grants.requirement', reports);
}

/** The id of a report, by its grant, kind and day. */
export function requirementId({ ids }: DemoWorld, grant: DemoGrant, { kind, label, dueOn }: GrantReport): string {
  return ids.of('requirement', `${grant.code} ${kind} ${label} ${dueOn}`);
}

function ruleRows({ ids }: DemoWorld, grant: DemoGrant): SeedRow[] {
  return templatesOf(grant).map((template) => ({
    id: ids.of('rule', `${grant.code} ${template.kind}`),
    grant_id: ids.of('grant', grant.code),
    kind: template.kind,
    label: template.label.en,
    period: template.period,
    cycle: template.cycle,
    anchor: template.anchor,
    offset_months: template.offsetMonths,
    offset_days: template.offsetDays,
    to_month_end: template.toMonthEnd,
  }));
}

function requirementRow(world: DemoWorld, grant: DemoGrant, report: GrantReport): SeedRow {
  const { ids } = world;
  return {
    id: requirementId(world, grant, report),
    grant_id: ids.of('grant', grant.code),
    rule_id: report.rule === null ? null : ids.of('rule', `${grant.code} ${report.rule}`),
    kind: report.kind,
    label: report.label,
    period_from: report.periodFrom,
    period_to: report.periodTo,
    due_on: report.dueOn,
    state: report.state,
    submitted_on: report.submittedOn,
    accepted_on: report.acceptedOn,
    closing_reason: report.reason,
    owner_id: report.owner === null ? null : ids.of('person', report.owner),
  };
}
