import { Injectable } from '@nestjs/common';
import { type Actor } from '#kernel';
import { newId, rows, type Tx } from '#platform';
import { type DatedRequirement, replan, requirementsOf, type ScheduledRequirement } from './domain/requirement-schedule.js';
import { GrantDeadlines } from './grant-deadlines.service.js';
import type { Grant } from './grant.entity.js';
import type { RequirementRule } from './requirement-rule.entity.js';
import { requirementsOfRule, rulesOfGrant } from './requirements.queries.js';

/** Keeps the dated requirements of a grant what its rules and dates say, and leaves alone what people worked on. */
@Injectable()
export class RequirementPlanner {
  constructor(private readonly deadlines: GrantDeadlines) {}

  /** After the dates of a grant changed. Deadlines follow by the caller. */
  async replanAll(tx: Tx, actor: Actor, grant: Grant): Promise<void> {
    for (const rule of await rulesOfGrant(tx, grant.id)) await this.plan(tx, actor, grant, rule);
  }

  async plan(tx: Tx, actor: Actor, grant: Grant, rule: RequirementRule): Promise<void> {
    const stored = (await requirementsOfRule(tx, rule.id)).map((row): ScheduledRequirement => ({
      ...row,
      untouched: row.state === 'planned' && !row.dueMoved,
    }));
    const { add, move, remove } = replan(stored, requirementsOf(rule, grant));
    await this.remove(tx, actor, remove);
    for (const dates of move) await moveRequirement(tx, dates);
    for (const dates of add) await addRequirement(tx, rule, dates);
  }

  /** Takes requirements away with their deadlines. */
  async remove(tx: Tx, actor: Actor, ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.deadlines.forgetRequirement(tx, actor, id);
    await rows(tx, 'delete from grants.requirement where id = any ($1::uuid[])', [ids]);
  }
}

async function moveRequirement(tx: Tx, { id, periodFrom, periodTo, dueOn }: DatedRequirement & { id: string }): Promise<void> {
  await rows(
    tx,
    `update grants.requirement set period_from = $2, period_to = $3, due_on = $4, version = version + 1, updated_at = now()
     where id = $1`,
    [id, periodFrom, periodTo, dueOn],
  );
}

async function addRequirement(tx: Tx, rule: RequirementRule, { periodFrom, periodTo, dueOn }: DatedRequirement): Promise<void> {
  await rows(
    tx,
    `insert into grants.requirement (id, grant_id, rule_id, kind, label, period_from, period_to, due_on, owner_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [newId(), rule.grantId, rule.id, rule.kind, rule.label, periodFrom, periodTo, dueOn, rule.ownerId],
  );
}
