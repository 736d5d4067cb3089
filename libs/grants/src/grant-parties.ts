import { InvalidInput } from '#kernel';
import { type Tx } from '#platform';
import type { GrantChange } from './grant-facts.js';
import type { Grant } from './grant.entity.js';
import { peopleKeptOut, seesDonor } from './grant-parties.queries.js';

const PEOPLE = ['ownerId', 'backupOwnerId', 'grantManagerId'] as const;

/** Who is named on a grant: a donor whom the actor may see, and people who may read the grant as it will be. */
export async function requireParties(tx: Tx, before: Grant | null, after: Grant, change: GrantChange): Promise<void> {
  if (before?.donorId !== after.donorId && !(await seesDonor(tx, after.donorId))) throw unknownDonor();
  const named = PEOPLE.filter((field) => change[field] && change[field] !== before?.[field]);
  await requireReaders(tx, after, Object.fromEntries(named.map((field) => [field, after[field]!])));
}

/** Throws InvalidInput that names each field with a person who may not read this grant: a deadline would lead them nowhere. */
export async function requireReaders(
  tx: Tx,
  { recipientId, sensitivity }: Pick<Grant, 'recipientId' | 'sensitivity'>,
  people: Readonly<Record<string, string>>,
): Promise<void> {
  if (Object.keys(people).length === 0) return;
  const keptOut = new Set(await peopleKeptOut(tx, Object.values(people), { recipientId, sensitivity }));
  const fields = Object.keys(people).filter((field) => keptOut.has(people[field]!));
  if (fields.length === 0) return;
  throw new InvalidInput(
    'people.cannot-see',
    "This person's roles do not reach this record. Choose somebody else, or give them a role there.",
    fields.map((field) => ({ pointer: `/${field}`, code: 'cannot-see', message: 'must be somebody who may read this record' })),
  );
}

function unknownDonor(): InvalidInput {
  return new InvalidInput('grants.donor-unknown', 'There is no such donor.', [
    { pointer: '/donorId', code: 'unknown', message: 'must be a donor that is there' },
  ]);
}
