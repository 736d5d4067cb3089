import { Injectable } from '@nestjs/common';
import { type Actor } from '#kernel';
import { type Tx } from '#platform';
import { replan, type Replanning, requirementsOf } from './domain/requirement-schedule.js';
import { GrantDeadlines } from './grant-deadlines.service.js';
import type { Grant } from './grant.entity.js';
import type { RequirementRule } from './requirement-rule.entity.js';
import {
  addRequirements,
  moveRequirements,
  removeRequirements,
  type RequirementRow,
  requirementsOfGrant,
  rulesOfGrant,
} from './requirements.queries.js';

/** Keeps the dated requirements of a grant what its rules and dates say, and leaves alone what people worked on. */
@Injectable()
export class RequirementPlanner {
  constructor(private readonly deadlines: GrantDeadlines) {}

  /** After the dates of a grant changed, or a rule was added. Deadlines follow by the caller. */
  async plan(tx: Tx, actor: Actor, grant: Grant): Promise<void> {
    const stored = await requirementsOfGrant(tx, grant.id);
    const changes = (await rulesOfGrant(tx, grant.id)).map((rule) => ({ rule, ...changesOf(rule, grant, stored) }));
    await this.remove(
      tx,
      actor,
      changes.flatMap(({ remove }) => remove),
    );
    const moved = changes.flatMap(({ move }) => move);
    if (moved.length > 0) await moveRequirements(tx, moved);
    const added = changes.flatMap(({ rule, add }) => add.map((dates) => ({ ...dates, rule })));
    if (added.length > 0) await addRequirements(tx, added);
  }

  /** Takes requirements away with their deadlines. */
  async remove(tx: Tx, actor: Actor, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.deadlines.forgetRequirements(tx, actor, ids);
    await removeRequirements(tx, ids);
  }
}

/** Nobody has worked on it, and nobody moved its day. */
export function isUntouched(row: RequirementRow): boolean {
  return row.state === 'planned' && !row.dueMoved;
}

function changesOf(rule: RequirementRule, grant: Grant, stored: readonly RequirementRow[]): Replanning {
  const own = stored.filter(({ ruleId }) => ruleId === rule.id).sort(byPeriod);
  return replan(
    own.map((row) => ({ ...row, untouched: isUntouched(row) })),
    requirementsOf(rule, grant),
  );
}

/** The earliest period first, and one without a period before all others; otherwise as they were read. */
function byPeriod(a: RequirementRow, b: RequirementRow): number {
  return (a.periodFrom ?? '') < (b.periodFrom ?? '') ? -1 : Number((a.periodFrom ?? '') > (b.periodFrom ?? ''));
}
