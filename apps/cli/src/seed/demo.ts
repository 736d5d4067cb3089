import { firstRow } from '#platform';
import { compileReports } from './demo/compile-reports.js';
import { type DemoWorld, IdBook } from './demo/demo-world.js';
import { placeAccounts } from './demo/place-accounts.js';
import { placeAssessments } from './demo/place-assessments.js';
import { placeDeadlines } from './demo/place-deadlines.js';
import { placeDonors } from './demo/place-donors.js';
import { placeGrants } from './demo/place-grants.js';
import { placeMoney } from './demo/place-money.js';
import { placeNetworks } from './demo/place-networks.js';
import { placePartners } from './demo/place-partners.js';
import { placePartnerships } from './demo/place-partnerships.js';
import { placeRequirements } from './demo/place-requirements.js';
import { placeScopes } from './demo/place-scope.js';
import { placeSubgrants } from './demo/place-subgrants.js';
import { placeTranches } from './demo/place-tranches.js';
import { placeStageHistory } from './demo/stage-history.js';
import { inSeedTransaction, type SeedContext, type SeedWork } from './seed-database.js';

/** The parts of the demonstration, each standing on those before it. */
const PARTS: ((world: DemoWorld) => Promise<void>)[] = [
  placeNetworks,
  placePartners,
  placeDonors,
  placeAccounts,
  placeMoney,
  placeGrants,
  placeStageHistory,
  placeRequirements,
  placeTranches,
  placeSubgrants,
  placePartnerships,
  placeAssessments,
  placeDeadlines,
  placeScopes,
];

/**
 * The demonstration portfolio: an invented family of networks with its partners, donors and grants, the accounts to look
 * at it with, and its reports. Needs the reference data. What is there is left alone, and once somebody has left the
 * demonstration it comes back only when it is asked for again. Returns whether it was new.
 */
export async function seedDemo(context: SeedContext, choice: { again?: boolean } = {}): Promise<boolean> {
  const isNew = await placePortfolio(context, choice.again ?? false);
  await compileReports(context);
  return isNew;
}

function placePortfolio(context: SeedContext, again: boolean): Promise<boolean> {
  return inSeedTransaction(context, async (seed) => {
    if ((await isThere(seed)) || (!again && (await wasLeft(seed)))) return false;
    const world = { ...seed, today: seed.clock.today(), ids: new IdBook(), assessments: [] };
    for (const part of PARTS) await part(world);
    const family = { type: 'organisation', id: world.ids.of('organisation', 'HORIZON') };
    await seed.audit.record(seed.tx, seed.actor, 'demonstration.seeded', family);
    return true;
  });
}

async function isThere({ tx }: SeedWork): Promise<boolean> {
  return (await firstRow(tx, 'select 1 from organisations.organisation where demo limit 1')) !== null;
}

async function wasLeft({ tx }: SeedWork): Promise<boolean> {
  return (await firstRow(tx, `select 1 from audit.entry where act = 'demonstration.left' limit 1`)) !== null;
}
