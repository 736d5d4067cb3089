import { addDays } from '#kernel';
import { newId, oneByOne } from '#platform';
import { insertRows } from '../insert-rows.js';
import type { DemoPartnership } from './demo-partnership.js';
import type { DemoWorld } from './demo-world.js';
import { INCIDENTS } from './incidents.js';
import { ALLY_PARTNERSHIPS } from './partnerships-allies.js';
import { BODY_PARTNERSHIPS } from './partnerships-bodies.js';
import { PEER_PARTNERSHIPS } from './partnerships-peers.js';
import { REFORM_PARTNERSHIPS } from './partnerships-reform.js';
import { PURPOSES } from './purposes.js';
import { SERVICE_PARTNERSHIPS } from './partnerships-services.js';

export const PARTNERSHIPS: DemoPartnership[] = [
  ...PEER_PARTNERSHIPS,
  ...ALLY_PARTNERSHIPS,
  ...REFORM_PARTNERSHIPS,
  ...BODY_PARTNERSHIPS,
  ...SERVICE_PARTNERSHIPS,
];

/** The lead who proposed every partnership and looks after most; with money, somebody else assesses. */
export const LEAD = 'partnerships';

/** The partnerships, the networks that they concern, and claims to represent by partners. */
export async function placePartnerships(world: DemoWorld): Promise<void> {
  const { tx, ids } = world;
  await insertRows(
    tx,
    'partnerships.partnership',
    PARTNERSHIPS.map((partnership) => partnershipRow(world, partnership)),
  );
  await insertRows(
    tx,
    'partnerships.concerned_network',
    PARTNERSHIPS.flatMap(({ partner, networks }) =>
      networks.map((code) => ({ partnership_id: ids.of('partnership', partner), network_id: ids.of('organisation', code) })),
    ),
  );
  await insertRows(
    tx,
    'partnerships.representation_incident',
    await oneByOne(INCIDENTS, (incident) => incidentRow(world, incident)),
  );
}

async function incidentRow({ tx, ids, today, secrets }: DemoWorld, incident: (typeof INCIDENTS)[number]) {
  const [partner, severity, daysAgo, resolvedDaysAgo, notes] = incident;
  const id = newId();
  const place = { table: 'partnerships.representation_incident', column: 'notes_sealed', row: id };
  return {
    id,
    organisation_id: ids.of('organisation', partner),
    occurred_on: addDays(today, -daysAgo),
    severity,
    resolved_on: resolvedDaysAgo === null ? null : addDays(today, -resolvedDaysAgo),
    notes_sealed: await secrets.seal(tx, 'incident', place, notes),
  };
}

function partnershipRow({ ids, today }: DemoWorld, partnership: DemoPartnership) {
  const { activeDaysAgo, endedDaysAgo } = partnership;
  return {
    id: ids.of('partnership', partnership.partner),
    organisation_id: ids.of('organisation', partnership.partner),
    profile_code: partnership.profile,
    title: partnership.title,
    purpose: PURPOSES[partnership.partner],
    contribution_to_goal: partnership.contribution,
    goal_codes: partnership.goals,
    categories: partnership.categories,
    priority_rank: partnership.rank ?? null,
    carries_money: partnership.money ?? false,
    status: partnership.status,
    status_reason: partnership.reason ?? null,
    owner_id: ids.of('person', partnership.owner ?? LEAD),
    proposer_id: ids.of('person', LEAD),
    starts_on: activeDaysAgo === undefined ? null : addDays(today, -activeDaysAgo),
    ended_on: endedDaysAgo === undefined ? null : addDays(today, -endedDaysAgo),
    demo: true,
  };
}
