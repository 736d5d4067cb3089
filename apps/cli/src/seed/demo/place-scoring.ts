import { addDays } from '#kernel';
import { newId, oneByOne } from '#platform';
import { insertRows, type SeedRow } from '../insert-rows.js';
import type { DemoAction } from './demo-partnership.js';
import type { DemoWorld } from './demo-world.js';
import { EVIDENCE } from './evidence.js';
import type { PlacedAssessment } from './placed-assessment.js';
import { LEAD } from './place-partnerships.js';

const DAYS_OF_EVIDENCE = 11;

/** Answers, the evidence for them, and the plans of action: everything that belongs to the scoring of an assessment. */
export async function placeScoring(world: DemoWorld, placed: PlacedAssessment[]): Promise<void> {
  const { tx } = world;
  await insertRows(
    tx,
    'standards.answer',
    placed.flatMap((assessment) => answerRows(world, assessment)),
  );
  await insertRows(tx, 'standards.evidence', (await oneByOne(placed, (assessment) => evidenceRows(world, assessment))).flat());
  await insertRows(
    tx,
    'standards.action',
    placed.flatMap((assessment) => (assessment.demo.actions ?? []).map((action) => actionRow(world, assessment, action))),
  );
}

function answerRows({ ids }: DemoWorld, { id, demo, partner, assessor }: PlacedAssessment): SeedRow[] {
  return partner.answers.map(({ criterion, score, notApplicable }) => ({
    assessment_id: id,
    criterion,
    score,
    not_applicable: notApplicable,
    note: demo.notes?.[criterion] ?? null,
    answered_by: ids.of('person', assessor),
  }));
}

function evidenceRows(
  { ids, today, tx, secrets }: DemoWorld,
  { id, demo, partner, partnership, assessor }: PlacedAssessment,
): Promise<SeedRow[]> {
  return oneByOne(partner.proven, async (criterion) => {
    const [kind, description] = EVIDENCE[criterion]!;
    const row = newId();
    const place = { table: 'standards.evidence', column: 'description_sealed', row };
    const isCall = kind === 'call_note';
    return {
      id: row,
      assessment_id: id,
      criterion,
      kind,
      description: isCall ? null : description,
      description_sealed: isCall ? await secrets.seal(tx, 'evidence', place, description) : null,
      url: kind === 'link' ? `https://${partnership.partner}.example/complaints` : null,
      dated_on: addDays(today, -demo.daysAgo - DAYS_OF_EVIDENCE),
      added_by: ids.of('person', assessor),
    };
  });
}

function actionRow({ ids, today }: DemoWorld, { id, partner }: PlacedAssessment, action: DemoAction): SeedRow {
  const isCriterion = partner.card.criteria.some((criterion) => criterion.id === action.about);
  return {
    id: ids.of('action', `${id} ${action.about}`),
    assessment_id: id,
    criterion: isCriterion ? action.about : null,
    domain: isCriterion ? null : action.about,
    description: action.what,
    owner_id: ids.of('person', action.owner ?? LEAD),
    due_on: addDays(today, action.dueInDays),
    evidence_expected: action.evidence,
    done_on: action.doneDaysAgo === undefined ? null : addDays(today, -action.doneDaysAgo),
  };
}
