import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, Forbidden, InvalidInput, NotFound, personIdOf, type PlainDate, RuleBroken } from '#kernel';
import { Acts, findRecord } from '#identity';
import { Database, newId, staleRecord, SystemClock, type Tx, updateVersioned } from '#platform';
import { Action } from './action.entity.js';
import { AssessmentDeadlines } from './assessment-deadlines.service.js';
import type { ActionInput } from './assessment.inputs.js';
import { type AssessmentDossierView, type SavedActionView } from './assessment.views.js';
import { AssessmentsService } from './assessments.service.js';
import { ASSESSMENT } from './assessment-record.js';
import { rightsOn } from './assessments.queries.js';
import type { Scorecard } from './domain/scorecard.js';
import { type Dossier, loadDossier } from './dossier.js';
import { outcomeOf, toActionViews } from './dossier.views.js';
import { score } from './open-for-scoring.js';

/** The action plan of an assessment: one action for a criterion or a domain, planned while scoring, done after approval. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly acts: Acts,
    private readonly clock: SystemClock,
    private readonly assessments: AssessmentsService,
    private readonly deadlines: AssessmentDeadlines,
  ) {}

  /** Plans or changes the action about a criterion or domain. `version` is that of the action, 0 for a new one. */
  async plan(actor: Actor, at: { id: string; subject: string }, version: number, input: ActionInput): Promise<SavedActionView> {
    return this.db.transaction(actor, async (tx) => {
      const assessment = await score(this.acts, tx, actor, { id: at.id, act: 'assessment.action-planned' }, async ({ card }) => {
        const about = { assessmentId: at.id, ...subjectOn(card, at.subject) };
        requireNotPast(input.dueOn ?? null, this.clock.today());
        await writeAction(tx, about, version, { ...NEW_ACTION, ...input });
        return { told: { ...about, ...input } };
      });
      return this.saved(await loadDossier(tx, assessment), at.subject);
    });
  }

  /** Takes an action out of the plan while the assessment is being scored. */
  async remove(actor: Actor, at: { id: string; subject: string }, version: number): Promise<void> {
    await this.db.transaction(actor, (tx) =>
      score(this.acts, tx, actor, { id: at.id, act: 'assessment.action-removed' }, async ({ assessment }) => {
        const action = actionAbout(await loadDossier(tx, assessment), at.subject);
        if (action.version !== version) throw staleRecord();
        await tx.delete(Action, { id: action.id });
        return { told: { subject: at.subject } };
      }),
    );
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
      const about = { type: ASSESSMENT.subject, id: at.id };
      await this.audit.record(tx, actor, 'assessment.action-done', about, { subject: at.subject, doneOn: day });
      return this.assessments.view(tx, actor, at.id);
    });
  }

  private saved(dossier: Dossier, subject: string): SavedActionView {
    const today = this.clock.today();
    const { id } = actionAbout(dossier, subject);
    const view = toActionViews(dossier, today).find((action) => action.id === id)!;
    return { ...view, ...outcomeOf(dossier, today) };
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
  else if (version === 0) await tx.insert(Action, { ...about, ...fields, id: newId(), version: 1 });
  else throw staleRecord();
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
