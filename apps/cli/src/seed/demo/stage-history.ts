import { addDays, PIPELINE_STAGES, type PlainDate } from '#kernel';
import { newId } from '#platform';
import { insertRows } from '../insert-rows.js';
import { monthStart } from './demo-dates.js';
import type { DemoGrant } from './demo-grant.js';
import type { DemoWorld } from './demo-world.js';
import { GRANTS, SECURED, signedOn } from './place-grants.js';

const PIPELINE: readonly string[] = PIPELINE_STAGES;
const DAYS_BETWEEN_STEPS = 24;
const DAYS_SINCE_LAST_STEP = 9;

/** How each grant came to where it stands, stage by stage. */
export async function placeStageHistory(world: DemoWorld): Promise<void> {
  await insertRows(
    world.tx,
    'grants.stage_change',
    GRANTS.flatMap((grant) => changesOf(world, grant)),
  );
}

function changesOf({ ids, today }: DemoWorld, grant: DemoGrant) {
  return stepsOf(grant, today).map(([stage, day], index, all) => ({
    id: newId(),
    grant_id: ids.of('grant', grant.code),
    from_stage: all[index - 1]?.[0] ?? null,
    to_stage: stage,
    at: `${day}T10:00:00Z`,
    by_id: ids.of('person', grant.owner),
    reason: index === all.length - 1 ? (grant.lostBecause ?? null) : null,
  }));
}

function stepsOf(grant: DemoGrant, today: PlainDate): [stage: string, day: PlainDate][] {
  const way = pipelineWay(grant.stage);
  const arrived = signedOn(grant, today) ?? addDays(today, -DAYS_SINCE_LAST_STEP);
  const steps = way.map((stage, index): [string, PlainDate] => [
    stage,
    addDays(arrived, -DAYS_BETWEEN_STEPS * (way.length - 1 - index) - 1),
  ]);
  if (!SECURED.includes(grant.stage)) return steps;
  return [...steps, ['signed', arrived], ...later(grant, today)];
}

/** The stages up to this one; what was lost was lost after its submission. */
function pipelineWay(stage: string): readonly string[] {
  const index = PIPELINE.indexOf(stage);
  if (index >= 0) return PIPELINE.slice(0, index + 1);
  return SECURED.includes(stage) ? PIPELINE : [...PIPELINE.slice(0, 4), stage];
}

function later({ stage, starts, months }: DemoGrant, today: PlainDate): [string, PlainDate][] {
  const end = monthStart(today, starts + months);
  const course: [string, PlainDate][] = [
    ['active', monthStart(today, starts)],
    ['closing', end],
    ['closed', addDays(end, 130)],
  ];
  return course.slice(0, SECURED.indexOf(stage)).map(([name, day]) => [name, day < today ? day : addDays(today, -1)]);
}
