import { insertRows } from '../insert-rows.js';
import { CONTACTS } from './contacts.js';
import type { DemoWorld } from './demo-world.js';
import { PARTNERS } from './partners.js';
import { addDays, addMonths } from '#kernel';
import { oneByOne } from '#platform';

/** The organisations around the family, and how to reach some of them. */
export async function placePartners({ tx, ids, today, secrets }: DemoWorld): Promise<void> {
  await insertRows(
    tx,
    'organisations.organisation',
    PARTNERS.map(([code, name, kind, languages, summary]) => ({
      id: ids.of('organisation', code),
      code,
      name,
      kind,
      working_languages: languages.split(' '),
      sensitivity: 'internal',
      website: `https://${code}.example`,
      summary,
      demo: true,
    })),
  );
  const contacts = await oneByOne(CONTACTS, async ({ organisation, name, role, channel, consentDaysAgo, ...contact }) => {
    const id = ids.of('contact', `${organisation} ${name}`);
    const consentOn = addDays(today, -consentDaysAgo);
    const place = { table: 'organisations.contact', column: 'channel_sealed', row: id };
    return {
      id,
      organisation_id: ids.of('organisation', organisation),
      display_name: name,
      role_at_organisation: role,
      channel_type: contact.channelType,
      channel_sealed: await secrets.seal(tx, 'contact', place, channel),
      channel_index: await secrets.blindIndex(tx, 'contact', channel),
      safe_hours: contact.safeHours ?? null,
      do_not_write: contact.doNotWrite ?? false,
      language: contact.language,
      consent_on: consentOn,
      consent_scope: 'joint work and its reports',
      review_on: addMonths(consentOn, 12),
    };
  });
  await insertRows(tx, 'organisations.contact', contacts);
}
