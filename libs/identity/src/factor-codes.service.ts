import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Tx } from '#platform';
import { Secrets } from '#secrets';
import { readRecoveryCode, RECOVERY_CODE_LENGTH, RECOVERY_CODES, recoveryCodeOf } from './domain/recovery-codes.js';
import { hashOfSecret } from './fingerprints.js';
import { lockFactor, noteStep, replaceRecoveryCodes, useRecoveryCode } from './second-factor.queries.js';
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
    const factor = await lockFactor(tx, personId);
    if (!factor) return false;
    const secret = await this.secrets.open(tx, 'second_factor', placeOfSecret(personId), factor.secret);
    const step = await totpStep(secret, digits);
    if (step === null || step <= Number(factor.lastStep)) return false;
    await noteStep(tx, personId, step);
    return true;
  }
}

/** Ten new recovery codes, to be shown once; those before count no longer. */
export async function renewRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCodeOf(randomBytes(RECOVERY_CODE_LENGTH)));
  const hashes = codes.map((code) => hashOfCode(personId, readRecoveryCode(code)!));
  await replaceRecoveryCodes(tx, personId, hashes);
  return codes;
}

async function acceptsRecoveryCode(tx: Tx, personId: string, typed: string): Promise<boolean> {
  const code = readRecoveryCode(typed);
  return code !== null && (await useRecoveryCode(tx, personId, hashOfCode(personId, code)));
}

function hashOfCode(personId: string, code: string): string {
  return hashOfSecret(`${personId}\n${code}`);
}
