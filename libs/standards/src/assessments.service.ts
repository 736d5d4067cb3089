import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Acts, lockRecord, missingRecord } from '#identity';
import { type Actor, addMonths, Conflict, NotFound, personIdOf, type PlainDate, RuleBroken } from '#kernel';
import { Database, newId, type Page, pageOf, readCursor, SystemClock, type Tx } from '#platform';
import { Assessment } from './assessment.entity.js';
import { ASSESSMENT } from './assessment-record.js';
import { AssessmentDeadlines } from './assessment-deadlines.service.js';
import type { StartAssessmentInput } from './assessment.inputs.js';
import { type AssessmentDossierView, type AssessmentView, toAssessmentView } from './assessment.views.js';
import {
  type AssessmentFilter,
  findAssessmentPage,
  governingAssessment,
  listAssessments,
  openAssessment,
} from './assessments.queries.js';
import { copyScoring } from './copy-scoring.js';
import { cardForProfile } from './domain/card-for-profile.js';
import { readScorecardTerms } from './domain/scorecard-terms.js';
import { loadDossier } from './dossier.js';
import { toDossierView } from './dossier.views.js';
import { EvidenceNotes } from './evidence-notes.service.js';
import { findProfile, versionInForce } from './standards.queries.js';

/** The partnership that is assessed, as far as an assessment needs to know it. */
export interface AssessedPartnership {
  partnershipId: string;
  organisationId: string;
  profileCode: string;
  carriesMoney: boolean;
  proposerId: string;
  ownerId: string;
}

/** Assessments from their start to their end, apart from scoring and review. */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly acts: Acts,
    private readonly clock: SystemClock,
    private readonly deadlines: AssessmentDeadlines,
    private readonly notes: EvidenceNotes,
  ) {}

  /** A page of assessments; `waitingForMe` leaves those whose next step is the actor's. */
  async list(
    actor: Actor,
    filter: AssessmentFilter & { waitingForMe?: boolean },
    slice: { cursor?: string; limit: number },
  ): Promise<Page<AssessmentView>> {
    const after = readCursor(slice.cursor);
    const waitingFor = filter.waitingForMe ? personIdOf(actor) : null;
    const found = await this.db.read(actor, (tx) =>
      listAssessments(tx, this.clock.today(), { ...filter, waitingFor }, { after, limit: slice.limit }),
    );
    return pageOf(found, slice.limit, ({ id }) => ({ key: id, id }), toAssessmentView);
  }

  /** One assessment with its card, answers, evidence and actions, and its result as it stands. Throws NotFound. */
  show(actor: Actor, id: string): Promise<AssessmentDossierView> {
    return this.db.read(actor, (tx) => this.view(tx, actor, id));
  }

  /**
   * Starts the assessment of a partnership in the caller's transaction, under the version in force and with the card as
   * it counts for the profile. Throws Conflict when one is open, RuleBroken when there is no version or while the
   * waiting time after "does not meet" runs.
   */
  async start(tx: Tx, actor: Actor, partnership: AssessedPartnership, input: StartAssessmentInput): Promise<string> {
    const today = this.clock.today();
    await requireMayStart(tx, today, partnership.partnershipId, input);
    const assessment = await newAssessment(tx, actor, today, partnership);
    assessment.correctionReason = input.correctionReason ?? null;
    await tx.insert(Assessment, assessment as object);
    if (input.copyFromId) await copyScoring(tx, actor, this.notes, { target: assessment, sourceId: input.copyFromId });
    const subject = { type: ASSESSMENT.subject, id: assessment.id };
    await this.audit.record(tx, actor, 'assessment.started', subject, { ...partnership, ...input });
    return assessment.id;
  }

  /** The view of an assessment inside a caller's transaction. */
  async view(tx: Tx, actor: Actor, id: string): Promise<AssessmentDossierView> {
    const today = this.clock.today();
    const page = await findAssessmentPage(tx, today, id);
    const assessment = await tx.findOneBy(Assessment, { id });
    if (!page || !assessment) throw missingRecord(ASSESSMENT);
    const dossier = await loadDossier(tx, assessment);
    return toDossierView(actor, today, { dossier, page, evidence: await this.notes.views(tx, dossier, today) });
  }

  /** Ends an assessment that is not decided yet. */
  async withdraw(actor: Actor, id: string, version: number, reason: string): Promise<AssessmentDossierView> {
    return this.db.transaction(actor, async (tx) => {
      const assessment = await lockRecord(tx, actor, ASSESSMENT, { id, permission: 'assessments.score' });
      await this.withdrawIn(tx, actor, assessment, version, reason);
      return this.view(tx, actor, id);
    });
  }

  /** When a partnership ends, its open assessment ends with it and nobody is reminded of the last valid day. */
  async partnershipEnded(tx: Tx, actor: Actor, partnershipId: string, reason: string): Promise<void> {
    const open = await openAssessment(tx, partnershipId);
    if (open) await this.withdrawIn(tx, actor, open, open.version, reason);
    const governing = await governingAssessment(tx, partnershipId);
    if (governing) await this.deadlines.cancelExpiry(tx, actor, governing.id);
  }

  /** The owner of a partnership changed: the deadlines of its assessments follow. */
  async ownerChanged(tx: Tx, actor: Actor, partnershipId: string, ownerId: string): Promise<void> {
    const concerned = [await openAssessment(tx, partnershipId), await governingAssessment(tx, partnershipId)];
    for (const assessment of concerned) {
      if (!assessment) continue;
      const act = { act: 'assessment.owner_changed', version: assessment.version };
      const changed = await this.acts.follow(tx, actor, ASSESSMENT, assessment, act, () => ({ ownerId }));
      if (changed.state === 'approved') await this.deadlines.planExpiry(tx, actor, changed);
    }
  }

  private async withdrawIn(tx: Tx, actor: Actor, assessment: Assessment, version: number, reason: string): Promise<void> {
    const act = { act: 'assessment.withdrawn', version, told: { reason } };
    await this.acts.follow(tx, actor, ASSESSMENT, assessment, act, ({ open }) => {
      if (open) return { state: 'withdrawn' as const, decisionReason: reason };
      throw new RuleBroken('assessments.decided', 'This assessment was decided on and can no longer be withdrawn.');
    });
  }
}

