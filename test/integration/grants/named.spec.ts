import { newId } from '#platform';
import { asOwner } from '../../support/database.js';
import { type Grant, startWorld, tag, type World } from './world.js';

/** Whoever a grant names: a donor that the actor may see, and people who may read the grant. */
describe('who is named on a grant', () => {
  let world: World;
  let local: Awaited<ReturnType<World['api']['signedInAt']>>;
  let elsewhere: Awaited<ReturnType<World['api']['signedInAt']>>;
  beforeAll(async () => {
    world = await startWorld();
    local = await world.api.signedInAt(world.id.G, 'fundraiser');
    elsewhere = await world.api.signedInAt(world.id.N, 'fundraiser');
  });
  afterAll(() => world.stop());

  const NEW = {
    title: 'Made up',
    currency: 'EUR',
    amount: '1',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    typeShares: [{ type: 'core', share: '1' }],
  };
  const unseenDonor = async () => {
    const id = newId();
    const code = `X${id.slice(-6)}`.toUpperCase();
    await asOwner(
      world.api.databaseUrl,
      `insert into organisations.organisation (id, code, name, kind, sensitivity) values ($1, $2, $2, 'donor', 'sealed')`,
      [id, code],
    );
    await asOwner(world.api.databaseUrl, 'insert into pipeline.donor (id) values ($1)', [id]);
    return id;
  };
  const edit = (grant: Grant, body: object) =>
    world.fundraiser.patch(`/api/v1/grants/${grant.id}`).set('If-Match', tag(grant)).send(body);

  test('a donor that is not there for the actor is refused like one that does not exist, and opens nothing', async () => {
    const donorId = await unseenDonor();
    const entered = (id: string) =>
      local
        .post('/api/v1/grants')
        .send({ ...NEW, donorId: id, recipientId: world.id.G })
        .expect(422);
    const [hidden, missing] = [(await entered(donorId)).body, (await entered(newId())).body];
    expect({ ...hidden, traceId: '' }).toEqual({ ...missing, traceId: '' });
    expect(hidden).toMatchObject({ code: 'grants.donor-unknown', errors: [{ pointer: '/donorId' }] });
    expect((await edit(await world.grant(), { donorId }).expect(422)).body.errors[0].pointer).toBe('/donorId');
    await local.get(`/api/v1/organisations/${donorId}`).expect(404);
  });

  test('money is passed on only to and through organisations that the actor may see', async () => {
    const unseen = await unseenDonor();
    const grant = await world.signed({ typeShares: [{ type: 'core', share: '1' }] });
    const pass = (body: object) => world.fundraiser.post(`/api/v1/grants/${grant.id}/subgrants`).send(body).expect(422);
    const lines = [{ year: 2026, type: 'core', amount: '1' }];
    expect((await pass({ toId: unseen, lines })).body.errors[0].pointer).toBe('/toId');
    expect((await pass({ toId: world.id.R, viaHostId: unseen, lines })).body.errors[0].pointer).toBe('/viaHostId');
  });

  test.each(['ownerId', 'backupOwnerId', 'grantManagerId'])(
    'a person whose roles do not reach the grant is refused as %s',
    async (field) => {
      const refused = await edit(await world.grant(), { [field]: elsewhere.userId }).expect(422);
      expect(refused.body).toMatchObject({ code: 'people.cannot-see', errors: [{ pointer: `/${field}` }] });
      const entered = await world.fundraiser
        .post('/api/v1/grants')
        .send({ ...NEW, donorId: world.id.DONOR, recipientId: world.id.G, [field]: elsewhere.userId })
        .expect(422);
      expect(entered.body.errors[0].pointer).toBe(`/${field}`);
      await edit(await world.grant(), { [field]: local.userId }).expect(200);
      await edit(await world.grant({ recipientId: world.id.N }), { [field]: elsewhere.userId }).expect(200);
    },
  );

  test('a sealed grant is owned by nobody who may not read what is sealed', async () => {
    const director = await world.api.signedIn('director');
    const grant = await world.grant();
    await asOwner(world.api.databaseUrl, `update grants.grant set sensitivity = 'sealed' where id = $1`, [grant.id]);
    const own = (ownerId: string) => director.patch(`/api/v1/grants/${grant.id}`).set('If-Match', tag(grant)).send({ ownerId });
    expect((await own(local.userId).expect(422)).body.errors[0].pointer).toBe('/ownerId');
    await own(director.userId).expect(200);
  });

  test('the code of a new grant follows those that the person may not see', async () => {
    const taken = (await world.grant()).code as string;
    await world.grant({ recipientId: world.id.N, code: 'SEEN' });
    const sent = { ...NEW, donorId: world.id.DONOR, recipientId: world.id.N };
    const entered = (await elsewhere.post('/api/v1/grants').send(sent).expect(201)).body as Grant;
    expect(Number(entered.code.slice(-3))).toBe(Number(taken.slice(-3)) + 1);
  });

  test('nor may a requirement or a rule be given to somebody who cannot read its grant', async () => {
    const grant = await world.signed();
    const sent = { kind: 'audit', label: 'Audit', dueOn: '2026-07-01' };
    const add = (path: string, body: object) => world.fundraiser.post(`/api/v1/grants/${grant.id}/${path}`).send(body);
    const audit = (await add('requirements', sent).expect(201)).body as Grant;
    const given = { ownerId: elsewhere.userId };
    const rule = { kind: 'audit', label: 'Audit', period: 'annual', anchor: 'period_end' };
    const change = (body: object) =>
      world.fundraiser.patch(`/api/v1/requirements/${audit.id}`).set('If-Match', tag(audit)).send(body);
    for (const refused of [
      add('requirements', { ...sent, ...given }),
      add('requirement-rules', { ...rule, ...given }),
      change(given),
    ]) {
      expect((await refused.expect(422)).body).toMatchObject({ code: 'people.cannot-see', errors: [{ pointer: '/ownerId' }] });
    }
    await change({ ownerId: local.userId }).expect(200);
  });

  test('what is named already stays, also when roles have changed since', async () => {
    const grant = await world.grant({ ownerId: local.userId });
    await asOwner(world.api.databaseUrl, 'update identity.role_grant set network_id = $2 where person_id = $1', [
      local.userId,
      world.id.R,
    ]);
    await edit(grant, { title: 'As it was', ownerId: local.userId }).expect(200);
  });
});
