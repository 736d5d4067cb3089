import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { portfolioGrants } from '#grants';
import { type Actor, Conflict, requireReach } from '#kernel';
import { planningRates, portfolioNeeds, spotRates } from '#money';
import { Database, newId, SystemClock, type Tx } from '#platform';
import { contentHash } from './canonical-text.js';
import { readGapInput } from './domain/index.js';
import { lockLoads, noteLoad } from './portfolio-load.queries.js';
import type { PortfolioDocument } from './portfolio-document.js';
import { recordPortfolio } from './record-portfolio.service.js';
import { countsOf, type PortfolioCounts, requireStorable } from './portfolio-facts.js';

/** What a load did. */
export interface LoadedPortfolio {
  /** False: this content had been loaded before, and nothing was changed. */
  isNew: boolean;
  scopeName: string;
  counts: PortfolioCounts;
}

/** Loads a portfolio file into an empty database (decisions.md 6 and 7). */
@Injectable()
export class PortfolioLoad {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
  ) {}

  /**
   * Records what a portfolio says, all or nothing, and makes its networks, in their order, the default scope. `json` is the
   * content of the file, `name` what the scope is to be called. The same content again changes nothing. Throws DecodeError
   * for the first thing that is wrong in the file, and Conflict that says what is there when the database is not empty.
   */
  async load(actor: Actor, name: string, json: unknown): Promise<LoadedPortfolio> {
    requireReach(actor, 'portfolio.load', null);
    readGapInput(json);
    const document = json as PortfolioDocument;
    requireStorable(document);
    const hash = contentHash(json);
    return this.db.transaction(actor, async (tx) => {
      const before = await lockLoads(tx, hash);
      if (before !== null) return { ...before, isNew: false };
      await requireEmpty(tx);
      const counts = countsOf(document);
      const scope = await recordPortfolio(tx, document, name, this.clock.today());
      const id = newId();
      await noteLoad(tx, { id, at: this.clock.now(), name, hash, scopeId: scope.id, counts });
      await this.audit.record(tx, actor, 'portfolio.loaded', { type: 'portfolio', id }, { name, digest: hash, counts });
      return { isNew: true, scopeName: scope.name, counts };
    });
  }
}

/** A portfolio is not mixed with another one: nobody could tell afterwards what came from where. */
async function requireEmpty(tx: Tx): Promise<void> {
  const there = {
    grants: (await portfolioGrants(tx)).length,
    needs: (await portfolioNeeds(tx)).length,
    'planning rates': (await planningRates(tx)).length,
    'spot rates': (await spotRates(tx)).length,
  };
  const filled = Object.entries(there).filter(([, count]) => count > 0);
  if (filled.length === 0) return;
  const list = filled.map(([what, count]) => `${count} ${what}`).join(', ');
  throw new Conflict(
    'portfolio.database-not-empty',
    `A portfolio is loaded into a database without grants, needs and rates only. This one holds ${list}. Nothing was changed.`,
    there,
  );
}
