import { type PlainDate, RuleBroken } from '#kernel';
import { newId, type Tx } from '#platform';
import type { Level, OrganisationKind } from './organisation.entity.js';
import { attestRecorded, organisationsByCode, storeRecorded } from './portfolio-networks.queries.js';

/** What a portfolio says about an organisation. */
export interface RecordedOrganisation {
  code: string;
  name: string;
  kind: OrganisationKind;
  level: Level | null;
  unrestrictedReserve: string | null;
  /** A valid attestation exists. */
  userLed: boolean;
}

/**
 * Records organisations as facts of an import (decisions.md 7): new ones are entered, and what the register has under the
 * same code gets the level and the reserve of the file. Returns code → id. Throws RuleBroken when a code belongs to an
 * organisation that cannot be the one of the file.
 */
export async function recordOrganisations(
  tx: Tx,
  list: readonly RecordedOrganisation[],
  attestedOn: PlainDate,
): Promise<Map<string, string>> {
  const codes = list.map(({ code }) => code);
  const known = new Map((await organisationsByCode(tx, codes)).map((row) => [row.code, row]));
  for (const organisation of list) refuseOther(organisation, known.get(organisation.code)?.kind);
  const recorded = list.map((organisation) => ({ ...organisation, id: known.get(organisation.code)?.id ?? newId() }));
  await storeRecorded(tx, recorded);
  const userLed = recorded.filter((organisation) => organisation.userLed).map(({ id }) => ({ id: newId(), organisationId: id }));
  await attestRecorded(tx, userLed, attestedOn);
  return new Map(recorded.map(({ code, id }) => [code, id]));
}

function refuseOther({ code, kind }: RecordedOrganisation, known: OrganisationKind | undefined): void {
  if (known === undefined || (known === 'network') === (kind === 'network')) return;
  throw new RuleBroken(
    'organisations.code-of-another',
    `The code "${code}" belongs to a record of another kind (${known}). Give it another code in the file.`,
    { code },
  );
}