async function requireMayStart(tx: Tx, today: PlainDate, partnershipId: string, input: StartAssessmentInput): Promise<void> {
  const open = await openAssessment(tx, partnershipId);
  if (open)
    throw new Conflict('assessments.already-open', 'An assessment of this partnership is open. Finish or withdraw it.', {
      id: open.id,
    });
  const last = await governingAssessment(tx, partnershipId);
  if (last?.band !== 'does_not_meet' || last.approvedOn === null || input.correctionReason) return;
  const from = addMonths(last.approvedOn, readScorecardTerms(last.card).reapplyAfterMonths);
  if (today < from) {
    throw new RuleBroken(
      'assessments.too-early',
      `The partner did not meet the standard. It can be assessed again from ${from}.`,
      { from },
    );
  }
}

async function newAssessment(tx: Tx, actor: Actor, today: PlainDate, partnership: AssessedPartnership): Promise<Assessment> {
  const standard = await versionInForce(tx, today);
  if (!standard) throw new RuleBroken('standards.none-in-force', 'There is no version of the standards to assess against.');
  const profile = await findProfile(tx, partnership.profileCode);
  if (!profile) throw new NotFound('standards.profile-unknown', 'There is no such profile.');
  const assessment = Object.assign(new Assessment(), NEW_ASSESSMENT, partnership, {
    id: newId(),
    standardVersionId: standard.id,
    card: cardForProfile(standard.card, profile),
    gateQuestions: profile.gateQuestions,
    provisional: standard.provisional,
  });
  const personId = personIdOf(actor);
  if (assessment.mayBeScoredBy(personId)) assessment.assessorId = personId;
  return assessment;
}

const NEW_ASSESSMENT: Pick<Assessment, 'version' | 'state' | 'assessorId' | 'gateAnswers'> = {
  version: 1,
  state: 'draft',
  assessorId: null,
  gateAnswers: {},
};
