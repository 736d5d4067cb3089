import { insertRows } from '../insert-rows.js';
import { monthStart } from './demo-dates.js';
import type { DemoWorld } from './demo-world.js';
import { type DemoDonor, DONORS } from './donors.js';

/** Five invented donors, and whose money they pass on in the end. */
export async function placeDonors({ tx, ids, today }: DemoWorld): Promise<void> {
  await insertRows(
    tx,
    'organisations.organisation',
    DONORS.map((donor) => organisationRow(ids.of('organisation', donor.code), donor)),
  );
  await insertRows(
    tx,
    'pipeline.donor',
    DONORS.map(({ code, programme, outlook, outlookMonthsAgo, renewal }) => ({
      id: ids.of('organisation', code),
      programme,
      outlook_note: outlook,
      outlook_on: monthStart(today, -outlookMonthsAgo),
      renewal_note: renewal,
    })),
  );
  await insertRows(
    tx,
    'pipeline.ultimate_source',
    DONORS.flatMap((donor) =>
      donor.sources.map(({ code, name, share, estimated = false }) => ({
        donor_id: ids.of('organisation', donor.code),
        source_code: code,
        source_name: name,
        share,
        estimated,
      })),
    ),
  );
}

function organisationRow(id: string, { code, name, languages, summary }: DemoDonor) {
  return {
    id,
    code,
    name,
    kind: 'donor',
    working_languages: languages,
    sensitivity: 'internal',
    website: `https://${code}.example`,
    summary,
    demo: true,
  };
}
