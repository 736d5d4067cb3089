import type request from 'supertest';
import { systemActor } from '#kernel';
import { rows, statementTexts } from '#platform';
import { createTestDatabase } from '../../support/database.js';
import { openDoors } from '../../support/doors.js';
import { PartnerWorld } from '../../support/partner-world.js';
import { constantsIn, whyItDiffers } from '../../support/statement-rules.js';
import { AGREED_TEXTS, StatementWatch, tooMany } from '../../support/statement-watch.js';
import { startWorld, tag, type World } from '../grants/world.js';

/** The texts that this process had not sent before. */
async function newTexts(work: () => Promise<unknown>): Promise<string[]> {
  const before = new Set(statementTexts());
  await work();
  return statementTexts().filter((text) => !before.has(text));
}

describe('what differs from call to call is no part of a statement', () => {
  let world: World;
  let partners: PartnerWorld;
  beforeAll(async () => {
    world = await startWorld();
    partners = await PartnerWorld.start('2026-06-15');
    await world.grant();
  });
  afterAll(async () => {
    await world.stop();
    await partners.stop();
  });

  const LISTS = ['organisations', 'donors', 'grants', 'deadlines', 'partnerships', 'people'];

  test.each(LISTS)('%s: what is looked for', async (list) => {
    const admin = await world.api.signedIn('admin', 'director', 'fundraiser', 'partnership_lead');
    const look = (q: string) => admin.get(`/api/v1/${list}`).query({ q }).expect(200);
    await look('open');
    expect(await newTexts(() => look("o'purse%"))).toEqual([]);
  });

  /** Changes one field after the other; the first of them may be new to this process. */
  async function patches(by: request.Agent, path: string, version: number, changes: object[]): Promise<string[]> {
    let now = version;
    const patch = async (change: object) => {
      const { body } = await by
        .patch(path)
        .set('If-Match', tag({ version: now }))
        .send(change)
        .expect(200);
      now = body.version as number;
    };
    await patch(changes[0]!);
    return newTexts(async () => {
      for (const change of changes.slice(1)) await patch(change);
    });
  }

  test('which field of a grant changes', async () => {
    const grant = await world.grant();
    const changes = [
      { title: 'Another title' },
      { notes: 'Call them' },
      { refDonor: 'D-7', restrictions: null },
      { notes: null },
    ];
    expect(await patches(world.fundraiser, `/api/v1/grants/${grant.id}`, grant.version, changes)).toEqual([]);
  });

  test('which field of an organisation changes', async () => {
    const { body } = await world.fundraiser.get(`/api/v1/organisations/${world.id.ALLY}`).expect(200);
    const changes = [{ summary: 'An ally' }, { website: 'https://ally.example' }, { name: 'True Ally', summary: null }];
    expect(await patches(world.fundraiser, `/api/v1/organisations/${world.id.ALLY}`, body.version, changes)).toEqual([]);
  });

  test('which field of a partnership changes', async () => {
    const { id, version } = await partners.partnership();
    const changes = [{ title: 'Other work' }, { purpose: 'Reform' }, { contributionToGoal: 'Funding', startsOn: '2026-07-01' }];
    expect(await patches(partners.lead, `/api/v1/partnerships/${id}`, version, changes)).toEqual([]);
  });
});

describe('the gate on the texts of statements', () => {
  const constants = constantsIn(`where stage = 'signed' and name <> 'it''s' limit 1 code 10_000 ~ '\\\\d+$'`);

  test.each([
    ['a constant', `select 1 from grants.grant where stage = 'signed' and title <> $1 limit 1`],
    ['a quote within one', `select name <> 'it''s'`],
    ['a backslash', `select code ~ '\\d+$'`],
    ['a list as one parameter', 'select 1 where id = any ($1)'],
    ['one more than a limit', 'select 1 limit 10001'],
    ['one row', 'insert into money.need (a, b) values ($1, lower($2), coalesce($3, now()))'],
    ['names with numbers', 'select a1.b2 from a1 where "x3" = $3'],
  ])('lets %s pass', (_what, text) => {
    expect(whyItDiffers(text, constants)).toBeUndefined();
  });

  test.each([
    ['an id', `select 1 where id = '00000000-0000-7000-8000-000000000001'`, 'an id'],
    ['words from outside', `select 1 where name ilike '%purse%'`, `'%purse%'`],
    ['half of a constant', `select 1 where stage = 'sign'`, `'sign'`],
    ['a number from outside', 'select 1 limit 26', '26'],
    ['a list of parameters', 'select 1 where id in ($1, $2)', 'list'],
    ['several rows', 'insert into money.need (a, b) values ($1, lower($2)), ($3, lower($4))', 'rows'],
  ])('planted: finds %s', (_what, text, why) => {
    expect(whyItDiffers(text, constants)).toContain(why);
  });

  test('planted: a list that writes what is looked for into its statement is caught where the doors send it', async () => {
    const database = await createTestDatabase();
    const doors = await openDoors(database.url);
    const watch = new StatementWatch(doors.source);
    const careless = (q: string) =>
      doors.db.read(systemActor('command'), (tx) =>
        rows(tx, `select id from organisations.organisation where name like '%${q}%'`),
      );
    expect(await newTexts(async () => [await careless('purse'), await careless('haven')])).toHaveLength(2);
    await doors.close();
    await database.drop();
    expect(() => watch.stop()).toThrow(/'%purse%' does not stand in the source[^]*'%haven%'/);
  });

  test('planted: one text more than agreed is told with its words', () => {
    expect(tooMany(AGREED_TEXTS, ['select planted'])).toBeUndefined();
    expect(tooMany(AGREED_TEXTS + 1, ['select planted'])).toMatch(/agreed are \d+\. New are:\nselect planted$/);
  });
});
