import { affected, firstRow, rows, type Tx } from '#platform';

/** A person's second factor: the sealed secret, and the last step of time of which a code was taken. */
interface FactorRow {
  secret: string;
  lastStep: string;
  confirmed: boolean;
}

/** The factor of a person, locked until the end of the transaction, or null. */
export function lockFactor(tx: Tx, personId: string): Promise<FactorRow | null> {
  return firstRow<FactorRow>(
    tx,
    `select secret, last_step, confirmed_at is not null as confirmed from identity.second_factor where person_id = $1 for update`,
    [personId],
  );
}

/** Keeps a factor that was begun, instead of one that was begun before. */
export async function keepBegun(tx: Tx, personId: string, sealed: string): Promise<void> {
  await rows(
    tx,
    `insert into identity.second_factor (person_id, secret) values ($1, $2)
     on conflict (person_id) do update set secret = excluded.secret, last_step = 0`,
    [personId, sealed],
  );
}

/** A code of this step was taken: none of an earlier one will be. */
export async function noteStep(tx: Tx, personId: string, step: number): Promise<void> {
  await rows(tx, 'update identity.second_factor set last_step = $2 where person_id = $1', [personId, step]);
}

export async function confirmFactor(tx: Tx, personId: string): Promise<void> {
  await rows(tx, 'update identity.second_factor set confirmed_at = now() where person_id = $1', [personId]);
}

/** Removes the factor with its recovery codes. */
export async function removeFactor(tx: Tx, personId: string): Promise<void> {
  await rows(tx, 'delete from identity.recovery_code where person_id = $1', [personId]);
  await rows(tx, 'delete from identity.second_factor where person_id = $1', [personId]);
}

/** Recovery codes with these hashes instead of those that there were. */
export async function replaceRecoveryCodes(tx: Tx, personId: string, hashes: readonly string[]): Promise<void> {
  await rows(tx, 'delete from identity.recovery_code where person_id = $1', [personId]);
  const sql = 'insert into identity.recovery_code (person_id, code_hash) select $1, unnest($2::text[])';
  await rows(tx, sql, [personId, hashes]);
}

/** Uses up the recovery code with this hash; false when there is none that was not used. */
export async function useRecoveryCode(tx: Tx, personId: string, hash: string): Promise<boolean> {
  const sql = `update identity.recovery_code set used_at = now() where person_id = $1 and code_hash = $2 and used_at is null`;
  return (await affected(tx, sql, [personId, hash])) === 1;
}
