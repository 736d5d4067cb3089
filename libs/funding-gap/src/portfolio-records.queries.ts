import { type PlainDate } from '#kernel';
import { portfolioGrants, portfolioSubgrants } from '#grants';
import { moneySettings, planningRates, portfolioNeeds, spotRates } from '#money';
import { organisationsByCode } from '#organisations';
import { donorsWithEstimatedSources, portfolioDonors } from '#pipeline';
import type { Tx } from '#platform';
import { type PortfolioRecords } from './gap-document.js';
import { networksOfScope, type ScopeRow } from './scopes.queries.js';

/** The records of one moment: a report is compiled from these and from nothing else. */
export interface RecordsOfScope extends PortfolioRecords {
  scope: ScopeRow;
  donorsWithEstimatedSources: string[];
  allNetworks: ReadonlySet<string>;
  /** The demonstration's networks are among them. */
  demo: boolean;
}

/** Everything that a report over this scope may be compiled from, in the order of the scope and of entry. */
export async function recordsOfScope(tx: Tx, today: PlainDate, scope: ScopeRow): Promise<RecordsOfScope> {
  const networks = await networksOfScope(tx, today, scope);
  const subgrants = await portfolioSubgrants(tx);
  const codes = subgrants.flatMap(({ to, via_host }) => (via_host == null ? [to] : [to, via_host]));
  const receivers = await organisationsByCode(tx, [...new Set(codes)]);
  return {
    scope,
    money: await moneySettings(tx),
    planningRates: await planningRates(tx),
    spotRates: await spotRates(tx),
    networks: networks.map(({ id: _, demo: __, ...network }) => network),
    donors: await portfolioDonors(tx),
    needs: await portfolioNeeds(tx),
    grants: await portfolioGrants(tx),
    subgrants,
    names: new Map(receivers.map(({ code, name }) => [code, name])),
    donorsWithEstimatedSources: await donorsWithEstimatedSources(tx),
    demo: networks.some((network) => network.demo),
    allNetworks: new Set(receivers.filter(({ kind }) => kind === 'network').map(({ code }) => code)),
  };
}
