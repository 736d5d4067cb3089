import { firstRow } from '#platform';
import { placeDonors } from './reference/place-donors.js';
import { placeDocuments, placeMemberNetworks } from './reference/place-networks.js';
import { placeScorecard } from './reference/place-scorecard.js';
import { placeStrategy } from './reference/place-strategy.js';
import { inSeedTransaction, type SeedContext, type SeedWork } from './seed-database.js';

/** The parts of the reference data. Each adds what is missing and says how many rows were new. */
const PARTS: ((seed: SeedWork) => Promise<number>)[] = [
  placeDocuments,
  placeMemberNetworks,
  placeStrategy,
  placeDonors,
  placeScorecard,
];

/**
 * The reference data that the product starts with: the plan, the member networks, donors, documents, calendars and the
 * scorecard. What is there stays as people have edited it; a second run adds nothing. Returns the number of new records.
 */
export function seedReference(context: SeedContext): Promise<number> {
  return inSeedTransaction(context, async (seed) => {
    let added = 0;
    for (const part of PARTS) added += await part(seed);
    if (added > 0) await recordSeeding(seed, added);
    return added;
  });
}

async function recordSeeding({ tx, actor, audit }: SeedWork, added: number): Promise<void> {
  const tenant = await firstRow<{ id: string }>(tx, `select id from organisations.organisation where code = 'INPUD'`);
  await audit.record(tx, actor, 'reference.seeded', { type: 'organisation', id: tenant!.id }, { records: [null, added] });
}
