import { Injectable } from '@nestjs/common';
import type { Changes } from '#audit';
import { type Actor } from '#kernel';
import { Database } from '#platform';
import type { BudgetLinesInput, TypeSharesInput } from './budget.inputs.js';
import { GrantChanges } from './grant-changes.service.js';
import type { GrantChange } from './grant-facts.js';
import type { GrantParts } from './grant-parts.queries.js';
import type { Grant } from './grant.entity.js';

/** How a grant is spread over years and funding types: by budget lines, or by days with a split. Never both. */
@Injectable()
export class BudgetService {
  constructor(
    private readonly db: Database,
    private readonly changes: GrantChanges,
  ) {}

  /** Replaces the budget. Throws InvalidInput unless the lines are exactly the award and lie in its years. */
  async replaceLines(actor: Actor, grantId: string, version: number, { lines, amount }: BudgetLinesInput): Promise<void> {
    await this.replace(actor, grantId, version, { budgetLines: lines, ...(amount !== undefined && { amount }) });
  }

  /** Spreads the grant by days with this split. Throws InvalidInput unless the shares add up to exactly 1. */
  async replaceShares(actor: Actor, grantId: string, version: number, { shares }: TypeSharesInput): Promise<void> {
    await this.replace(actor, grantId, version, { typeShares: shares });
  }

  private async replace(actor: Actor, id: string, version: number, change: GrantChange): Promise<void> {
    const told = (before: Grant, after: Grant, { typeShares, budgetLines }: GrantParts): Changes => ({
      typeShares: [typeShares, change.typeShares ?? []],
      budgetLines: [budgetLines, change.budgetLines ?? []],
      ...(before.amount !== after.amount && { amount: [before.amount, after.amount] }),
    });
    const act = { id, version, permission: 'grants.write', act: 'grant.budget_replaced', told } as const;
    await this.db.transaction(actor, (tx) => this.changes.on(tx, actor, act, () => change));
  }
}
