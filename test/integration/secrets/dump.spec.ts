import { asOwner } from '../../support/database.js';
import { FileWorld } from '../files/file-world.js';

const SECRETS = {
  channel: 'jasmine-channel.00',
  legalName: 'Amina Legalname Example',
  incident: 'the incident happened at the harbour',
  complaint: 'the complaint is about a locked door',
  call: 'the caller spoke of a green bicycle',
  informant: 'the informant lives above the bakery',
  file: 'the document names a hidden garden',
};
const CONTROL = 'a partner that anybody may know';

/** Everything that a thief of the database and of the folder would hold. */
async function stolen(world: FileWorld): Promise<Buffer> {
  const tables = await asOwner<{ name: string }>(
    world.api.databaseUrl,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const everything = tables.map(({ name }) => `select t::text as line from ${name} t`).join(' union all ');
  const rows = (await asOwner<{ line: string }>(world.api.databaseUrl, everything)).map(({ line }) => line);
  return Buffer.concat([Buffer.from(rows.join('\n'), 'utf8'), ...world.stored()]);
}

/** The text as it stands, and as it would stand in hexadecimal or in base64 at any place of a longer text. */
function formsOf(text: string): string[] {
  const shifted = [0, 1, 2].map((shift) =>
    Buffer.from(' '.repeat(shift) + text)
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  );
  const url = shifted.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
  return [text, Buffer.from(text).toString('hex'), Buffer.from(text).toString('hex').toUpperCase(), ...shifted, ...url];
}

function holds(dump: Buffer, text: string): boolean {
  return formsOf(text).some((form) => dump.includes(form));
}

describe('a stolen database', () => {
  let world: FileWorld;
  let dump: Buffer;

  beforeAll(async () => {
    world = await FileWorld.start();
    await enterEverySecret(world);
    dump = await stolen(world);
  });
  afterAll(() => world.stop());

  test.each(Object.entries(SECRETS))('does not tell without the key: %s', (_what, text) => {
    expect(holds(dump, text)).toBe(false);
  });

  test('the search would find them: what is not sealed is found, in each form', async () => {
    expect(holds(dump, CONTROL)).toBe(true);
    for (const encoding of ['hex', 'base64', 'base64url'] as const) {
      const planted = Buffer.from(Buffer.from(`planted: ${SECRETS.channel}, and more`).toString(encoding));
      expect(holds(planted, SECRETS.channel)).toBe(true);
    }
  });

  test('every sealed column was filled by this test, so that none is forgotten', async () => {
    const columns = await asOwner<{ name: string; says: string | null; table: string; column: string }>(
      world.api.databaseUrl,
      `select c.oid::regclass::text as "table", a.attname as "column", col_description(c.oid, a.attnum) as says
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relkind = 'r' and (a.attname like '%\\_sealed' or col_description(c.oid, a.attnum) ~ '^sealed ')`,
    );
    expect(columns.filter(({ says }) => !/^sealed [a-z_]+$/.test(says ?? ''))).toEqual([]);
    const asked = columns.map(
      ({ table, column }) =>
        `select '${table}.${column}' as name where not exists (select from ${table} where ${column} ~ '^v1[.]')`,
    );
    const empty = await asOwner<{ name: string }>(world.api.databaseUrl, asked.join(' union all '));
    expect(empty.map(({ name }) => name)).toEqual(NOT_ENTERED_HERE);
  });
});

/** The second factor's secret is random; its own tests look for it. */
const NOT_ENTERED_HERE = ['identity.second_factor.secret'];

async function enterEverySecret(world: FileWorld): Promise<void> {
  const { lead, organisationId, api } = world;
  const at = `/api/v1/organisations/${organisationId}`;
  await lead.post('/api/v1/organisations').send({ code: 'C1', name: CONTROL, kind: 'ally_ngo' }).expect(201);
  const contact = { displayName: 'Lead', channelType: 'signal', channelValue: SECRETS.channel, consentOn: '2026-01-01' };
  const added = await lead.post(`${at}/contacts`).set('Idempotency-Key', 'contact').send(contact).expect(201);
  await lead.post(`/api/v1/contacts/${added.body.id}/reveal`).expect(201);
  const director = await api.signedIn('director');
  await director.post(`${at}/signatories`).send({ alias: 'Chair', legalName: SECRETS.legalName }).expect(201);
  await director.post(`${at}/signatories/reveal`).expect(201);
  const incident = { occurredOn: '2026-01-01', severity: 'minor', notes: SECRETS.incident };
  await lead.post(`${at}/incidents`).set('Idempotency-Key', 'incident').send(incident).expect(201);
  await lead.post(`${at}/complaints`).send({ receivedOn: '2026-01-01', text: SECRETS.complaint }).expect(201);
  await world.upload(`report.txt`, Buffer.from(SECRETS.file)).expect(201);
  await enterEvidence(world);
}

async function enterEvidence({ lead, organisationId, api }: FileWorld): Promise<void> {
  const { SCORECARD_1_0_0 } = await import('#standards');
  await asOwner(
    api.databaseUrl,
    `insert into standards.standard_version (id, standard, version_number, status, card)
     values (gen_random_uuid(), $1::jsonb ->> 'standard', $1::jsonb ->> 'version', 'proposal', $1)`,
    [JSON.stringify(SCORECARD_1_0_0)],
  );
  const partnership = { organisationId, profileCode: 'ally_ngo', title: 'Joint work', contributionToGoal: 'Law reform' };
  const { body } = await lead.post('/api/v1/partnerships').send(partnership).expect(201);
  const started = await lead.post(`/api/v1/partnerships/${body.id}/assessments`).send({}).expect(201);
  const call = {
    criterion: 'A1',
    kind: 'call_note',
    description: SECRETS.call,
    datedOn: '2026-01-01',
    informantNote: SECRETS.informant,
  };
  const evidence = `/api/v1/assessments/${started.body.id}/evidence`;
  await lead.post(evidence).set('Idempotency-Key', 'evidence').send(call).expect(201);
}
