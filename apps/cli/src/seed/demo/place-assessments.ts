import { addDays } from '#kernel';
import { firstRow, rows } from '#platform';
import { listProfiles, type ProfileRow } from '#standards';
import { formatAssessed } from '#standards/rules';
import { insertRows, type SeedRow } from '../insert-rows.js';
import { assessPartner } from './assessed-partner.js';
import type { DemoAssessment, DemoPartnership } from './demo-partnership.js';
import type { DemoWorld } from './demo-world.js';
import type { PlacedAssessment } from './placed-assessment.js';
import { placeScoring } from './place-scoring.js';
import { LEAD, PARTNERSHIPS } from './place-partnerships.js';

const SECOND_LEAD = 'assessor';
const REVIEWER = 'reviewer';
const DAYS_OF_REVIEW = 6;
const DAYS_OF_SCORING = 16;
const PROPOSAL = `select id, card from standards.standard_version where status in ('adopted', 'proposal') order by status limit 1`;

/**
 * The assessments, taken the way of every assessment: scored, handed in, decided. The guards of the database hold for
 * invented partners as for all.
 */
export async function placeAssessments(world: DemoWorld): Promise<void> {
  const { tx } = world;
  const standard = await firstRow<{ id: string; card: unknown }>(tx, PROPOSAL);
  if (!standard) throw new Error('The demonstration needs the reference data: there is no version of the standards.');
  const profiles = new Map((await listProfiles(tx)).map((profile) => [profile.code, profile]));
  const placed = byStart(PARTNERSHIPS.flatMap((partnership) => assessmentsOf(world, partnership, standard, profiles)));
  world.assessments = placed;
  // A partnership has one open assessment at a time, so what was superseded since goes first.
  for (const round of [placed.filter(wasSuperseded), placed.filter((one) => !wasSuperseded(one))]) {
    const begun = round.map((assessment) => begunRow(world, standard.id, profiles, assessment));
    await insertRows(tx, 'standards.assessment', begun);
    await placeScoring(world, round);
    await takeSteps(world, round);
  }
  await rows(
    tx,
    'update standards.standard_version set frozen_at = $2, version = version + 1 where id = $1 and frozen_at is null',
    [standard.id, world.clock.now()],
  );
}

function wasSuperseded({ demo }: PlacedAssessment): boolean {
  return demo.state === 'superseded';
}

function assessmentsOf(
  { ids, today }: DemoWorld,
  partnership: DemoPartnership,
  standard: { card: unknown },
  profiles: Map<string, ProfileRow>,
): PlacedAssessment[] {
  return partnership.assessments.map((demo, index) => ({
    id: ids.of('assessment', `${partnership.partner} ${index}`),
    partnership,
    demo,
    partner: assessPartner(standard, profiles.get(partnership.profile)!, demo, today),
    assessor: partnership.money === true ? SECOND_LEAD : LEAD,
  }));
}

/** Lists show the latest id first, so the assessment that began last gets the last one. */
function byStart(placed: PlacedAssessment[]): PlacedAssessment[] {
  const inOrder = [...placed].sort((a, b) => b.demo.daysAgo - a.demo.daysAgo);
  const ids = placed.map(({ id }) => id).sort();
  return inOrder.map((assessment, index) => ({ ...assessment, id: ids[index]! }));
}

function begunRow(
  { ids, today }: DemoWorld,
  standardId: string,
  profiles: Map<string, ProfileRow>,
  placed: PlacedAssessment,
): SeedRow {
  const { partnership, demo, partner, assessor } = placed;
  const begunOn = addDays(today, -demo.daysAgo - (demo.state === 'draft' ? 0 : DAYS_OF_SCORING));
  return {
    id: placed.id,
    created_at: `${begunOn}T09:00:00Z`,
    organisation_id: ids.of('organisation', partnership.partner),
    partnership_id: ids.of('partnership', partnership.partner),
    standard_version_id: standardId,
    profile_code: partnership.profile,
    card: partner.card,
    gate_questions: profiles.get(partnership.profile)!.gateQuestions,
    gate_answers: demo.questions ?? {},
    carries_money: partnership.money ?? false,
    provisional: true,
    state: demo.state === 'draft' ? 'draft' : 'in_assessment',
    owner_id: ids.of('person', partnership.owner ?? LEAD),
    proposer_id: ids.of('person', LEAD),
    assessor_id: demo.state === 'draft' ? null : ids.of('person', assessor),
  };
}

/** Handing in, deciding, and what came after: each step in its own statement, as the guards demand. */
async function takeSteps(world: DemoWorld, placed: PlacedAssessment[]): Promise<void> {
  const inState = (...states: string[]) => placed.filter(({ demo }) => states.includes(demo.state));
  await step(world, inState('withdrawn'), () => ({}), 'withdrawn');
  const handedIn = inState('in_review', 'approved', 'rejected', 'superseded', 'suspended');
  await step(world, handedIn, submission, 'in_review');
  await step(world, inState('rejected'), () => ({ reviewer_id: world.ids.of('person', REVIEWER) }), 'rejected');
  await step(world, inState('superseded'), (one) => approval(world, one), 'approved');
  await step(world, inState('superseded'), () => ({}), 'superseded');
  await step(world, inState('approved', 'suspended'), (one) => approval(world, one), 'approved');
  const suspended = inState('suspended');
  const reasonOf = ({ demo }: PlacedAssessment) => ({
    suspension_reason: demo.reason,
    suspended_on: addDays(world.today, 7 - demo.daysAgo),
  });
  await step(world, suspended, reasonOf, 'suspended');

  function submission({ demo, partner }: PlacedAssessment) {
    const result = formatAssessed(partner.assessed!);
    const wait = demo.state === 'in_review' ? 0 : DAYS_OF_REVIEW;
    return {
      result,
      band: result.band,
      overall: result.overall,
      submitted_at: `${addDays(world.today, -demo.daysAgo - wait)}T15:00:00Z`,
    };
  }
}

function approval({ ids }: DemoWorld, { partner }: PlacedAssessment): SeedRow {
  const { approvedOn, validUntilOn, opensGate } = partner;
  return {
    reviewer_id: ids.of('person', REVIEWER),
    approved_on: approvedOn,
    valid_until_on: validUntilOn,
    opens_gate: opensGate,
  };
}

async function step(
  { tx }: DemoWorld,
  placed: PlacedAssessment[],
  changesOf: (assessment: PlacedAssessment) => SeedRow,
  state: DemoAssessment['state'],
): Promise<void> {
  if (placed.length === 0) return;
  const decided = state === 'withdrawn' || state === 'rejected';
  const changes = placed.map((one) => ({
    ...changesOf(one),
    ...(decided ? { decision_reason: one.demo.reason } : {}),
    id: one.id,
  }));
  const columns = Object.keys(changes[0]!).filter((column) => column !== 'id');
  const settings = [
    ...columns.map((column) => `${column} = changed.${column}`),
    'state = $2',
    'version = assessment.version + 1',
  ];
  await rows(
    tx,
    `update standards.assessment set ${settings.join(', ')}
     from jsonb_populate_recordset(null::standards.assessment, $1::jsonb) changed where assessment.id = changed.id`,
    [JSON.stringify(changes), state],
  );
}
