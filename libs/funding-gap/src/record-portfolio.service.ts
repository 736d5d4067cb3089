import { type RecordedGrant, recordGrants, type RecordedSubgrant, recordSubgrants } from '#grants';
import { type PlainDate } from '#kernel';
import { recordNeeds, recordRates } from '#money';
import { type RecordedOrganisation, recordOrganisations } from '#organisations';
import { recordDonors } from '#pipeline';
import { newId, type Tx } from '#platform';
import type { PortfolioDocument } from './portfolio-document.js';
import { recordScope } from './scopes.queries.js';

/**
 * Records everything that a portfolio says and returns its scope. The caller has read the document, so codes are
 * known and sums are right; what each lib keeps is tested once more by the database.
 */
export async function recordPortfolio(
  tx: Tx,
  document: PortfolioDocument,
  name: string,
  today: PlainDate,
): Promise<{ id: string; name: string }> {
  const { settings, donors, needs } = document;
  const attestedOn = today < settings.as_of ? today : settings.as_of;
  const ids = await recordOrganisations(tx, organisationsOf(document), attestedOn);
  await recordRates(tx, ratesOf(settings), `portfolio ${name}`);
  await recordDonors(
    tx,
    donors.map(({ code, ultimate_sources }) => ({ id: ids.get(code)!, ultimateSources: ultimate_sources })),
  );
  await recordNeeds(
    tx,
    needs.map((need) => ({ ...need, networkId: ids.get(need.network)! })),
  );
  const grants = document.grants.map((grant): RecordedGrant => ({
    id: newId(),
    donorId: ids.get(grant.donor)!,
    recipientId: ids.get(grant.recipient)!,
    grant,
  }));
  await recordGrants(tx, grants);
  await recordSubgrants(tx, subgrantsOf(document, ids, new Map(grants.map(({ id, grant }) => [grant.id, id]))));
  return recordScope(
    tx,
    name,
    document.networks.map(({ code }) => ids.get(code)!),
  );
}

function ratesOf(settings: PortfolioDocument['settings']): Parameters<typeof recordRates>[1] {
  return {
    reportingCurrency: settings.reporting_currency,
    stageProbabilities: settings.stage_probability,
    planningRates: settings.planning_rates,
    spotRates: settings.spot_rates,
  };
}

/** Every code once: a host that also pays is one organisation in two roles, under the name it has as a host. */
function organisationsOf({ networks, intermediaries, donors }: PortfolioDocument): RecordedOrganisation[] {
  const outsider = { level: null, unrestrictedReserve: null, userLed: false };
  const hosts = new Set(intermediaries.map(({ code }) => code));
  return [
    ...networks.map(({ code, name, level, user_led, unrestricted_reserve }): RecordedOrganisation => ({
      code,
      name,
      kind: 'network',
      level,
      unrestrictedReserve: unrestricted_reserve,
      userLed: user_led,
    })),
    ...intermediaries.map(({ code, name }): RecordedOrganisation => ({ code, name, kind: 'fiscal_host', ...outsider })),
    ...donors
      .filter(({ code }) => !hosts.has(code))
      .map(({ code, name }): RecordedOrganisation => ({ code, name, kind: 'donor', ...outsider })),
  ];
}

function subgrantsOf(
  { subgrants }: PortfolioDocument,
  organisations: ReadonlyMap<string, string>,
  grants: ReadonlyMap<string, string>,
): RecordedSubgrant[] {
  const ids = new Map(subgrants.map((subgrant) => [subgrant.id, newId()]));
  return subgrants.map((subgrant) => ({
    id: ids.get(subgrant.id)!,
    rootGrantId: grants.get(subgrant.root_grant)!,
    parentId: ids.get(subgrant.parent_subgrant ?? '') ?? null,
    fromId: organisations.get(subgrant.from)!,
    toId: organisations.get(subgrant.to)!,
    viaHostId: organisations.get(subgrant.via_host ?? '') ?? null,
    subgrant,
  }));
}
