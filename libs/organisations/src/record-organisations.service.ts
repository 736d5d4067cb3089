import { type PlainDate, RuleBroken } from '#kernel';
import { newId, rows, type Tx } from '#platform';
import type { Level, OrganisationKind } from './organisation.entity.js';
import { organisationsByCode } from './portfolio-networks.queries.js';

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

// A portfolio says that an attestation is valid and not until when.
const NO_END_STATED = '2199-12-31';

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
  const known = new Map(
    (
      await organisationsByCode(
        tx,
        list.map(({ code }) => code),
      )
    ).map((row) => [row.code, row]),
  );
  for (const organisation of list) refuseOther(organisation, known.get(organisation.code)?.kind);
  const rowsToStore = list.map((organisation) => ({ ...organisation, id: known.get(organisation.code)?.id ?? newId() }));
  await store(tx, rowsToStore);
  await attest(
    tx,
    rowsToStore.filter(({ userLed }) => userLed).map(({ id }) => id),
    attestedOn,
  );
  return new Map(rowsToStore.map(({ code, id }) => [code, id]));
}

function refuseOther({ code, kind }: RecordedOrganisation, known: OrganisationKind | undefined): void {
  if (known === undefined || (known === 'network') === (kind === 'network')) return;
  throw new RuleBroken(
    'organisations.code-of-another',
    `The code "${code}" belongs to a record of another kind (${known}). Give it another code in the file.`,
    { code },
  );
}

async function store(tx: Tx, list: readonly (RecordedOrganisation & { id: string })[]): Promise<void> {
  await rows(
    tx,
    `insert into organisations.organisation (id, code, name, kind, level, unrestricted_reserve_amount)
     select id, code, name, kind, level, "unrestrictedReserve"
     from jsonb_to_recordset($1::jsonb) as r (id uuid, code text, name text, kind text, level text, "unrestrictedReserve" numeric)
     on conflict (id) do update set version = organisation.version + 1, updated_at = now(), level = excluded.level,
       unrestricted_reserve_amount = excluded.unrestricted_reserve_amount
     where organisation.kind = 'network'`,
    [JSON.stringify(list)],
  );
}

async function attest(tx: Tx, ids: string[], attestedOn: PlainDate): Promise<void> {
  const list = ids.map((organisationId) => ({ id: newId(), organisationId }));
  await rows(
    tx,
    `insert into organisations.attestation (id, organisation_id, attested_on, valid_until_on)
     select r.id, r."organisationId", $2, $3 from jsonb_to_recordset($1::jsonb) as r (id uuid, "organisationId" uuid)
     where not exists (select from organisations.attestation a
                       where a.organisation_id = r."organisationId" and $2::date between a.attested_on and a.valid_until_on)`,
    [JSON.stringify(list), attestedOn, NO_END_STATED],
  );
}
