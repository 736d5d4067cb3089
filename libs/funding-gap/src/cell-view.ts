import { moneyOf } from '#kernel';
import type {
  AtSpotView,
  CellDetailView,
  GrantPartView,
  NeedVersionView,
  RateOriginView,
  SubgrantPartView,
} from './cell.views.js';
import type { CellExplanation, GrantContribution, RateOrigin, SubgrantContribution } from './domain/index.js';
import { RESTRICTED_NAME } from '#organisations';
import type { HiddenRecords } from './for-reader.js';
import type { LiveRecords } from './indicators-view.js';
import type { PortfolioDocument } from './portfolio-document.js';

/** The report that a cell is of. */
export interface ReportOfCell {
  id: string;
  reportingCurrency: string;
  inputs: PortfolioDocument;
}

/** A cell as its panel shows it, with names of the day of compiling and ids of the records of today. */
export function toCellView(
  report: ReportOfCell,
  cell: CellExplanation,
  live: LiveRecords,
  hidden: HiddenRecords,
): CellDetailView {
  const currency = report.reportingCurrency;
  const names = new Names(report.inputs, hidden);
  const stated = cell.need.version !== null;
  const grants = cell.contributions.filter((part): part is GrantContribution => part.kind === 'grant');
  const subgrants = cell.contributions.filter((part): part is SubgrantContribution => part.kind !== 'grant');
  return {
    reportId: report.id,
    network: cell.network,
    networkName: names.of(cell.network),
    type: cell.type,
    band: cell.band,
    stated,
    needVersion: needVersionView(cell.need),
    need: stated ? moneyOf(cell.need.amount, currency) : null,
    funding: moneyOf(cell.funding, currency),
    gap: stated ? moneyOf(cell.gap, currency) : null,
    surplus: stated ? moneyOf(cell.surplus, currency) : null,
    grants: grants.map((part) => grantPart(part, currency, names, live)),
    subgrants: subgrants.map((part) => subgrantPart(part, currency, names, live)),
  };
}

const RESTRICTED_GRANT = 'Restricted grant';

/** Names by code, as the report knew them. Networks and hosts share their codes; donors have codes of their own. */
class Names {
  private readonly organisations: ReadonlyMap<string, string>;
  private readonly donors: ReadonlyMap<string, string>;
  private readonly hiddenGrants: ReadonlySet<string>;

  constructor({ networks, intermediaries, donors }: PortfolioDocument, hidden: HiddenRecords) {
    this.organisations = new Map(
      [...intermediaries, ...networks].map(({ code, name }) => [
        code,
        hidden.networks.has(code) || hidden.others.has(code) ? RESTRICTED_NAME : name,
      ]),
    );
    this.donors = new Map(donors.map(({ code, name }) => [code, hidden.others.has(code) ? RESTRICTED_NAME : name]));
    this.hiddenGrants = hidden.grants;
  }

  of(code: string): string {
    return this.organisations.get(code) ?? code;
  }

  ofGrant(code: string): string {
    return this.hiddenGrants.has(code) ? RESTRICTED_GRANT : code;
  }

  ofDonor(code: string): string {
    return this.donors.get(code) ?? code;
  }
}

function needVersionView({ version, planningRate }: CellExplanation['need']): NeedVersionView | null {
  if (version === null) return null;
  return { amount: moneyOf(version.amount, version.currency), adoptedOn: version.adoptedOn, planningRate: planningRate! };
}

function grantPart(part: GrantContribution, currency: string, names: Names, live: LiveRecords): GrantPartView {
  const days = part.basis.method === 'days' ? part.basis : null;
  return {
    code: names.ofGrant(part.grant),
    grantId: live.grants.get(part.grant)?.id ?? null,
    title: live.grants.get(part.grant)?.title ?? null,
    donorName: names.ofDonor(part.donor),
    stage: part.stage,
    award: moneyOf(part.award, part.currency),
    allocated: moneyOf(part.allocated, part.currency),
    basis: {
      method: part.basis.method,
      typeShare: days?.typeShare ?? null,
      daysInYear: days?.daysInYear ?? null,
      daysOfGrant: days?.daysOfGrant ?? null,
    },
    weight: part.weight,
    rate: rateView(part.rate, part.currency),
    amount: moneyOf(part.amount, currency),
  };
}

function subgrantPart(part: SubgrantContribution, currency: string, names: Names, live: LiveRecords): SubgrantPartView {
  return {
    code: part.subgrant,
    direction: part.kind === 'subgrant_in' ? 'in' : 'out',
    rootGrantCode: names.ofGrant(part.rootGrant),
    rootGrantId: live.grants.get(part.rootGrant)?.id ?? null,
    rootGrantTitle: live.grants.get(part.rootGrant)?.title ?? null,
    donorName: names.ofDonor(part.donor),
    fromName: names.of(part.from),
    toName: names.of(part.to),
    viaHostName: part.viaHost === null ? null : names.of(part.viaHost),
    line: moneyOf(part.line, part.currency),
    feeRate: part.feeRate,
    rate: rateView(part.rate, part.currency),
    amount: moneyOf(part.amount, currency),
  };
}

function rateView(rate: RateOrigin, currency: string): RateOriginView {
  const atSpot: AtSpotView | null = rate.atSpot && {
    amount: moneyOf(rate.atSpot.amount, currency),
    rate: rate.atSpot.spotRate,
    publishedOn: rate.atSpot.spotDatedOn,
  };
  const receipts = rate.receipts.map(({ receivedOn, amount, bankRate }) => ({
    receivedOn,
    amount: moneyOf(amount, currency),
    bankRate,
  }));
  return { method: rate.method, rate: rate.rate, receipts, atSpot };
}
