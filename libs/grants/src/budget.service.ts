import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, requirePermission } from '#kernel';
import { Database } from '#platform';
import type { BudgetLinesInput, TypeSharesInput } from './budget.inputs.js';
import { GrantChanges } from './grant-changes.service.js';
import type { GrantChange } from './grant-facts.js';
import { lockGrant } from './grant-locks.js';
import { partsOf } from './grant-parts.queries.js';

/** How a grant is spread over years and funding types: by budget lines, or by days with a split. Never both. */
@Injectable()
export class BudgetService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
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
    requirePermission(actor, 'grants.write');
    await this.db.transaction(actor, async (tx) => {
      const before = await lockGrant(tx, actor, 'grants.write', id);
      const { typeShares, budgetLines } = await partsOf(tx, id);
      const after = await this.changes.apply(tx, actor, before, version, change);
      const parts = { typeShares: [typeShares, change.typeShares ?? []], budgetLines: [budgetLines, change.budgetLines ?? []] };
      const amount = before.amount === after.amount ? {} : { amount: [before.amount, after.amount] };
      await this.audit.record(tx, actor, 'grant.budget_replaced', { type: 'grant', id }, { ...parts, ...amount });
    });
  }
}
