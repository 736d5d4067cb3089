import { visible } from '#identity';
import { type PlainDate } from '#kernel';
import { affected, firstRow, type Position, rows, type Tx } from '#platform';
import type { CriterionAnswer } from './answer.entity.js';
import type { AssessmentRow } from './assessment.views.js';
import type { StandardVersion } from './standard-version.entity.js';
import { Assessment, type AssessedBand, type AssessmentState } from './assessment.entity.js';

/** What a list of assessments can be narrowed to. */
export interface AssessmentFilter {
  state?: AssessmentState;
  band?: AssessedBand;
  organisationId?: string;
  partnershipId?: string;
}

const STATE = `case when a.state = 'approved' and a.valid_until_on < $1::date then 'expired' else a.state end`;
const COLUMNS = `
  select a.id, a.version, a.organisation_id, o.name as organisation_name,
         a.partnership_id, a.profile_code, v.standard,
         v.version_number as standard_version, a.provisional, ${STATE} as state, a.carries_money,
         a.band, a.overall::text as overall, a.proposer_id, proposer.name as proposer_name,
         a.assessor_id, assessor.name as assessor_name, a.reviewer_id,
         reviewer.name as reviewer_name, a.submitted_at, a.approved_on,
         a.valid_until_on, jsonb_array_length(a.card -> 'criteria') as criteria_count,
         (select count(*)::int from standards.answer given
          where given.assessment_id = a.id and (given.score is not null or given.not_applicable)) as answered_count`;
const FROM = `
  from standards.assessment a
  join organisations.organisation o on o.id = a.organisation_id
  join standards.standard_version v on v.id = a.standard_version_id
  join identity.person proposer on proposer.id = a.proposer_id
  left join identity.person assessor on assessor.id = a.assessor_id
  left join identity.person reviewer on reviewer.id = a.reviewer_id`;

/** The next step of an assessment is mine: to score it, or to review it as the second or third person (decisions.md 9). */
const waitsFor = (person: string) => `
  (not (a.carries_money and a.proposer_id = ${person}::uuid)
   and ((a.state in ('draft', 'in_assessment') and (a.assessor_id is null or a.assessor_id = ${person}::uuid)
         and ${visible('assessment', 'a', 'assessments.score')})
        or (a.state = 'in_review' and a.assessor_id <> ${person}::uuid and ${visible('assessment', 'a', 'assessments.review')})))`;

/** A page of assessments, the latest first; with `waitingFor` only those whose next step is that person's. */
export function listAssessments(
  tx: Tx,
  today: PlainDate,
  filter: AssessmentFilter & { waitingFor?: string | null },
  slice: { after: Position | null; limit: number },
): Promise<AssessmentRow[]> {
  return rows<AssessmentRow>(
    tx,
    `${COLUMNS} ${FROM}
     where ${visible('assessment', 'a')} and ($2::uuid is null or ${waitsFor('$2')})
       and ($3::text is null or ${STATE} = $3) and ($4::text is null or a.band = $4)
       and ($5::uuid is null or a.organisation_id = $5) and ($6::uuid is null or a.partnership_id = $6)
       and ($7::uuid is null or a.id < $7)
     order by a.id desc limit $8`,
    [
      today,
      filter.waitingFor ?? null,
      filter.state ?? null,
      filter.band ?? null,
      filter.organisationId ?? null,
      filter.partnershipId ?? null,
      slice.after?.id ?? null,
      slice.limit + 1,
    ],
  );
}

/** Which acts the actor's rights allow on an assessment, where it belongs; its state is another matter. */
export interface AssessmentRights {
  score: boolean;
  review: boolean;
  suspend: boolean;
}

const RIGHTS = () => `jsonb_build_object('score', ${visible('assessment', 'a', 'assessments.score')},
  'review', ${visible('assessment', 'a', 'assessments.review')}, 'suspend', ${visible('assessment', 'a', 'assessments.suspend')})`;

/** An assessment as lists show it, with the words for its card and what may be done with it. */
export type AssessmentPage = AssessmentRow & { labels: StandardVersion['labels']; rights: AssessmentRights };

/** One assessment as its page shows it, or null. */
export function findAssessmentPage(tx: Tx, today: PlainDate, id: string): Promise<AssessmentPage | null> {
  const sql = `${COLUMNS}, v.labels, ${RIGHTS()} as rights ${FROM} where a.id = $2 and ${visible('assessment', 'a')}`;
  return firstRow<AssessmentPage>(tx, sql, [today, id]);
}

export async function rightsOn(tx: Tx, id: string): Promise<AssessmentRights> {
  const sql = `select ${RIGHTS()} as rights from standards.assessment a where a.id = $1`;
  return (await firstRow<{ rights: AssessmentRights }>(tx, sql, [id]))!.rights;
}

/** How many assessments wait for this person. */
export async function countWaiting(tx: Tx, personId: string): Promise<{ toScore: number; toReview: number }> {
  const found = await firstRow<{ toScore: number; toReview: number }>(
    tx,
    `select (count(*) filter (where a.state <> 'in_review'))::int as to_score,
            (count(*) filter (where a.state = 'in_review'))::int as to_review
     from standards.assessment a where ${visible('assessment', 'a')} and ${waitsFor('$1')}`,
    [personId],
  );
  return found!;
}

/** The assessment of a partnership that is not decided yet, or null. */
export function openAssessment(tx: Tx, partnershipId: string): Promise<Assessment | null> {
  return tx
    .createQueryBuilder(Assessment, 'assessment')
    .where('assessment.partnershipId = :partnershipId', { partnershipId })
    .andWhere(`assessment.state in ('draft', 'in_assessment', 'in_review', 'reconciliation')`)
    .getOne();
}

/** The assessment that a partnership stands on: the approved one, expired and suspended included. Null before the first. */
export function governingAssessment(tx: Tx, partnershipId: string): Promise<Assessment | null> {
  return tx
    .createQueryBuilder(Assessment, 'assessment')
    .where(`assessment.partnershipId = :partnershipId and assessment.state in ('approved', 'suspended')`, { partnershipId })
    .orderBy('assessment.approvedOn', 'DESC')
    .addOrderBy('assessment.id', 'DESC')
    .getOne();
}

/** Saves what was said about one criterion, in the version that was seen, 0 for the first. False when that is over. */
export async function saveAnswer(tx: Tx, answer: CriterionAnswer): Promise<boolean> {
  const { assessmentId, criterion, version, score, notApplicable, note, answeredBy } = answer;
  const saved = await affected(
    tx,
    `insert into standards.answer as a (assessment_id, criterion, score, not_applicable, note, answered_by)
     select $1, $2, $4, $5, $6, $7
     where $3 = 0 or exists (select from standards.answer there where there.assessment_id = $1 and there.criterion = $2)
     on conflict (assessment_id, criterion) do update set score = excluded.score, not_applicable = excluded.not_applicable,
       note = excluded.note, answered_by = excluded.answered_by, version = a.version + 1, updated_at = now() where a.version = $3`,
    [assessmentId, criterion, version, score, notApplicable, note, answeredBy],
  );
  return saved === 1;
}

/** What deadlines say of a partner: each bears its name, so it is as sensitive as the partner. */
export async function partnerOf(tx: Tx, organisationId: string): Promise<{ label: string; sensitivity: string }> {
  const sql = 'select name as label, sensitivity from organisations.organisation where id = $1';
  return (await firstRow<{ label: string; sensitivity: string }>(tx, sql, [organisationId]))!;
}
