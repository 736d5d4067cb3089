import { Fraction } from '#kernel';
import type { PortfolioGrant, PortfolioSubgrant } from '#grants';
import type { MoneySettings } from '#money';
import type { PortfolioDonor } from '#pipeline';
import { RateTable } from './domain/rates.js';
import type { Settings } from './domain/gap-input.js';
import type { DocumentNetwork, GapQuestion, PortfolioDocument, PortfolioSettings } from './portfolio-document.js';

/** All that the records hold, whatever report it is for. */
export interface PortfolioRecords {
  money: MoneySettings;
  planningRates: PortfolioSettings['planning_rates'];
  spotRates: PortfolioSettings['spot_rates'];
  networks: DocumentNetwork[];
  donors: PortfolioDonor[];
  needs: PortfolioDocument['needs'];
  grants: PortfolioGrant[];
  subgrants: PortfolioSubgrant[];
  names: ReadonlyMap<string, string>;
}

/**
 * Cuts the records to one report: the networks of its scope and what concerns them (decisions.md 6). Days are not cut
 * here, that is the calculation's own business; only rates that no figure of this report can use are left out, so that a
 * rate of tomorrow does not make another report of yesterday.
 *
 * At the border of the scope: a grant to a network outside is left out with all that is passed on from it, so its money
 * is neither income nor need here. A sub-grant from inside to a network outside leaves the family of this report: it
 * counts as leakage as a whole, with no host fee apart, and what happens to it further on is not followed. In a scope of
 * one regional network, 30,000 passed on to a national one are leakage of 30,000.
 */
export function gapDocument(records: PortfolioRecords, question: GapQuestion): PortfolioDocument {
  const inside = new Set(records.networks.map((network) => network.code));
  const grants = records.grants.filter((grant) => inside.has(grant.recipient));
  const subgrants = subgrantsWithin(records.subgrants, new Set(grants.map((grant) => grant.id)), inside);
  const needs = records.needs.filter((need) => inside.has(need.network) && need.year === question.reportYear);
  const currencies = new Set([...grants, ...needs].map((entry) => entry.currency));
  const payers = new Set(grants.map((grant) => grant.donor));
  return {
    settings: settingsOf(records, question, currencies),
    networks: records.networks,
    intermediaries: intermediariesOf(subgrants, inside, records.names),
    donors: records.donors.filter((donor) => payers.has(donor.code)),
    needs,
    grants,
    subgrants,
  };
}

function settingsOf(records: PortfolioRecords, question: GapQuestion, currencies: ReadonlySet<string>): PortfolioSettings {
  return {
    reporting_currency: records.money.reportingCurrency,
    report_year: question.reportYear,
    as_of: question.asOfOn,
    baseline_year: question.baselineYear,
    baseline_as_of: question.baselineAsOfOn,
    stage_probability: records.money.stageProbabilities,
    planning_rates: records.planningRates.filter(
      ({ year, currency }) => year === question.reportYear && currencies.has(currency),
    ),
    spot_rates: usedSpotRates(records, question, currencies),
  };
}

/** The spot rates that hold on the report day and on the baseline day. */
function usedSpotRates(
  records: PortfolioRecords,
  question: GapQuestion,
  currencies: ReadonlySet<string>,
): PortfolioSettings['spot_rates'] {
  const spotRates = records.spotRates.map((spot) => ({ ...spot, text: spot.rate, rate: Fraction.parse(spot.rate) }));
  const table = new RateTable({
    planningRates: [],
    spotRates,
    reportingCurrency: records.money.reportingCurrency,
  } as Partial<Settings> as Settings);
  const days = [question.asOfOn, question.baselineAsOfOn];
  const used = new Set([...currencies].flatMap((currency) => days.map((day) => table.spotOn(currency, day))));
  return spotRates.filter((spot) => used.has(spot)).map(({ currency, date, text }) => ({ currency, date, rate: text }));
}

/** Sub-grants of these grants as far as the money stays with networks of the scope. */
function subgrantsWithin(
  all: readonly PortfolioSubgrant[],
  grants: ReadonlySet<string>,
  inside: ReadonlySet<string>,
): PortfolioSubgrant[] {
  const byId = new Map(all.map((subgrant) => [subgrant.id, subgrant]));
  const followed = ({ from, parent_subgrant }: PortfolioSubgrant): boolean => {
    if (!inside.has(from)) return false;
    const parent = parent_subgrant === null || parent_subgrant === undefined ? undefined : byId.get(parent_subgrant);
    return parent === undefined || followed(parent);
  };
  return all
    .filter((subgrant) => grants.has(subgrant.root_grant) && followed(subgrant))
    .map((subgrant) => (inside.has(subgrant.to) ? subgrant : { ...subgrant, via_host: null, host_fee_rate: '0' }));
}

function intermediariesOf(
  subgrants: readonly PortfolioSubgrant[],
  inside: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): PortfolioDocument['intermediaries'] {
  const codes = subgrants.flatMap(({ to, via_host }) => [to, via_host]).filter((code) => code != null && !inside.has(code));
  return [...new Set(codes as string[])].map((code) => ({ code, name: names.get(code) ?? code }));
}
