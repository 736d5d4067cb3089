import { daysBetween, type PlainDate } from '#kernel';
import type { ComputedReport } from './gap-tasks.js';
import type { PortfolioDocument } from './portfolio-document.js';

/** What a reader must know about the figures before relying on them (domain.md 4.5). Records by their codes. */
export interface DataQuality {
  /** Cells for which no need was adopted: "not stated", never 0. */
  unstated: { network: string; type: string }[];
  /** Networks that stated no need at all. */
  networksWithoutNeed: string[];
  /** Donors whose ultimate sources are estimated or unknown. */
  donorsWithEstimatedSources: string[];
  /** Grants with received money of which the bank's rate is not recorded. */
  grantsWithoutBankRate: string[];
  /** Grants that were signed after the report day: they count nowhere, their stage on that day is not known. */
  grantsSignedLater: string[];
  /** Spot rates that were more than a month old on the report day. */
  oldSpotRates: { currency: string; date: PlainDate }[];
  /** Sub-grants that leave the scope of the report and count as leakage. */
  subgrantsLeavingScope: string[];
  /** Grants that are left out because their recipient is outside the scope. */
  grantsOutsideScope: number;
}

/** What the records say beyond the document. */
export interface QualityFacts {
  donorsWithEstimatedSources: readonly string[];
  grantsOutsideScope: number;
  /** Codes of all networks of the register: a receiver among them that is not in the document is outside the scope. */
  allNetworks: ReadonlySet<string>;
}

const OLD_AFTER_DAYS = 31;

export function dataQualityOf(
  document: PortfolioDocument,
  unstated: ComputedReport['unstated'],
  facts: QualityFacts,
): DataQuality {
  const { settings, networks, donors, grants, subgrants } = document;
  const payers = new Set(donors.map((donor) => donor.code));
  const typesMissing = (code: string) => unstated.filter((cell) => cell.network === code).length;
  return {
    unstated: [...unstated],
    networksWithoutNeed: networks.map(({ code }) => code).filter((code) => typesMissing(code) === 3),
    donorsWithEstimatedSources: facts.donorsWithEstimatedSources.filter((code) => payers.has(code)),
    grantsWithoutBankRate: grants.filter(lacksBankRate).map(({ id }) => id),
    grantsSignedLater: grants.filter((grant) => grant.signed_on != null && grant.signed_on > settings.as_of).map(({ id }) => id),
    oldSpotRates: latestOf(settings.spot_rates, settings.as_of).filter(
      ({ date }) => daysBetween(date, settings.as_of) > OLD_AFTER_DAYS,
    ),
    subgrantsLeavingScope: subgrants
      .filter(({ to }) => facts.allNetworks.has(to) && !networks.some(({ code }) => code === to))
      .map(({ id }) => id),
    grantsOutsideScope: facts.grantsOutsideScope,
  };
}

function lacksBankRate({ fx_method, tranches }: PortfolioDocument['grants'][number]): boolean {
  return fx_method !== 'same_currency' && (tranches ?? []).some(({ received, rate }) => received != null && rate == null);
}

/** The rate of each currency that holds on this day. */
function latestOf(rates: PortfolioDocument['settings']['spot_rates'], day: PlainDate): { currency: string; date: PlainDate }[] {
  const latest = new Map<string, PlainDate>();
  for (const { currency, date } of rates) {
    if (date <= day && date > (latest.get(currency) ?? '')) latest.set(currency, date);
  }
  return [...latest].map(([currency, date]) => ({ currency, date }));
}
