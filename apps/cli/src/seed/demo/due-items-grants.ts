import { addDays } from '#kernel';
import type { DemoGrant } from './demo-grant.js';
import type { DemoWorld } from './demo-world.js';
import type { DueItem } from './due-item.js';
import { type GrantReport, isOpenReport, reportsOf } from './grant-reports.js';
import { periodOf } from './grant-money.js';
import { DEPUTIES, GRANTS, MANAGER, SECURED, signedOn } from './place-grants.js';
import { requirementId } from './place-requirements.js';

const DAYS_OF_HISTORY = 150;
const DAYS_AHEAD_FOR_RENEWALS = 420;
const DAYS_KNOWN_BEFORE = 40;

/** What falls due from the grants: their reports, and their ends while nothing continues them. */
export function dueItemsOfGrants(world: DemoWorld): DueItem[] {
  return GRANTS.filter(({ stage }) => SECURED.includes(stage)).flatMap((grant) => [
    ...reportsOf(grant, world.today).flatMap((report) => reportItem(world, grant, report)),
    ...endItem(world, grant),
  ]);
}

function reportItem(world: DemoWorld, grant: DemoGrant, report: GrantReport): DueItem[] {
  const since = addDays(world.today, -DAYS_OF_HISTORY);
  if (!isOpenReport(report) && report.dueOn < since) return [];
  const enteredOn = report.rule === null ? addDays(report.dueOn, -DAYS_KNOWN_BEFORE) : signedOn(grant, world.today)!;
  const about = { kind: 'requirement' as const, subjectType: 'requirement', subjectId: requirementId(world, grant, report) };
  const item = { ...about, ...reachOf(world, grant), label: `${grant.code} · ${report.label}`, dueOn: report.dueOn, enteredOn };
  const owner = report.owner ?? grant.owner;
  if (isOpenReport(report)) return [{ ...item, owner, enteredOn: enteredOn < world.today ? enteredOn : world.today }];
  const how = report.state === 'waived' ? 'cancelled' : 'done';
  return [{ ...item, owner, settled: { on: report.submittedOn ?? addDays(world.today, -3), how } }];
}

/** The last day to have a renewal. What is continued already, or closing down, is settled. */
function endItem(world: DemoWorld, grant: DemoGrant): DueItem[] {
  const { endsOn } = periodOf(grant, world.today);
  if (grant.stage === 'closed') return [];
  const about = { kind: 'grant_renewal' as const, subjectType: 'grant', subjectId: world.ids.of('grant', grant.code) };
  const enteredOn = signedOn(grant, world.today)!;
  const item = {
    ...about,
    ...reachOf(world, grant),
    label: `${grant.code} · ${grant.title}`,
    dueOn: endsOn,
    enteredOn,
    owner: grant.owner,
  };
  if (grant.stage === 'closing') return [{ ...item, settled: { on: addDays(endsOn, -20), how: 'cancelled' } }];
  const continued = GRANTS.some(({ renewalOf, lostBecause }) => renewalOf === grant.code && lostBecause === undefined);
  if (!continued) return [item];
  const isNear = endsOn < addDays(world.today, DAYS_AHEAD_FOR_RENEWALS);
  return isNear ? [{ ...item, settled: { on: addDays(world.today, -9), how: 'done' } }] : [];
}

function reachOf({ ids }: DemoWorld, grant: DemoGrant) {
  return {
    path: `/grants/${ids.of('grant', grant.code)}`,
    backup: DEPUTIES[grant.owner] ?? MANAGER,
    manager: MANAGER,
    network: grant.recipient,
  };
}
