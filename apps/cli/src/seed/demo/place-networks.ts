import { addDays, addMonths, type PlainDate } from '#kernel';
import { insertRows } from '../insert-rows.js';
import type { DemoWorld } from './demo-world.js';
import { monthStart } from './demo-dates.js';
import { type DemoNetwork, NETWORKS } from './networks.js';

const ATTESTED_FOR_MONTHS = 36;
const MEMBERS_FOR_MONTHS = 60;
const DOCUMENTS = ['vancouver-declaration', 'consensus-statement'];

/** The family of networks: who they are, where they work, that they are user-led and stand behind both documents. */
export async function placeNetworks(world: DemoWorld): Promise<void> {
  const { tx, today } = world;
  const idOf = ({ code }: DemoNetwork) => world.ids.of('organisation', code);
  await insertRows(
    tx,
    'organisations.organisation',
    NETWORKS.map((network) => organisationRow(world, network)),
  );
  await insertRows(
    tx,
    'organisations.alias',
    NETWORKS.flatMap((network) => (network.aliases ?? []).map((name) => ({ organisation_id: idOf(network), name }))),
  );
  await insertRows(
    tx,
    'organisations.territory',
    NETWORKS.flatMap((network) => territoryRows(idOf(network), network)),
  );
  await insertRows(
    tx,
    'organisations.attestation',
    NETWORKS.flatMap((network) => attestationRows(world, network, today)),
  );
  await insertRows(
    tx,
    'organisations.endorsement',
    NETWORKS.flatMap((network) => endorsementRows(idOf(network), network, today)),
  );
}

function organisationRow({ ids, today }: DemoWorld, network: DemoNetwork) {
  return {
    id: ids.of('organisation', network.code),
    code: network.code,
    name: network.name,
    kind: 'network',
    level: network.level,
    thematic: network.thematic ?? false,
    parent_id: network.parent === undefined ? null : ids.of('organisation', network.parent),
    working_languages: network.languages,
    sensitivity: network.sensitivity ?? 'internal',
    summary: network.summary,
    unrestricted_reserve_amount: network.reserve,
    member_since_on: network.membership === 'active' ? monthStart(today, -MEMBERS_FOR_MONTHS) : null,
    membership_status: network.membership,
    demo: true,
  };
}

function territoryRows(organisationId: string, { places, alsoIn = [] }: DemoNetwork) {
  const row = (isPrimary: boolean) => (place: string) => ({ organisation_id: organisationId, place, is_primary: isPrimary });
  return [...places.map(row(true)), ...alsoIn.map(row(false))];
}

/** The latest attestation, and the one that it renewed. */
function attestationRows({ ids }: DemoWorld, { code, attestedMonthsAgo }: DemoNetwork, today: PlainDate) {
  if (attestedMonthsAgo === null) return [];
  return [attestedMonthsAgo + ATTESTED_FOR_MONTHS, attestedMonthsAgo].map((monthsAgo) => {
    const attestedOn = addDays(monthStart(today, -monthsAgo), 11);
    return {
      id: ids.of('attestation', `${code} ${monthsAgo}`),
      organisation_id: ids.of('organisation', code),
      attested_on: attestedOn,
      valid_until_on: addMonths(attestedOn, ATTESTED_FOR_MONTHS),
    };
  });
}

/** An applicant has endorsed one of the two documents so far. */
function endorsementRows(organisationId: string, { membership }: DemoNetwork, today: PlainDate) {
  const endorsed = membership === 'active' ? DOCUMENTS : DOCUMENTS.slice(0, 1);
  return endorsed.map((documentCode, index) => ({
    organisation_id: organisationId,
    document_code: documentCode,
    endorsed_on: addDays(monthStart(today, -MEMBERS_FOR_MONTHS), index - 40),
  }));
}
