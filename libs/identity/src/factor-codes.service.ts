import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { firstRow, rows, type Tx } from '#platform';
import { Secrets } from '#secrets';
import { readRecoveryCode, RECOVERY_CODE_LENGTH, RECOVERY_CODES, recoveryCodeOf } from './domain/recovery-codes.js';
import { hashOfSecret } from './fingerprints.js';
import { totpStep } from './totp.js';

const SIX_DIGITS = /^\d{6}$/;

/** Where the secret of a person's authenticator lies. */
export function placeOfSecret(personId: string) {
  return { table: 'identity.second_factor', column: 'secret', row: personId };
}

/** The codes of the second step: those of the authenticator, and recovery codes. Each is taken once. */
@Injectable()
export class FactorCodes {
  constructor(private readonly secrets: Secrets) {}

  /** Whether what was typed is a right code at this moment; if so it is used up. */
  async accepts(tx: Tx, personId: string, typed: string): Promise<boolean> {
    const digits = typed.replace(/\s/g, '');
    return SIX_DIGITS.test(digits) ? this.acceptsDigits(tx, personId, digits) : acceptsRecoveryCode(tx, personId, typed);
  }

  /** Six digits count only for a later step of time than the last that was taken (RFC 6238, 5.2): no code works twice. */
  async acceptsDigits(tx: Tx, personId: string, digits: string): Promise<boolean> {
    const factor = await firstRow<{ secret: string; lastStep: string }>(
      tx,
      'select secret, last_step from identity.second_factor where person_id = $1 for update',
      [personId],
    );
    if (!factor) return false;
    const secret = await this.secrets.open(tx, 'second_factor', placeOfSecret(personId), factor.secret);
    const step = await totpStep(secret, digits);
    if (step === null || step <= Number(factor.lastStep)) return false;
    await rows(tx, 'update identity.second_factor set last_step = $2 where person_id = $1', [personId, step]);
    return true;
  }
}

/** Ten new recovery codes, to be shown once; those before count no longer. */
export async function renewRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCodeOf(randomBytes(RECOVERY_CODE_LENGTH)));
  await rows(tx, 'delete from identity.recovery_code where person_id = $1', [personId]);
  await rows(tx, 'insert into identity.recovery_code (person_id, code_hash) select $1, unnest($2::text[])', [
    personId,
    codes.map((code) => hashOfCode(personId, readRecoveryCode(code)!)),
  ]);
  return codes;
}

async function acceptsRecoveryCode(tx: Tx, personId: string, typed: string): Promise<boolean> {
  const code = readRecoveryCode(typed);
  if (code === null) return false;
  const used = await firstRow(
    tx,
    `with used as (update identity.recovery_code set used_at = now()
       where person_id = $1 and code_hash = $2 and used_at is null returning 1)
     select 1 from used`,
    [personId, hashOfCode(personId, code)],
  );
  return used !== null;
}

function hashOfCode(personId: string, code: string): string {
  return hashOfSecret(`${personId}\n${code}`);
}
