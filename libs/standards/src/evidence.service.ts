import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, InvalidInput, NotFound, requirePermission } from '#kernel';
import { Database, newId, SystemClock, type Tx } from '#platform';
import type { EvidenceInput } from './assessment.inputs.js';
import { type SavedEvidenceView } from './assessment.views.js';
import { loadDossier } from './dossier.js';
import { outcomeOf } from './dossier.views.js';
import { Evidence } from './evidence.entity.js';
import { EvidenceNotes } from './evidence-notes.service.js';
import { markScored, openForScoring, requireCriterion } from './open-for-scoring.js';

/** What scores rest on. A score of 2 or more counts only with evidence, so each change moves the result. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    private readonly notes: EvidenceNotes,
  ) {}

  /** Adds an item to a criterion. Throws InvalidInput for a link without address or a call without day. */
  async add(actor: Actor, id: string, input: EvidenceInput): Promise<SavedEvidenceView> {
    requirePermission(actor, 'assessments.score');
    return this.db.transaction(actor, async (tx) => {
      const scoring = await openForScoring(tx, actor, id);
      requireCriterion(scoring.card, input.criterion);
      requireCompleteEvidence(input);
      const { informantNote: _, ...fields } = input;
      const own = { id: newId(), assessmentId: id, addedBy: scoring.personId };
      const said = await this.notes.toStore(tx, own.id, input);
      const item = Object.assign(new Evidence(), NEW_EVIDENCE, fields, own, said);
      await tx.insert(Evidence, item);
      await markScored(tx, scoring);
      const { criterion, kind } = input;
      await this.record(tx, actor, 'assessment.evidence-added', id, { evidenceId: item.id, criterion, kind });
      return {
        ...(await this.notes.views(tx, [item], this.clock.today()))[0]!,
        ...outcomeOf(await loadDossier(tx, scoring.assessment), this.clock.today()),
      };
    });
  }

  async remove(actor: Actor, id: string, evidenceId: string): Promise<void> {
    requirePermission(actor, 'assessments.score');
    await this.db.transaction(actor, async (tx) => {
      const scoring = await openForScoring(tx, actor, id);
      const { affected } = await tx.delete(Evidence, { id: evidenceId, assessmentId: id });
      if (affected !== 1) throw new NotFound('assessments.evidence-not-found', 'There is no such evidence.');
      await markScored(tx, scoring);
      await this.record(tx, actor, 'assessment.evidence-removed', id, { evidenceId });
    });
  }

  private record(tx: Tx, actor: Actor, act: string, id: string, changes: Record<string, unknown>): Promise<void> {
    return this.audit.record(tx, actor, act, { type: 'assessment', id }, changes);
  }
}

const NEW_EVIDENCE = { url: null, datedOn: null, expiresOn: null, sensitivity: 'internal' };

function requireCompleteEvidence({ kind, url, datedOn, expiresOn }: EvidenceInput): void {
  const missing = { link: !url && '/url', call_note: !datedOn && '/datedOn' }[kind as 'link' | 'call_note'];
  if (missing) {
    const message = kind === 'link' ? 'is required for a link' : 'is required for the note of a call';
    throw new InvalidInput('assessments.evidence-incomplete', `${missing.slice(1)} ${message}.`, [
      { pointer: missing, code: 'required', message },
    ]);
  }
  if (datedOn && expiresOn && expiresOn < datedOn) {
    const message = 'must not be before datedOn';
    throw new InvalidInput('assessments.evidence-period', `expiresOn ${message}.`, [
      { pointer: '/expiresOn', code: 'period', message },
    ]);
  }
}
