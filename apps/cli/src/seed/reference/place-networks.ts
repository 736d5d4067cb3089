import { newId, rows } from '#platform';
import { insertRows } from '../insert-rows.js';
import type { SeedWork } from '../seed-database.js';
import { GLOBAL_NETWORK, MEMBER_NETWORKS, type ReferenceNetwork } from './member-networks.js';

const DOCUMENTS = [
  { code: 'vancouver-declaration', title_en: 'Vancouver Declaration', title_fr: 'Déclaration de Vancouver', adopted_in: 2006 },
  {
    code: 'consensus-statement',
    title_en: 'Consensus Statement on Drug Use under Prohibition: Health, Human Rights and the Law',
    title_fr: 'Déclaration de consensus sur l’usage de drogues sous la prohibition : santé, droits humains et droit',
    adopted_in: 2015,
  },
];

/** The two documents that every member endorses. */
export function placeDocuments({ tx }: SeedWork): Promise<number> {
  return insertRows(tx, 'organisations.endorsable_document', DOCUMENTS, { unlessThere: ['code'] });
}

/** The global network and its nine members. One that is there stays as it is, with everything people changed in it. */
export async function placeMemberNetworks(seed: SeedWork): Promise<number> {
  const globals = await placeNetworks(seed, [GLOBAL_NETWORK], { membership_status: 'none', parent_id: null });
  const [parent] = await rows<{ id: string }>(seed.tx, 'select id from organisations.organisation where code = $1', [
    GLOBAL_NETWORK.code,
  ]);
  return globals + (await placeNetworks(seed, MEMBER_NETWORKS, { membership_status: 'active', parent_id: parent!.id }));
}

async function placeNetworks({ tx }: SeedWork, wanted: ReferenceNetwork[], standing: object): Promise<number> {
  const there = await rows<{ code: string }>(tx, 'select code from organisations.organisation where code = any($1)', [
    wanted.map(({ code }) => code),
  ]);
  const known = new Set(there.map(({ code }) => code));
  const missing = wanted.filter(({ code }) => !known.has(code)).map((network) => ({ id: newId(), ...network }));
  await insertRows(
    tx,
    'organisations.organisation',
    missing.map(({ id, code, name, level, thematic }) => ({
      id,
      code,
      name,
      kind: 'network',
      level,
      thematic,
      sensitivity: 'open',
      ...standing,
    })),
  );
  await insertRows(
    tx,
    'organisations.alias',
    missing.flatMap(({ id, aliases }) => aliases.map((name) => ({ organisation_id: id, name }))),
  );
  await insertRows(tx, 'organisations.territory', missing.flatMap(territoryRows));
  return missing.length;
}

function territoryRows({ id, places, shared }: ReferenceNetwork & { id: string }) {
  const row = (isPrimary: boolean) => (place: string) => ({ organisation_id: id, place, is_primary: isPrimary });
  return [...places.map(row(true)), ...shared.map(row(false))];
}
