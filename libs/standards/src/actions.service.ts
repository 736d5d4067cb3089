import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import {
  type Actor,
  Conflict,
  Forbidden,
  InvalidInput,
  NotFound,
  personIdOf,
  type PlainDate,
  requirePermission,
  RuleBroken,
} from '#kernel';
import { findRecord } from '#identity';
import { Database, newId, SystemClock, type Tx, updateVersioned } from '#platform';
import { Action } from './action.entity.js';
import { AssessmentDeadlines } from './assessment-deadlines.service.js';
import type { ActionInput } from './assessment.inputs.js';
import { type AssessmentDossierView, type SavedActionView } from './assessment.views.js';
import { AssessmentsService } from './assessments.service.js';
import { ASSESSMENT, rightsOn } from './assessments.queries.js';
import type { Scorecard } from './domain/scorecard.js';
import { type Dossier, loadDossier } from './dossier.js';
import { outcomeOf, toActionViews } from './dossier.views.js';
import { markScored, openForScoring } from './open-for-scoring.js';

/** The action plan of an assessment: one action for a criterion or a domain, planned while scoring, done after approval. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    private readonly assessments: AssessmentsService,
    private readonly deadlines: AssessmentDeadlines,
  ) {}

  /** Plans or changes the action about a criterion or domain. `version` is that of the action, 0 for a new one. */
  async plan(actor: Actor, at: { id: string; subject: string }, version: number, input: ActionInput): Promise<SavedActionView> {
    requirePermission(actor, 'assessments.score');
    return this.db.transaction(actor, async (tx) => {
      const scoring = await openForScoring(tx, actor, at.id);
      const about = { assessmentId: at.id, ...subjectOn(scoring.card, at.subject) };
      requireNotPast(input.dueOn ?? null, this.clock.today());
      await writeAction(tx, about, version, { ...NEW_ACTION, ...input });
      await markScored(tx, scoring);
      await this.record(tx, actor, 'assessment.action-planned', at.id, { ...about, ...input });
      return this.saved(tx, await loadDossier(tx, scoring.assessment), at.subject);
    });
  }

  /** Takes an action out of the plan while the assessment is being scored. */
  async remove(actor: Actor, at: { id: string; subject: string }, version: number): Promise<void> {
    requirePermission(actor, 'assessments.score');
    await this.db.transaction(actor, async (tx) => {
      const scoring = await openForScoring(tx, actor, at.id);
      const action = actionAbout(await loadDossier(tx, scoring.assessment), at.subject);
      requireSame(action, version);
      await tx.delete(Action, { id: action.id });
      await markScored(tx, scoring);
      await this.record(tx, actor, 'assessment.action-removed', at.id, { subject: at.subject });
    });
  }

  /** Says that an action of an approved assessment was done. The owner of the action may, and whoever scores partners. */
  async complete(
    actor: Actor,
    at: { id: string; subject: string },
    version: number,
    doneOn: PlainDate | null,
  ): Promise<AssessmentDossierView> {
    const today = this.clock.today();
    return this.db.transaction(actor, async (tx) => {
      const assessment = await findRecord(tx, actor, ASSESSMENT, { id: at.id, permission: 'assessments.read' });
      if (assessment.approvedOn === null) {
        throw new RuleBroken('assessments.action-not-running', 'Actions are carried out once the assessment is approved.');
      }
      const action = actionAbout(await loadDossier(tx, assessment), at.subject);
      if (action.ownerId !== personIdOf(actor) && !(await rightsOn(tx, at.id)).score) throw notActionOwner();
      const day = doneOn ?? today;
      requireBetween(day, assessment.approvedOn, today);
      await updateVersioned(tx, Action, { id: action.id, version }, { doneOn: day });
      await this.deadlines.settleAction(tx, actor, action.id, 'done');
      await this.record(tx, actor, 'assessment.action-done', at.id, { subject: at.subject, doneOn: day });
      return this.assessments.view(tx, actor, at.id);
    });
  }

  private async saved(tx: Tx, dossier: Dossier, subject: string): Promise<SavedActionView> {
    const today = this.clock.today();
    const { id } = actionAbout(dossier, subject);
    const view = (await toActionViews(tx, dossier, today)).find((action) => action.id === id)!;
    return { ...view, ...outcomeOf(dossier, today) };
  }

  private record(tx: Tx, actor: Actor, act: string, id: string, changes: Record<string, unknown>): Promise<void> {
    return this.audit.record(tx, actor, act, { type: 'assessment', id }, changes);
  }
}

const NEW_ACTION = { ownerId: null, dueOn: null, evidenceExpected: null };

interface ActionSubject {
  criterion: string | null;
  domain: string | null;
}

/** The criterion of this code, else the domain of this code. Throws NotFound when the card has neither. */
function subjectOn(card: Scorecard, code: string): ActionSubject {
  if (card.criteria.some(({ id }) => id === code)) return { criterion: code, domain: null };
  if (card.domains.some(({ id }) => id === code)) return { criterion: null, domain: code };
  throw new NotFound('assessments.criterion-unknown', 'The scorecard of this assessment has no such criterion or domain.');
}

function actionAbout({ actions }: Dossier, subject: string): Action {
  const found = actions.find(({ criterion }) => criterion === subject) ?? actions.find(({ domain }) => domain === subject);
  if (!found) throw new NotFound('assessments.action-not-found', 'No action is planned there.');
  return found;
}

async function writeAction(
  tx: Tx,
  about: ActionSubject & { assessmentId: string },
  version: number,
  fields: ActionInput,
): Promise<void> {
  const { assessmentId, criterion, domain } = about;
  const where = criterion === null ? { assessmentId, domain: domain! } : { assessmentId, criterion };
  const before = await tx.findOneBy(Action, where);
  if (before) await updateVersioned(tx, Action, { id: before.id, version }, { ...fields });
  else if (version === 0) await tx.insert(Action, { ...about, ...fields, id: newId(), version: 1, updatedAt: () => 'now()' });
  else throw new Conflict('record.stale', 'This action was removed since you opened it. Load the assessment again.');
}

function requireSame(action: Action, version: number): void {
  if (action.version !== version) {
    throw new Conflict('record.stale', 'This action was changed since you opened it. Load it again and repeat your change.');
  }
}

function notActionOwner(): Forbidden {
  return new Forbidden('assessments.not-action-owner', 'The owner of the action says when it is done.');
}

function requireNotPast(dueOn: PlainDate | null, today: PlainDate): void {
  if (dueOn === null || dueOn >= today) return;
  const message = 'must not lie in the past';
  throw new InvalidInput('assessments.action-due-past', `dueOn ${message}.`, [{ pointer: '/dueOn', code: 'past', message }]);
}

function requireBetween(day: PlainDate, first: PlainDate, last: PlainDate): void {
  if (first <= day && day <= last) return;
  const message = 'must lie between the approval and today';
  throw new InvalidInput('assessments.action-done-day', `doneOn ${message}.`, [{ pointer: '/doneOn', code: 'day', message }]);
}
