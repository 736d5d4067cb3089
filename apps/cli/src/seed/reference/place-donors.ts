import { newId, rows } from '#platform';
import { insertRows } from '../insert-rows.js';
import type { SeedWork } from '../seed-database.js';
import { REFERENCE_DONORS } from './donors.js';

/** The donors that the plan names, with their ultimate sources. One that is there stays as people have edited it. */
export async function placeDonors({ tx }: SeedWork): Promise<number> {
  const there = await rows<{ code: string }>(tx, 'select code from organisations.organisation where code = any($1)', [
    REFERENCE_DONORS.map(({ code }) => code),
  ]);
  const known = new Set(there.map(({ code }) => code));
  const missing = REFERENCE_DONORS.filter(({ code }) => !known.has(code)).map((donor) => ({ id: newId(), ...donor }));
  await insertRows(
    tx,
    'organisations.organisation',
    missing.map(({ id, code, name, website }) => ({ id, code, name, kind: 'donor', sensitivity: 'open', website })),
  );
  await insertRows(
    tx,
    'organisations.alias',
    missing.flatMap(({ id, aliases }) => aliases.map((name) => ({ organisation_id: id, name }))),
  );
  await insertRows(
    tx,
    'pipeline.donor',
    missing.map(({ id, note }) => ({ id, outlook_note: note })),
  );
  await insertRows(
    tx,
    'pipeline.ultimate_source',
    missing.flatMap(({ id, sources }) =>
      sources.map(({ code, name, share, estimated }) => ({
        donor_id: id,
        source_code: code,
        source_name: name,
        share,
        estimated,
      })),
    ),
  );
  return missing.length;
}
