import type { PlainDate } from '#kernel';
import { affected, firstRow, rows, type Tx } from '#platform';
import type { AttestationInput } from './declaration.inputs.js';
import type { TerritoryInput } from './organisation.inputs.js';

/** Gives an organisation these other names instead of those that it had. */
export async function replaceAliases(tx: Tx, id: string, aliases: readonly string[]): Promise<void> {
  await rows(tx, 'delete from organisations.alias where organisation_id = $1', [id]);
  await rows(
    tx,
    'insert into organisations.alias (organisation_id, name) select $1, name from unnest($2::text[]) as name group by name',
    [id, aliases],
  );
}

/** Says anew where an organisation works. A place that is given twice is primary if one of the two says so. */
export async function replaceTerritories(tx: Tx, id: string, territories: readonly TerritoryInput[]): Promise<void> {
  await rows(tx, 'delete from organisations.territory where organisation_id = $1', [id]);
  await rows(
    tx,
    `insert into organisations.territory (organisation_id, place, is_primary)
     select $1, place, bool_or(is_primary) from unnest($2::text[], $3::boolean[]) as t (place, is_primary) group by place`,
    [id, territories.map(({ place }) => place), territories.map(({ isPrimary }) => isPrimary ?? true)],
  );
}

/** Records an endorsement, also after a withdrawal. False for a document that nobody endorses. */
export async function insertEndorsement(tx: Tx, id: string, documentCode: string, endorsedOn: PlainDate): Promise<boolean> {
  const endorsed = await affected(
    tx,
    `insert into organisations.endorsement (organisation_id, document_code, endorsed_on)
     select $1, code, $3 from organisations.endorsable_document where code = $2
     on conflict (organisation_id, document_code) do update set endorsed_on = excluded.endorsed_on, withdrawn_on = null`,
    [id, documentCode, endorsedOn],
  );
  return endorsed === 1;
}

/** Since when an organisation endorses this document; null where it does not. */
export async function endorsedSince(tx: Tx, id: string, documentCode: string): Promise<PlainDate | null> {
  const found = await firstRow<{ endorsedOn: PlainDate }>(
    tx,
    `select endorsed_on from organisations.endorsement
     where organisation_id = $1 and document_code = $2 and withdrawn_on is null`,
    [id, documentCode],
  );
  return found && found.endorsedOn;
}

export async function endEndorsement(tx: Tx, id: string, documentCode: string, withdrawnOn: PlainDate): Promise<void> {
  const sql = 'update organisations.endorsement set withdrawn_on = $3 where organisation_id = $1 and document_code = $2';
  await rows(tx, sql, [id, documentCode, withdrawnOn]);
}

export async function insertAttestation(
  tx: Tx,
  organisationId: string,
  { id, attestedOn, validUntilOn }: AttestationInput & { id: string },
): Promise<void> {
  await rows(
    tx,
    'insert into organisations.attestation (id, organisation_id, attested_on, valid_until_on) values ($1, $2, $3, $4)',
    [id, organisationId, attestedOn, validUntilOn],
  );
}

/** Takes an attestation back. Returns what it said; null where there is none such. */
export function deleteAttestation(tx: Tx, organisationId: string, id: string): Promise<AttestationInput | null> {
  const sql =
    'delete from organisations.attestation where id = $1 and organisation_id = $2 returning attested_on, valid_until_on';
  return firstRow<AttestationInput>(tx, sql, [id, organisationId]);
}
