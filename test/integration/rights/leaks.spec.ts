import type request from 'supertest';
import { PERMISSIONS, type Role, ROLES, TOKEN_SCOPES, PERMISSIONS_OF_SCOPE } from '#identity';
import { systemActor } from '#kernel';
import { Database, firstRow, newId, rows } from '#platform';
import { apiDescription } from '../../../apps/api/src/http/describe-api.js';
import { asOwner } from '../../support/database.js';
import { ask, type Question, questionsAbout, toldOf } from '../../support/questions.js';
import { TwoRegions } from '../../support/two-regions.js';

type Browser = request.Agent & { userId: string };

/** What is for few: words that only these texts hold. */
const CONFIDENTIAL = /legal name|complaint|notes of|informant|@safe|grant three/;

// Ways by which somebody once saw or changed what another region keeps.
describe('what a region keeps', () => {
  let world: TwoRegions;
  let asked: Question[];

  beforeAll(async () => {
    world = await TwoRegions.start();
    asked = questionsAbout(apiDescription(world.api.app), 'SOUTH', world.ids.SOUTH);
  }, 60_000);
  afterAll(() => world.stop());

  const sql = <T>(text: string, parameters: unknown[] = []) => asOwner<T>(world.api.databaseUrl, text, parameters);
  const hold = (browser: Browser, role: Role, place: string | null) =>
    sql('insert into identity.role_grant (person_id, role, network_id) values ($1, $2, $3)', [browser.userId, role, place]);
  const northern = (...roles: Role[]) => world.api.signedInAt(world.ids.NORTH.network, ...roles);

  /** Everything that somebody is told about the south, whatever they ask. */
  async function toldTo(browser: Browser): Promise<string[]> {
    const told = new Set<string>();
    for (const question of asked)
      for (const text of toldOf(await ask(browser, question), 'SOUTH', world.ids.SOUTH)) told.add(text);
    return [...told].sort();
  }

  async function codeOf(sent: request.Test): Promise<string> {
    const { status, body } = await sent;
    return `${status} ${body.code ?? ''}`.trim();
  }

  /** Tries to change what the south keeps, and answers with what was let through. */
  async function changedBy(browser: Browser): Promise<string[]> {
    const { ownOrganisation: organisation, ownContact, ownSignatory, ownIncident, ownComplaint } = world.ids.SOUTH;
    const first = (sent: request.Test) => sent.set('If-Match', '"v1"');
    const tried: [what: string, sent: request.Test][] = [
      ['edit contact', first(browser.patch(`/api/v1/contacts/${ownContact}`)).send({ displayName: 'x' })],
      ['remove contact', browser.delete(`/api/v1/contacts/${ownContact}`)],
      ['add contact', browser.post(`/api/v1/organisations/${organisation}/contacts`).send({ displayName: 'x' })],
      ['remove signatory', browser.delete(`/api/v1/signatories/${ownSignatory}`)],
      ['add signatory', browser.post(`/api/v1/organisations/${organisation}/signatories`).send({ alias: 'x', legalName: 'x' })],
      ['settle', first(browser.post(`/api/v1/incidents/${ownIncident}/settlement`)).send({ on: '2026-06-01' })],
      ['close', first(browser.post(`/api/v1/complaints/${ownComplaint}/closure`)).send({ on: '2026-06-01' })],
      [
        'record',
        browser.post(`/api/v1/organisations/${organisation}/incidents`).send({ occurredOn: '2026-06-01', severity: 'minor' }),
      ],
      [
        'complain',
        browser.post(`/api/v1/organisations/${organisation}/complaints`).send({ receivedOn: '2026-06-01', text: 'x' }),
      ],
      ['rename', first(browser.patch(`/api/v1/organisations/${organisation}`)).send({ aliases: ['x'] })],
    ];
    const let_through: string[] = [];
    for (const [what, sent] of tried) {
      const { status, body } = await sent;
      if (![403, 404].includes(status)) let_through.push(`${what}: ${status} ${body.code}`);
    }
    return let_through;
  }

  test('an organisation that nobody may see cannot be named as a partner, donor or receiver', async () => {
    const [lead, fundraiser] = [await northern('partnership_lead'), await northern('fundraiser')];
    const { NORTH, SOUTH } = world.ids;
    const proposed = {
      organisationId: SOUTH.ownOrganisation,
      profileCode: 'ally_ngo',
      title: 'Ours',
      contributionToGoal: 'Ours',
    };
    expect(await codeOf(lead.post('/api/v1/partnerships').send(proposed))).toBe('404 organisations.not-found');
    const prospect = { title: 'Made up', donorId: SOUTH.donor, recipientId: NORTH.network, currency: 'EUR', amount: '1.00' };
    const running = { startsOn: '2026-01-01', endsOn: '2026-12-31', typeShares: [{ type: 'core', share: '1' }] };
    const made = (donorId: string) => fundraiser.post('/api/v1/grants').send({ ...prospect, ...running, donorId });
    for (const donorId of [SOUTH.donor, SOUTH.ownDonor, newId()])
      expect(await codeOf(made(donorId))).toBe('422 grants.donor-unknown');
    const passed = { toId: SOUTH.ownOrganisation, lines: [{ year: 2026, type: 'core', amount: '1.00' }] };
    const given = fundraiser.post(`/api/v1/grants/${NORTH.grant}/subgrants`).send(passed);
    expect(await codeOf(given)).toBe('422 grants.organisation-unknown');
    expect(await toldTo(fundraiser)).toEqual([]);
  });

  test('a partnership that one side proposes opens nothing of the other', async () => {
    const { ownOrganisation } = world.ids.SOUTH;
    await sql(`update organisations.organisation set sensitivity = 'open' where id = $1`, [ownOrganisation]);
    const people = [await northern('partnership_lead'), await northern('director', 'partnership_lead', 'fundraiser')];
    const before = await Promise.all(people.map(toldTo));
    const proposed = { organisationId: ownOrganisation, profileCode: 'ally_ngo', title: 'Ours', contributionToGoal: 'Ours' };
    await people[0]!
      .post('/api/v1/partnerships')
      .send({ ...proposed, networkIds: [world.ids.NORTH.network] })
      .expect(201);
    expect(await Promise.all(people.map(toldTo))).toEqual(before);
    expect(before.flat().filter((text) => CONFIDENTIAL.test(text))).toEqual([]);
    for (const browser of people) expect(await changedBy(browser)).toEqual([]);
    await sql(`update organisations.organisation set sensitivity = 'internal' where id = $1`, [ownOrganisation]);
  });

  test('money that one side passes on opens nothing of the other, however it is led', async () => {
    const { NORTH, SOUTH } = world.ids;
    const fundraiser = await northern('fundraiser');
    await hold(fundraiser, 'board_director', null);
    const colleague = await northern('fundraiser', 'director', 'partnership_lead');
    const pass = async (toId: string, more: object = {}) => {
      const lines = [{ year: 2026, type: 'core', amount: '1.00' }];
      const sent = await fundraiser.post(`/api/v1/grants/${NORTH.grant}/subgrants`).send({ toId, lines, ...more });
      expect(sent.status).toBe(201);
      return sent.body.id as string;
    };
    // To the south and, as if the south did so, back to a network of one's own.
    const there = await pass(SOUTH.network);
    await pass(NORTH.national, { parentSubgrantId: there });
    const told = await toldTo(colleague);
    // The grant of their own names its receiver by id; nothing else is there.
    expect(told.filter((text) => text !== SOUTH.network)).toEqual([]);
    expect(await changedBy(fundraiser)).toEqual([]);
  });

  test('a network is no partner: neither a member, nor one of another region', async () => {
    const lead = await world.api.signedIn('partnership_lead');
    const propose = (by: Browser, organisationId: string) =>
      codeOf(
        by.post('/api/v1/partnerships').send({ organisationId, profileCode: 'ally_ngo', title: 'T', contributionToGoal: 'G' }),
      );
    expect(await propose(lead, world.ids.SOUTH.network)).toBe('409 partnerships.network-is-no-partner');
    expect(await propose(await northern('partnership_lead'), world.ids.SOUTH.network)).toBe('404 organisations.not-found');
    const { SOUTH } = world.ids;
    await sql(`update organisations.organisation set sensitivity = 'open', membership_status = 'none' where id = $1`, [
      SOUTH.network,
    ]);
    expect(await propose(await northern('partnership_lead'), SOUTH.network)).toBe('403 access.out-of-reach');
    await sql(`update organisations.organisation set sensitivity = 'internal', membership_status = 'active' where id = $1`, [
      SOUTH.network,
    ]);
  });

  test('whom a partnership concerns is for its keeper to say', async () => {
    const { NORTH, SOUTH } = world.ids;
    await sql('insert into partnerships.concerned_network values ($1, $2)', [SOUTH.ownPartnership, NORTH.national]);
    const invited = await world.api.signedInAt(NORTH.national, 'partnership_lead');
    const edit = (by: Browser, version: number, networkIds: string[]) =>
      codeOf(
        by
          .patch(`/api/v1/partnerships/${SOUTH.ownPartnership}`)
          .set('If-Match', `"v${version}"`)
          .send({ title: 'Ours', networkIds }),
      );
    expect(await edit(invited, 1, [SOUTH.network, NORTH.network])).toBe('403 access.out-of-reach');
    expect(await edit(invited, 1, [NORTH.national, SOUTH.network])).toBe('200');
    const keeper = await world.api.signedInAt(SOUTH.network, 'partnership_lead');
    expect(await edit(keeper, 2, [SOUTH.network])).toBe('200');
    expect(await edit(invited, 3, [SOUTH.network])).toBe('404 partnerships.not-found');
  });

  test.each<[string, () => Promise<Browser>]>([
    [
      'and is network user of the other',
      async () => {
        const browser = await northern('director');
        await hold(browser, 'network_user', world.ids.SOUTH.network);
        return browser;
      },
    ],
    [
      'and is on the board of the whole family',
      async () => {
        const browser = await northern('director');
        await hold(browser, 'board_director', null);
        return browser;
      },
    ],
  ])('whoever is director for one region %s is told nothing in confidence there', async (_, made) => {
    const browser = await made();
    const told = await toldTo(browser);
    expect(told).toContain('SOUTH grant one');
    expect(told.filter((text) => CONFIDENTIAL.test(text))).toEqual([]);
    expect(told).not.toContain(world.ids.SOUTH.sealedGrant);
    expect(await changedBy(browser)).toEqual([]);
    const { ownOrganisation, grant, requirement } = world.ids.SOUTH;
    for (const subject of [
      `grant&subjectId=${grant}`,
      `requirement&subjectId=${requirement}`,
      `organisation&subjectId=${ownOrganisation}`,
    ]) {
      const { body } = await browser.get(`/api/v1/files?subjectType=${subject}`);
      const shown = [body].flat().filter((file: { fileClass?: string }) => file.fileClass !== undefined);
      expect(
        shown.filter(
          (file: { fileClass: string; sensitivity: string }) => file.fileClass === 'financial' || file.sensitivity !== 'internal',
        ),
      ).toEqual([]);
    }
  });

  test('a contact’s data leave the house only by whoever may change the contact where it is kept', async () => {
    const browser = await northern('fundraiser');
    await hold(browser, 'director', world.ids.SOUTH.network);
    const { ownContact } = world.ids.SOUTH;
    await browser.post(`/api/v1/contacts/${ownContact}/reveal`).expect(201);
    expect(await codeOf(browser.post(`/api/v1/contacts/${ownContact}/data-export`))).toBe('403 access.out-of-reach');
  });

  test('every deadline in a list leads to a record that opens, and all of them are counted', async () => {
    await plantAssessmentDeadlines();
    const wrong: string[] = [];
    for (const role of ROLES) {
      for (const browser of [await northern(role), await world.api.signedIn(role)]) {
        await sql(`update deadlines.item set owner_id = $1`, [browser.userId]);
        const { body } = await browser.get('/api/v1/deadlines?limit=100').expect(200);
        const paths = new Set((body.data as { path: string }[]).map(({ path }) => path));
        for (const path of paths) {
          const { status } = await browser.get(`/api/v1${path}`);
          if (status !== 200) wrong.push(`${role} ${path}: ${status}`);
        }
        const { body: day } = await browser.get('/api/v1/today').expect(200);
        const late = (body.data as { state: string; dueOn: string }[]).filter(
          ({ state, dueOn }) => state === 'open' && dueOn < '2026-06-15',
        );
        expect({ role, late: day.deadlines.late, mine: day.deadlines.mineLate }).toEqual({
          role,
          late: late.length,
          mine: late.length,
        });
      }
    }
    expect(wrong).toEqual([]);
    const seen = await world.admin.get('/api/v1/deadlines?limit=100').expect(200);
    expect(new Set(seen.body.data.map(({ subjectType }: { subjectType: string }) => subjectType))).toEqual(
      new Set(['grant', 'requirement', 'assessment']),
    );
  }, 60_000);

  /** Approval takes two people and a day; what it leaves behind is this. */
  async function plantAssessmentDeadlines(): Promise<void> {
    for (const side of ['NORTH', 'SOUTH'] as const) {
      for (const assessment of [world.ids[side].assessment, world.ids[side].ownAssessment]) {
        for (const network of [null, world.ids[side].network]) {
          await sql(
            `insert into deadlines.item (id, kind, subject_type, subject_id, label, path, due_on, entered_on, owner_id, network_id)
             values ($1, $5, 'assessment', $2::uuid, $3, '/assessments/' || $2::uuid, '2026-06-10', '2026-01-01', $6, $4)`,
            [newId(), assessment, `${side} partner`, network, network ? 'assessment_expiry' : 'action_due', world.admin.userId],
          );
        }
      }
    }
  }

  test('a token reads nothing that is restricted, sealed or said in confidence, whatever its person may', async () => {
    const director = await world.api.signedInAt(world.ids.SOUTH.network, 'director', 'partnership_lead');
    const { body } = await director.post('/api/v1/me/tokens').send({ name: 'all', scopes: TOKEN_SCOPES }).expect(201);
    const program = world.api.anonymous().set('Authorization', `Bearer ${body.token}`) as Browser;
    expect(await toldTo(director)).toContain('SOUTH notes of fellow');
    const told = await toldTo(program);
    expect(told).toContain('SOUTH grant one');
    expect(told.filter((text) => CONFIDENTIAL.test(text) || text.includes('grant two'))).toEqual([]);
  });

  test('the database knows of tokens what the table of scopes says', async () => {
    const db = world.api.app.get(Database);
    const token = {
      kind: 'person',
      userId: world.admin.userId,
      name: '',
      roles: [],
      permissions: new Map(),
      sessionId: '',
      byToken: true,
    } as const;
    const held = await db.read(token, (tx) =>
      rows<{ permission: string }>(
        tx,
        'select permission from unnest($1::text[]) as permission where not access.beyond_token(permission)',
        [PERMISSIONS],
      ),
    );
    const named = new Set<string>(TOKEN_SCOPES.flatMap((scope) => PERMISSIONS_OF_SCOPE[scope]));
    expect(new Set(held.map(({ permission }) => permission))).toEqual(named);
    const beyond = (tx: Parameters<typeof firstRow>[0]) =>
      firstRow<{ beyond: boolean }>(tx, `select access.beyond_token('records.read_sealed') as beyond`);
    expect(await db.read(systemActor('command'), beyond)).toEqual({ beyond: false });
  });

  test('an administrator of a region looks after nobody who has no role there', async () => {
    const admin = await northern('admin');
    const nobody = await world.api.signedIn();
    const acts = [
      admin.patch(`/api/v1/people/${nobody.userId}`).set('If-Match', '"v1"').send({ name: 'Mine' }),
      admin.post(`/api/v1/people/${nobody.userId}/disabling`).set('If-Match', '"v1"'),
      admin.post(`/api/v1/people/${nobody.userId}/invitation`),
    ];
    for (const act of acts) expect(await codeOf(act)).toBe('404 record.not-found');
    const invited = {
      name: 'New',
      email: 'new@people.example',
      roles: [{ role: 'fundraiser', networkId: world.ids.NORTH.national }],
    };
    const { body } = await admin.post('/api/v1/people').send(invited).expect(201);
    const place = `/api/v1/people/${body.id}/roles/fundraiser/${world.ids.NORTH.national}`;
    await admin.delete(place).set('If-Match', `"v${body.version}"`).expect(200);
    expect(await codeOf(admin.get(`/api/v1/people/${body.id}`))).toBe('404 record.not-found');
  });

  test('a file asks for its class and its level in one place, and is as locked as the record it belongs to', async () => {
    const { NORTH, SOUTH } = world.ids;
    const lead = await world.api.signedInAt(SOUTH.network, 'partnership_lead');
    const upload = (words: Record<string, string>) => {
      const sent = lead.post('/api/v1/files').field('subjectType', 'organisation').field('subjectId', SOUTH.ownOrganisation);
      for (const [field, value] of Object.entries(words)) void sent.field(field, value);
      return codeOf(sent.attach('file', Buffer.from('text'), 'a.txt'));
    };
    expect(await upload({ sensitivity: 'sealed' })).toBe('403 files.class-refused');
    expect(await upload({ fileClass: 'financial' })).toBe('403 files.class-refused');
    expect(await upload({ sensitivity: 'restricted' })).toBe('201');

    const director = await world.api.signedIn('director');
    const { body } = await director.get(`/api/v1/files?subjectType=grant&subjectId=${NORTH.grant}`).expect(200);
    const link = () => codeOf(director.post(`/api/v1/files/${body[0].id}/link`));
    expect(await link()).toBe('201');
    await sql('delete from grants.subgrant where root_grant_id = $1', [NORTH.grant]);
    await sql('update grants.grant set recipient_id = $2 where id = $1', [NORTH.grant, SOUTH.network]);
    await director.post('/api/v1/lockdowns').send({ networkId: SOUTH.network, reason: 'A laptop was taken' }).expect(201);
    expect(await link()).toBe('403 access.locked');
  });
});
