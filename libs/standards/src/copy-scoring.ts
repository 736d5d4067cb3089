import { type Actor, NotFound, personIdOf } from '#kernel';
import { insertAll, newId, oneByOne, type Tx } from '#platform';
import { Action } from './action.entity.js';
import { CriterionAnswer } from './answer.entity.js';
import { Assessment } from './assessment.entity.js';
import { readScorecard } from './domain/read-scorecard.js';
import { loadDossier } from './dossier.js';
import { Evidence } from './evidence.entity.js';
import type { EvidenceNotes } from './evidence-notes.service.js';

/**
 * Takes answers, evidence and open actions of an earlier assessment of the same partnership into a new one, as far as the
 * new card knows them. What was said before is a proposal: it is handed in and reviewed like any other. Throws NotFound.
 */
export async function copyScoring(
  tx: Tx,
  actor: Actor,
  notes: EvidenceNotes,
  { target, sourceId }: { target: Assessment; sourceId: string },
): Promise<void> {
  const source = await tx.findOneBy(Assessment, { id: sourceId, partnershipId: target.partnershipId! });
  if (!source) throw new NotFound('assessments.not-found', 'There is no such assessment of this partnership to copy from.');
  target.requireScoredBy(personIdOf(actor));
  const { top, criteria, domains } = readScorecard(target.card);
  const known = new Set(criteria.map(({ id }) => id));
  const knownDomains = new Set(domains.map(({ id }) => id));
  const { answers, evidence, actions } = await loadDossier(tx, source);
  const given = answers.filter(({ criterion, score }) => known.has(criterion) && (score ?? 0) <= top);
  const open = actions.filter(
    (action) => action.doneOn === null && (known.has(action.criterion ?? '') || knownDomains.has(action.domain ?? '')),
  );
  const own = { assessmentId: target.id };
  const fresh = () => ({ ...own, id: newId() });
  await insertAll(
    tx,
    CriterionAnswer,
    given.map((answer) => ({ ...answer, ...own, version: 1, answeredBy: target.assessorId! })),
  );
  const kept = evidence.filter((item) => known.has(item.criterion));
  await insertAll(tx, Evidence, await oneByOne(kept, (item) => sealedAgain(item, fresh())));
  await insertAll(
    tx,
    Action,
    open.map((action) => ({ ...action, ...fresh(), version: 1 })),
  );

  /** A sealed note opens in its own row only, so a copy is sealed for the new one. */
  async function sealedAgain(item: Evidence, copy: { id: string; assessmentId: string }): Promise<Evidence> {
    return { ...item, ...copy, ...(await notes.toStore(tx, copy.id, await notes.opened(tx, item))) };
  }
}
