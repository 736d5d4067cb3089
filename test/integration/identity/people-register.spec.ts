import type request from 'supertest';
import { PeopleRegister, PersonRoles, type Role, SessionsService } from '#identity';
import { systemActor } from '#kernel';
import { Database, newId } from '#platform';
import { PASSWORD, startApi, storePerson, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

type Browser = request.Agent & { userId: string };
type Placed = { role: Role; networkId: string | null };

describe('looking after people', () => {
  let api: TestApi;
  let admin: Browser;
  let region: string;
  let nation: string;
  let elsewhere: string;
  beforeAll(async () => {
    api = await startApi();
    admin = await api.signedIn('admin');
    region = await network('Region');
    nation = await network('Nation', region);
    elsewhere = await network('Elsewhere');
  });
  afterAll(() => api.stop());

  const sql = <T>(text: string, parameters: unknown[] = []) => asOwner<T>(api.databaseUrl, text, parameters);

  async function network(name: string, parentId: string | null = null): Promise<string> {
    const id = newId();
    await sql(
      `insert into organisations.organisation (id, code, name, kind, level, parent_id) values ($1, $2, $3, 'network', 'regional', $4)`,
      [id, `n-${id}`, name, parentId],
    );
    return id;
  }

  const invite = (by: request.Agent, roles: Placed[], name = 'Amina K.') =>
    by.post('/api/v1/people').send({ name, email: `${newId()}@people.example`, roles });

  const at = (by: request.Agent, method: 'patch' | 'post' | 'delete', path: string, version: number) =>
    by[method](`/api/v1/people/${path}`).set('If-Match', `"v${version}"`);

  const versionOf = async (id: string) =>
    (await sql<{ version: number }>('select version from identity.person where id = $1', [id]))[0]!.version;

  const acts = async (id: string) =>
    (await sql<{ act: string }>('select act from audit.entry where subject_id = $1 order by sequence', [id])).map(
      ({ act }) => act,
    );

  test('whoever is invited has an account, a letter that waits, and the roles that were given', async () => {
    const { body } = await invite(admin, [{ role: 'fundraiser', networkId: region }]).expect(201);
    expect(body).toMatchObject({ name: 'Amina K.', disabled: false, version: 1 });
    expect(body.roles).toEqual([{ role: 'fundraiser', networkId: region, networkName: 'Region' }]);
    const links = await sql('select purpose, state from identity.account_link where person_id = $1', [body.id]);
    expect(links).toEqual([{ purpose: 'invitation', state: 'waiting' }]);
    expect(await acts(body.id)).toEqual(['person.created', 'person.role_granted', 'person.invited']);
  });

  test('an invitation that is sent again replaces the one before', async () => {
    const { body } = await invite(admin, []).expect(201);
    await admin.post(`/api/v1/people/${body.id}/invitation`).expect(204);
    const links = await sql('select state from identity.account_link where person_id = $1 order by id', [body.id]);
    expect(links).toEqual([{ state: 'dropped' }, { state: 'waiting' }]);
  });

  test('one address has one account', async () => {
    const email = `${newId()}@people.example`;
    await admin.post('/api/v1/people').send({ name: 'A', email, roles: [] }).expect(201);
    const { body } = await admin.post('/api/v1/people').send({ name: 'B', email: email.toUpperCase(), roles: [] }).expect(409);
    expect(body.code).toBe('identity.address-taken');
  });

  test('a role that is given where there is no network leaves no account behind', async () => {
    const before = await sql('select id from identity.person');
    const { body } = await invite(admin, [{ role: 'finance', networkId: newId() }]).expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/networkId' }]);
    expect(await sql('select id from identity.person')).toHaveLength(before.length);
  });

  test('a person without a role signs in and sees nothing', async () => {
    const nobody = await api.signedIn();
    expect((await nobody.get('/api/v1/session').expect(200)).body.permissions).toEqual([]);
    await nobody.get('/api/v1/organisations').expect(403);
  });

  test('name, language, time zone and hour are changed under the version that was read', async () => {
    const { id } = (await invite(admin, []).expect(201)).body;
    const changed = { name: 'Amina', locale: 'fr', timeZone: 'Africa/Nairobi', sendHour: 7 };
    const { body } = await at(admin, 'patch', id, 1).send(changed).expect(200);
    expect(body).toMatchObject({ ...changed, version: 2 });
    expect((await at(admin, 'patch', id, 1).send({ sendHour: 8 }).expect(412)).body.code).toBe('record.stale');
    expect((await at(admin, 'patch', id, 2).send({ timeZone: 'Mars/Base' }).expect(422)).body.errors).toMatchObject([
      { pointer: '/timeZone' },
    ]);
  });

  test('lists are narrowed by name, role, place and state, and go on by cursor', async () => {
    const names = ['Zora A', 'Zora B', 'Zora C'];
    for (const name of names) await invite(admin, [{ role: 'reviewer', networkId: nation }], name).expect(201);
    const find = async (query: object) => (await admin.get('/api/v1/people/accounts').query(query).expect(200)).body;
    const first = await find({ q: 'zora', limit: 2 });
    const next = await find({ q: 'zora', limit: 2, cursor: first.page.next });
    expect([...first.data, ...next.data].map(({ name }) => name)).toEqual(names);
    expect(next.page.next).toBeNull();
    expect((await find({ q: 'zora', role: 'reviewer', networkId: nation })).data).toHaveLength(3);
    expect((await find({ q: 'zora', role: 'reviewer', networkId: region })).data).toEqual([]);
    expect((await find({ q: 'zora', state: 'disabled' })).data).toEqual([]);
  });

  test('whoever may only read people changes nothing', async () => {
    const auditor = await api.signedIn('auditor');
    const { id } = (await invite(admin, []).expect(201)).body;
    await auditor.get(`/api/v1/people/${id}`).expect(200);
    await invite(auditor, []).expect(403);
    await at(auditor, 'patch', id, 1).send({ name: 'B' }).expect(403);
    await at(auditor, 'post', `${id}/disabling`, 1).expect(403);
    await at(auditor, 'post', `${id}/roles`, 1).send({ role: 'admin', networkId: null }).expect(403);
  });

  test('a disabled account loses its sessions and links at once, and gets neither by signing in', async () => {
    const person = await api.signedIn('reviewer');
    await at(admin, 'post', `${person.userId}/disabling`, await versionOf(person.userId)).expect(201);
    await person.get('/api/v1/session').expect(401);
    const email = `${person.userId}@people.example`;
    await api.anonymous().post('/api/v1/session').send({ email, password: PASSWORD }).expect(401);
    await admin.post(`/api/v1/people/${person.userId}/invitation`).expect(409);
    const { body } = await at(admin, 'post', `${person.userId}/enabling`, await versionOf(person.userId)).expect(201);
    expect(body).toMatchObject({ disabled: false, roles: [{ role: 'reviewer' }] });
    await api.anonymous().post('/api/v1/session').send({ email, password: PASSWORD }).expect(201);
  });

  describe('roles', () => {
    test('are given and taken for a place, and end the sessions of the person', async () => {
      const person = await api.signedIn('reviewer');
      const given = await at(admin, 'post', `${person.userId}/roles`, 1).send({ role: 'finance', networkId: nation }).expect(201);
      expect(given.body.roles).toContainEqual({ role: 'finance', networkId: nation, networkName: 'Nation' });
      await person.get('/api/v1/session').expect(401);
      const taken = await at(admin, 'delete', `${person.userId}/roles/finance/${nation}`, 2).expect(200);
      expect(taken.body.roles).toEqual([{ role: 'reviewer', networkId: null, networkName: null }]);
      expect((await acts(person.userId)).slice(-2)).toEqual(['person.role_granted', 'person.role_withdrawn']);
    });

    test('are not given twice, and not taken where they are not held', async () => {
      const { id } = (await invite(admin, [{ role: 'finance', networkId: region }]).expect(201)).body;
      const twice = await at(admin, 'post', `${id}/roles`, 1).send({ role: 'finance', networkId: region }).expect(409);
      expect(twice.body.code).toBe('people.role-held');
      expect((await at(admin, 'delete', `${id}/roles/finance/everywhere`, 1).expect(404)).body.code).toBe('people.role-not-held');
      await at(admin, 'delete', `${id}/roles/emperor/everywhere`, 1).expect(404);
      expect(await versionOf(id)).toBe(1);
    });

    test('nobody changes their own, nor disables their own account', async () => {
      const version = await versionOf(admin.userId);
      const own = await at(admin, 'post', `${admin.userId}/roles`, version)
        .send({ role: 'finance', networkId: null })
        .expect(403);
      expect(own.body.code).toBe('people.own-roles');
      await at(admin, 'delete', `${admin.userId}/roles/admin/everywhere`, version).expect(403);
      expect((await at(admin, 'post', `${admin.userId}/disabling`, version).expect(403)).body.code).toBe('people.own-account');
    });

    test('only an administrator makes administrators and directors', async () => {
      const { id } = (await invite(admin, []).expect(201)).body;
      const director = await api.signedIn('director');
      for (const role of ['admin', 'director']) {
        await at(director, 'post', `${id}/roles`, 1).send({ role, networkId: null }).expect(403);
      }
      await at(admin, 'post', `${id}/roles`, 1).send({ role: 'director', networkId: null }).expect(201);
    });
  });

  describe('the administrator of one network', () => {
    let local: Browser;
    beforeAll(async () => {
      local = await api.signedInAt(region, 'admin');
    });

    test('sees the people of that network and those below it, and no others', async () => {
      const within = (await invite(admin, [{ role: 'finance', networkId: nation }]).expect(201)).body.id;
      const beyond = (await invite(admin, [{ role: 'finance', networkId: elsewhere }]).expect(201)).body.id;
      await local.get(`/api/v1/people/${within}`).expect(200);
      const hidden = await local.get(`/api/v1/people/${beyond}`).expect(404);
      const missing = await local.get(`/api/v1/people/${newId()}`).expect(404);
      expect(hidden.body).toEqual(missing.body);
      const listed = (await local.get('/api/v1/people/accounts?limit=100').expect(200)).body.data.map(
        ({ id }: { id: string }) => id,
      );
      expect([listed.includes(within), listed.includes(beyond), listed.includes(admin.userId)]).toEqual([true, false, false]);
    });

    test('gives roles there, and neither elsewhere nor everywhere', async () => {
      const { id } = (await invite(local, [{ role: 'network_user', networkId: nation }]).expect(201)).body;
      await at(local, 'post', `${id}/roles`, 1).send({ role: 'finance', networkId: region }).expect(201);
      for (const networkId of [elsewhere, null]) {
        const refused = await at(local, 'post', `${id}/roles`, 2).send({ role: 'finance', networkId }).expect(403);
        expect(refused.body.code).toBe('access.out-of-reach');
      }
    });

    test('does not touch somebody who has roles elsewhere too', async () => {
      const roles: Placed[] = [
        { role: 'finance', networkId: region },
        { role: 'finance', networkId: elsewhere },
      ];
      const { id } = (await invite(admin, roles).expect(201)).body;
      expect((await at(local, 'post', `${id}/disabling`, 1).expect(403)).body.code).toBe('access.out-of-reach');
    });

    test('is held to it by the database as well', async () => {
      const { id } = (await invite(admin, []).expect(201)).body;
      const { actor } = (await sessionOf(local))!;
      const give = api.app
        .get(Database)
        .transaction(actor, (tx) => tx.query(`insert into identity.role_grant (person_id, role) values ($1, 'admin')`, [id]));
      await expect(give).rejects.toThrow(/row-level security/);
    });

    const sessionOf = async (browser: Browser) => {
      const { headers } = await api
        .anonymous()
        .post('/api/v1/session')
        .send({ email: `${browser.userId}@people.example`, password: PASSWORD });
      return api.app.get(SessionsService).resume(/=([^;]+)/.exec(headers['set-cookie']![0]!)![1]!);
    };
  });

  test('what roles may do is one table, readable by whoever may read people', async () => {
    const { body } = await admin.get('/api/v1/roles').expect(200);
    const of = (role: Role) => body.data.find((row: { role: Role }) => row.role === role).permissions as string[];
    expect([of('fundraiser').includes('grants.write'), of('fundraiser').includes('people.write')]).toEqual([true, false]);
    expect(body.data).toHaveLength(9);
    await (await api.signedIn('fundraiser')).get('/api/v1/roles').expect(403);
  });
});

describe('the last administrator', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  test('stays, also when two take each other’s rights at the same moment', async () => {
    const [a, b] = [await api.signedIn('admin'), await api.signedIn('admin')];
    const disable = (by: Browser, whom: Browser) =>
      by
        .post(`/api/v1/people/${whom.userId}/disabling`)
        .set('If-Match', '"v1"')
        .then(({ status }) => status);
    const statuses = await Promise.all([disable(a, b), disable(b, a)]);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  });

  test('is kept by the rule itself, whoever acts', async () => {
    await asOwner(api.databaseUrl, 'delete from identity.role_grant');
    const id = newId();
    await storePerson(api.databaseUrl, { id, name: 'Last', email: `${id}@people.example` });
    await asOwner(api.databaseUrl, `insert into identity.role_grant (person_id, role) values ($1, 'admin')`, [id]);
    const command = systemActor('command');
    await expect(api.app.get(PeopleRegister).disable(command, id, 1)).rejects.toMatchObject({ code: 'people.last-admin' });
    await expect(api.app.get(PersonRoles).withdraw(command, id, 1, { role: 'admin', networkId: null })).rejects.toMatchObject({
      code: 'people.last-admin',
    });
  });
});
