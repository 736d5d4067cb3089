import { RESTRICTED_NAME } from '#organisations';
import type { ConcentrationView, LevelView } from './figures.views.js';
import type { CliffView, DataQualityView, GrowthTableView } from './indicators.views.js';
import type { LiveRecords } from './indicators-view.js';
import type { PortfolioDocument } from './portfolio-document.js';
import type { GapReportView } from './report.views.js';

/**
 * What a report says to a reader who may not see every record in it (domain.md 6.4): restricted names stand for donors,
 * and a network is left out that is hidden itself or whose figures would tell of a hidden grant.
 *
 * A cell is small when fewer than three records make it up: then a figure would speak of a single one.
 *
 * Worked example: of three regional networks one is sealed → two rows, and the level's total of three. Of two → the level
 * is left out whole, because its total minus the row that is seen would be the other one.
 */
export const SMALLEST_GROUP = 3;

/** Codes of a report's records that the reader may not see. */
export interface HiddenRecords {
  networks: ReadonlySet<string>;
  /** Donors and hosts. */
  others: ReadonlySet<string>;
  grants: ReadonlySet<string>;
}

/** The records of a report that are not among those that the reader can see today. */
export function hiddenRecords(
  { networks, donors, intermediaries, grants, settings }: PortfolioDocument,
  live: LiveRecords,
): HiddenRecords {
  const unseen = (code: string) => !live.organisationIds.has(code);
  const hiddenGrants = new Set(grants.map(({ id }) => id).filter((id) => !live.grants.has(id)));
  const year = String(settings.report_year);
  const ofYear = grants.filter(({ start, end }) => start.slice(0, 4) <= year && year <= end.slice(0, 4));
  const tellsOfOne = (code: string) => {
    const own = ofYear.filter(({ recipient }) => recipient === code);
    return own.length < SMALLEST_GROUP && own.some(({ id }) => hiddenGrants.has(id));
  };
  return {
    networks: new Set(networks.map(({ code }) => code).filter((code) => unseen(code) || tellsOfOne(code))),
    others: new Set([...donors, ...intermediaries].map(({ code }) => code).filter(unseen)),
    grants: hiddenGrants,
  };
}

export function hidesNothing({ networks, others, grants }: HiddenRecords): boolean {
  return networks.size + others.size + grants.size === 0;
}

/** The report as this reader may see it; null where too few networks remain to hide one among them. */
export function withoutHidden(view: GapReportView, hidden: HiddenRecords): GapReportView | null {
  const all = view.levels.flatMap(({ networks }) => networks);
  if (hidden.networks.size > 0 && all.length < SMALLEST_GROUP) return null;
  return {
    ...view,
    levels: view.levels.filter((level) => !tooSmall(level, hidden)).map((level) => levelWithout(level, hidden)),
    immediateDonors: masked(view.immediateDonors, hidden),
    ultimateSources: masked(view.ultimateSources, hidden),
    cliff: cliffWithout(view.cliff, hidden),
    outcome: {
      ...view.outcome,
      nominal: growthWithout(view.outcome.nominal, hidden),
      constantRate: growthWithout(view.outcome.constantRate, hidden),
    },
    dataQuality: qualityWithout(view.dataQuality, hidden),
  };
}

function tooSmall({ networks }: LevelView, hidden: HiddenRecords): boolean {
  return networks.length < SMALLEST_GROUP && networks.some(({ code }) => hidden.networks.has(code));
}

function levelWithout(level: LevelView, hidden: HiddenRecords): LevelView {
  const seen = level.networks.filter(({ code }) => !hidden.networks.has(code));
  return {
    ...level,
    networks: seen.map((network) => ({ ...network, concentration: masked(network.concentration, hidden) })),
  };
}

/** Hidden donors keep their share and lose their name. */
function masked(view: ConcentrationView, { others }: HiddenRecords): ConcentrationView {
  const codeOf = new Map([...others].map((code, index) => [code, `restricted-${index + 1}`]));
  return {
    ...view,
    largest: view.largest === null ? null : (codeOf.get(view.largest) ?? view.largest),
    parts: view.parts.map((part) => {
      const code = codeOf.get(part.code);
      return code === undefined ? part : { ...part, code, name: RESTRICTED_NAME };
    }),
  };
}

function cliffWithout(cliff: CliffView, { grants }: HiddenRecords): CliffView {
  return { ...cliff, ending: cliff.ending.filter(({ code }) => !grants.has(code)) };
}

function growthWithout(table: GrowthTableView, { networks }: HiddenRecords): GrowthTableView {
  return { ...table, byNetwork: table.byNetwork.filter(({ key }) => !networks.has(key)) };
}

function qualityWithout(quality: DataQualityView, { networks, others, grants }: HiddenRecords): DataQualityView {
  return {
    ...quality,
    unstated: quality.unstated.filter(({ network }) => !networks.has(network)),
    networksWithoutNeed: quality.networksWithoutNeed.filter((code) => !networks.has(code)),
    donorsWithEstimatedSources: quality.donorsWithEstimatedSources.filter((code) => !others.has(code)),
    grantsWithoutBankRate: quality.grantsWithoutBankRate.filter((code) => !grants.has(code)),
    grantsSignedLater: quality.grantsSignedLater.filter((code) => !grants.has(code)),
    subgrantsLeavingScope: grants.size > 0 ? [] : quality.subgrantsLeavingScope,
  };
}
