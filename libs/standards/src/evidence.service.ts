import { Injectable } from '@nestjs/common';
import { Acts } from '#identity';
import { type Actor, InvalidInput, NotFound } from '#kernel';
import { Database, newId, SystemClock } from '#platform';
import type { EvidenceInput } from './assessment.inputs.js';
import { type SavedEvidenceView } from './assessment.views.js';
import { loadDossier } from './dossier.js';
import { outcomeOf } from './dossier.views.js';
import { Evidence } from './evidence.entity.js';
import { EvidenceNotes } from './evidence-notes.service.js';
import { requireCriterion, score } from './open-for-scoring.js';

/** What scores rest on. A score of 2 or more counts only with evidence, so each change moves the result. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly clock: SystemClock,
    private readonly notes: EvidenceNotes,
  ) {}

  /** Adds an item to a criterion. Throws InvalidInput for a link without address or a call without day. */
  async add(actor: Actor, id: string, input: EvidenceInput): Promise<SavedEvidenceView> {
    return this.db.transaction(actor, async (tx) => {
      const item = new Evidence();
      const assessment = await score(this.acts, tx, actor, { id, act: 'assessment.evidence-added' }, async (scoring) => {
        const { criterion, kind } = input;
        requireCriterion(scoring.card, criterion);
        requireCompleteEvidence(input);
        const { informantNote: _, ...fields } = input;
        const own = { id: newId(), assessmentId: id, addedBy: scoring.personId };
        Object.assign(item, NEW_EVIDENCE, fields, own, await this.notes.toStore(tx, own.id, input));
        await tx.insert(Evidence, item);
        return { told: { evidenceId: own.id, criterion, kind } };
      });
      const today = this.clock.today();
      const [view] = await this.notes.views(tx, [item], today);
      return { ...view!, ...outcomeOf(await loadDossier(tx, assessment), today) };
    });
  }

  async remove(actor: Actor, id: string, evidenceId: string): Promise<void> {
    await this.db.transaction(actor, (tx) =>
      score(this.acts, tx, actor, { id, act: 'assessment.evidence-removed' }, async () => {
        const { affected } = await tx.delete(Evidence, { id: evidenceId, assessmentId: id });
        if (affected !== 1) throw new NotFound('assessments.evidence-not-found', 'There is no such evidence.');
        return { told: { evidenceId } };
      }),
    );
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
