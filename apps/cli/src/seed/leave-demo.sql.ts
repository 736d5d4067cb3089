import { rows, type Tx } from '#platform';

/** The invented records, and those of people that cannot stand without them. */
export const DOOMED = [
  `create temp table doomed_organisation on commit drop as select id from organisations.organisation where demo`,
  `create temp table doomed_grant on commit drop as
   select id from grants.grant where demo or donor_id in (table doomed_organisation) or recipient_id in (table doomed_organisation)`,
  `create temp table doomed_partnership on commit drop as
   select id from partnerships.partnership where demo or organisation_id in (table doomed_organisation)`,
  `create temp table doomed_assessment on commit drop as
   select id from standards.assessment
   where partnership_id in (table doomed_partnership) or organisation_id in (table doomed_organisation)`,
  `create temp table doomed_subject on commit drop as
   select id from doomed_grant union select id from doomed_assessment
   union select id from grants.requirement where grant_id in (table doomed_grant)
   union select id from standards.action where assessment_id in (table doomed_assessment)`,
];

/** From what hangs on others to what others hang on. */
export const REMOVALS = [
  `delete from deadlines.item where subject_id in (table doomed_subject) or network_id in (table doomed_organisation)`,
  `delete from funding_gap.report where demo or scope_id in (select id from funding_gap.scope where demo)`,
  `delete from funding_gap.scope_network where network_id in (table doomed_organisation)`,
  `delete from funding_gap.scope where demo`,
  `update funding_gap.scope set is_default = true
   where kind = 'members' and not exists (select from funding_gap.scope where is_default)`,
  `delete from grants.subgrant where demo or root_grant_id in (table doomed_grant) or from_id in (table doomed_organisation)
     or to_id in (table doomed_organisation) or via_host_id in (table doomed_organisation)`,
  `update grants.grant set renewal_of_id = null where renewal_of_id in (table doomed_grant) and id not in (table doomed_grant)`,
  `delete from grants.grant where id in (table doomed_grant)`,
  `delete from standards.assessment where id in (table doomed_assessment)`,
  `update standards.standard_version v set frozen_at = null, version = version + 1
   where status in ('draft', 'proposal') and frozen_at is not null
     and not exists (select from standards.assessment a where a.standard_version_id = v.id and a.submitted_at is not null)`,
  `delete from files.file where organisation_id in (table doomed_organisation) or subject_id in (table doomed_subject)
     or subject_id in (table doomed_partnership)`,
  `delete from partnerships.representation_incident where organisation_id in (table doomed_organisation)`,
  `delete from partnerships.complaint where organisation_id in (table doomed_organisation)`,
  `delete from partnerships.concerned_network where network_id in (table doomed_organisation)`,
  `delete from partnerships.partnership where id in (table doomed_partnership)`,
  `delete from money.need where demo or network_id in (table doomed_organisation)`,
  `delete from money.spot_rate where demo`,
  `delete from money.planning_rate where demo`,
  `delete from pipeline.donor where id in (table doomed_organisation)`,
  `update organisations.organisation set parent_id = null where parent_id in (table doomed_organisation) and not demo`,
  `delete from organisations.organisation where demo`,
  `delete from platform.job where requested_by in (select id from identity.person where demo)`,
  `delete from platform.idempotency_key where actor in (select id from identity.person where demo)`,
];

/** What keeps decided assessments and used standards as they are; invented ones are not worth keeping. */
const GUARDS = [
  ['standards.answer', 'answer_guard'],
  ['standards.evidence', 'evidence_guard'],
  ['standards.action', 'action_guard'],
  ['standards.assessment', 'assessment_guard'],
  ['standards.standard_version', 'standard_version_frozen'],
] as const;

/** Does the work with these guards down; only the owner of the tables can. They are up again for everybody else's eyes. */
export async function withGuardsDown(tx: Tx, work: () => Promise<void>): Promise<void> {
  // Sums are tested at commit; the tables can be altered only when none of these tests waits.
  for (const [table, guard] of GUARDS) await rows(tx, `alter table ${table} disable trigger ${guard}`);
  await work();
  await rows(tx, 'set constraints all immediate');
  for (const [table, guard] of GUARDS) await rows(tx, `alter table ${table} enable trigger ${guard}`);
}
