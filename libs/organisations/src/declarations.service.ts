import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { lockRecord } from '#identity';
import { type Actor, InvalidInput, NotFound, type PlainDate, requirePermission } from '#kernel';
import { Database, firstRow, newId, rows, SystemClock, type Tx, updateVersioned } from '#platform';
import type { AttestationInput, EndorsementInput, EndorsementWithdrawalInput } from './declaration.inputs.js';
import { attestationProblem, type DayProblem, endorsedProblem, withdrawnProblem } from './domain/declarations.js';
import { Organisation } from './organisation.entity.js';
import { ORGANISATION } from './organisation-records.js';

/**
 * What an organisation stands behind: founding documents that it endorses, and attestations that it is user-led. Each is a
 * fact about the organisation, so each raises its version, and two people never overwrite each other.
 */
@Injectable()
export class DeclarationsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
  ) {}

  /** Records an endorsement, also after a withdrawal. Throws NotFound for a document that nobody endorses. */
  async endorse(actor: Actor, id: string, documentCode: string, version: number, given: EndorsementInput): Promise<void> {
    refuse(endorsedProblem(given.endorsedOn, this.clock.today()));
    await this.change(actor, { id, version, act: 'organisation.document_endorsed' }, async (tx) => {
      if (!(await isEndorsable(tx, documentCode))) throw documentNotFound();
      await rows(
        tx,
        `insert into organisations.endorsement (organisation_id, document_code, endorsed_on) values ($1, $2, $3)
         on conflict (organisation_id, document_code) do update set endorsed_on = excluded.endorsed_on, withdrawn_on = null`,
        [id, documentCode, given.endorsedOn],
      );
      return { documentCode, ...given };
    });
  }

  /** Ends an endorsement. Throws NotFound where none stands. */
  async withdraw(
    actor: Actor,
    id: string,
    documentCode: string,
    version: number,
    given: EndorsementWithdrawalInput,
  ): Promise<void> {
    await this.change(actor, { id, version, act: 'organisation.endorsement_withdrawn' }, async (tx) => {
      const endorsedOn = await standingSince(tx, id, documentCode);
      refuse(withdrawnProblem(endorsedOn, given.withdrawnOn, this.clock.today()));
      await rows(tx, 'update organisations.endorsement set withdrawn_on = $3 where organisation_id = $1 and document_code = $2', [
        id,
        documentCode,
        given.withdrawnOn,
      ]);
      return { documentCode, ...given };
    });
  }

  async attest(actor: Actor, id: string, version: number, given: AttestationInput): Promise<void> {
    refuse(attestationProblem(given.attestedOn, given.validUntilOn, this.clock.today()));
    await this.change(actor, { id, version, act: 'organisation.attested' }, async (tx) => {
      const attestationId = newId();
      await rows(
        tx,
        'insert into organisations.attestation (id, organisation_id, attested_on, valid_until_on) values ($1, $2, $3, $4)',
        [attestationId, id, given.attestedOn, given.validUntilOn],
      );
      return { attestationId, ...given };
    });
  }

  /** Takes an attestation back. Throws NotFound. */
  async removeAttestation(actor: Actor, id: string, attestationId: string, version: number): Promise<void> {
    await this.change(actor, { id, version, act: 'organisation.attestation_removed' }, async (tx) => {
      const [gone] = await rows<{ attestedOn: string; validUntilOn: string }>(
        tx,
        `with gone as (delete from organisations.attestation where id = $1 and organisation_id = $2 returning *)
         select attested_on, valid_until_on from gone`,
        [attestationId, id],
      );
      if (!gone) throw new NotFound('organisations.attestation-not-found', 'There is no such attestation.');
      return { attestationId, ...gone };
    });
  }

  /** One act: lock, change, raise the version, record. */
  private async change(
    actor: Actor,
    { id, version, act }: { id: string; version: number; act: string },
    work: (tx: Tx) => Promise<Record<string, unknown>>,
  ): Promise<void> {
    requirePermission(actor, 'organisations.write');
    await this.db.transaction(actor, async (tx) => {
      (await lockRecord(tx, actor, ORGANISATION, { id, permission: 'organisations.write' })).requireOpen();
      await updateVersioned(tx, Organisation, { id, version }, {});
      await this.audit.record(tx, actor, act, { type: 'organisation', id }, await work(tx));
    });
  }
}

function refuse(problem: DayProblem | null): void {
  if (problem) throw new InvalidInput(problem.code, `${problem.pointer.slice(1)} ${problem.message}.`, [problem]);
}

async function isEndorsable(tx: Tx, code: string): Promise<boolean> {
  return (await firstRow(tx, 'select code from organisations.endorsable_document where code = $1', [code])) !== null;
}

async function standingSince(tx: Tx, organisationId: string, documentCode: string): Promise<PlainDate> {
  const found = await firstRow<{ endorsedOn: PlainDate }>(
    tx,
    `select endorsed_on from organisations.endorsement
     where organisation_id = $1 and document_code = $2 and withdrawn_on is null`,
    [organisationId, documentCode],
  );
  if (!found) throw new NotFound('organisations.endorsement-not-found', 'This document is not endorsed.');
  return found.endorsedOn;
}

function documentNotFound(): NotFound {
  return new NotFound('organisations.document-not-found', 'There is no such document to endorse.');
}
