import { visible } from '#identity';
import { firstRow, jsonOf, type Tx } from '#platform';
import { Action } from './action.entity.js';
import { CriterionAnswer } from './answer.entity.js';
import { Evidence } from './evidence.entity.js';

/** What belongs to an assessment. */
export interface AssessmentParts {
  answers: CriterionAnswer[];
  /** Each with whether the reader may be shown what an informant told. */
  evidence: (Evidence & { notesReadable: boolean })[];
  actions: (Action & { ownerName: string | null })[];
}

/** The answers, evidence and actions of an assessment, in one statement. */
export async function partsOf(tx: Tx, assessmentId: string): Promise<AssessmentParts> {
  const readable = visible('evidence', 'e', 'incidents.read_notes');
  const found = (await firstRow<AssessmentParts>(
    tx,
    `select ${listed(jsonOf(tx, CriterionAnswer, 'a'), 'standards.answer a', 'a.criterion')} as answers,
            ${listed(`${jsonOf(tx, Evidence, 'e')} || jsonb_build_object('notesReadable', ${readable})`, 'standards.evidence e', 'e.id')} as evidence,
            ${listed(`${jsonOf(tx, Action, 'd')} || jsonb_build_object('ownerName', owner.name)`, ACTIONS, 'd.id')} as actions`,
    [assessmentId],
  ))!;
  return { ...found, actions: found.actions.map((action) => Object.assign(new Action(), action)) };
}

const ACTIONS = 'standards.action d left join identity.person owner on owner.id = d.owner_id';

function listed(row: string, from: string, order: string): string {
  return `(select coalesce(jsonb_agg(${row} order by ${order}), '[]') from ${from} where assessment_id = $1)`;
}
