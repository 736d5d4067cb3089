import { Injectable } from '@nestjs/common';
import type { Changes } from '#audit';
import { Acts } from '#identity';
import { type Actor, InvalidInput, NotFound } from '#kernel';
import { Database, newId, SystemClock, type Tx } from '#platform';
import type { AttestationInput, EndorsementInput, EndorsementWithdrawalInput } from './declaration.inputs.js';
import { attestationProblem, type DayProblem, endorsedProblem, withdrawnProblem } from './domain/declarations.js';
import {
  deleteAttestation,
  endEndorsement,
  endorsedSince,
  insertAttestation,
  insertEndorsement,
} from './organisation-parts.queries.js';
import { ORGANISATION } from './organisation-records.js';

/**
 * What an organisation stands behind: founding documents that it endorses, and attestations that it is user-led. Each is a
 * fact about the organisation, so each raises its version, and two people never overwrite each other.
 */
@Injectable()
export class DeclarationsService {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly clock: SystemClock,
  ) {}

  /** Records an endorsement, also after a withdrawal. Throws NotFound for a document that nobody endorses. */
  async endorse(actor: Actor, id: string, documentCode: string, version: number, given: EndorsementInput): Promise<void> {
    refuse(endorsedProblem(given.endorsedOn, this.clock.today()));
    await this.change(actor, { id, version, act: 'organisation.document_endorsed' }, async (tx) => {
      if (!(await insertEndorsement(tx, id, documentCode, given.endorsedOn))) {
        throw new NotFound('organisations.document-not-found', 'There is no such document to endorse.');
      }
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
      const endorsedOn = await endorsedSince(tx, id, documentCode);
      if (!endorsedOn) throw new NotFound('organisations.endorsement-not-found', 'This document is not endorsed.');
      refuse(withdrawnProblem(endorsedOn, given.withdrawnOn, this.clock.today()));
      await endEndorsement(tx, id, documentCode, given.withdrawnOn);
      return { documentCode, ...given };
    });
  }

  async attest(actor: Actor, id: string, version: number, given: AttestationInput): Promise<void> {
    refuse(attestationProblem(given.attestedOn, given.validUntilOn, this.clock.today()));
    await this.change(actor, { id, version, act: 'organisation.attested' }, async (tx) => {
      const attestationId = newId();
      await insertAttestation(tx, id, { id: attestationId, ...given });
      return { attestationId, ...given };
    });
  }

  /** Takes an attestation back. Throws NotFound. */
  async removeAttestation(actor: Actor, id: string, attestationId: string, version: number): Promise<void> {
    await this.change(actor, { id, version, act: 'organisation.attestation_removed' }, async (tx) => {
      const gone = await deleteAttestation(tx, id, attestationId);
      if (!gone) throw new NotFound('organisations.attestation-not-found', 'There is no such attestation.');
      return { attestationId, ...gone };
    });
  }

  /** One act that changes what hangs on an organisation; `work` answers with what the log says. */
  private async change(
    actor: Actor,
    act: { id: string; version: number; act: string },
    work: (tx: Tx) => Promise<Changes>,
  ): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      let told: Changes = {};
      const asked = { ...act, permission: 'organisations.write', told: () => told } as const;
      await this.acts.on(tx, actor, ORGANISATION, asked, async (organisation) => {
        organisation.requireOpen();
        told = await work(tx);
        return {};
      });
    });
  }
}

function refuse(problem: DayProblem | null): void {
  if (problem) throw new InvalidInput(problem.code, `${problem.pointer.slice(1)} ${problem.message}.`, [problem]);
}
