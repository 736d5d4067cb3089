import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId, rows, SystemClock } from '#platform';
import { runKeysRotate } from '../../../apps/cli/src/keys-rotate.command.js';
import { SECRET } from '../../support/api.js';
import { asOwner } from '../../support/database.js';
import { openDoors } from '../../support/doors.js';
import { FileWorld } from './file-world.js';

const LONG = Buffer.from('0123456789abcdef'.repeat(12_500));

describe('reading files', () => {
  let world: FileWorld;
  let id: string;

  beforeAll(async () => {
    world = await FileWorld.start();
    id = (await world.upload('long.txt', LONG).expect(201)).body.id as string;
  });
  afterAll(() => world.stop());

  const linkOf = async (by = world.lead) => (await by.post(`/api/v1/files/${id}/link`).expect(201)).body.url as string;

  test('the content comes back whole, also when it is longer than a chunk', async () => {
    expect((await world.download(id)).body as Buffer).toEqual(LONG);
  });

  test('a link works for the person and session it was made for, and for nobody else', async () => {
    const link = await linkOf();
    const other = await world.api.signedIn('admin');
    expect((await other.get(link).expect(404)).body.code).toBe('files.not-found');
    await world.api.anonymous().get(link).expect(401);
    await world.lead.get(link).expect(200);
  });

  test('a link that was changed, or is older than two minutes, opens nothing', async () => {
    const link = await linkOf();
    const [file, expires, signature] = link.split('/').at(-1)!.split('.');
    for (const forged of [`${file}.${Number(expires) + 900}.${signature}`, `${file}.${expires}.${'A'.repeat(43)}`, 'nonsense']) {
      await world.lead.get(`/api/v1/files/content/${forged}`).expect(404);
    }
    const clock = world.api.app.get(SystemClock);
    Object.assign(clock, { offsetMs: 121_000 });
    await world.lead.get(link).expect(404);
    Object.assign(clock, { offsetMs: 0 });
    await world.lead.get(link).expect(200);
  });

  test('asking for a link is in the audit', async () => {
    await linkOf();
    const log = await asOwner<{ actor: string; subject_id: string }>(
      world.api.databaseUrl,
      `select actor, subject_id from audit.entry where act = 'file.link_created' order by sequence desc limit 1`,
    );
    expect(log).toEqual([{ actor: world.lead.userId, subject_id: id }]);
  });

  test('partnership leads see no financial document, fundraisers do', async () => {
    const fundraiser = await world.api.signedIn('fundraiser');
    const { body } = await world.upload('accounts.csv', Buffer.from('a,b'), { fileClass: 'financial' }, fundraiser).expect(201);
    expect((await world.list(fundraiser).expect(200)).body).toHaveLength(2);
    expect(((await world.list().expect(200)).body as { fileClass: string }[]).map(({ fileClass }) => fileClass)).toEqual([
      'ordinary',
    ]);
    await world.lead.post(`/api/v1/files/${body.id}/link`).expect(404);
    await world.upload('mine.csv', Buffer.from('a,b'), { fileClass: 'financial' }).expect(403);
  });

  test('who cannot see the record sees no file of it, not even past the services', async () => {
    const elsewhere = newId();
    await asOwner(
      world.api.databaseUrl,
      `insert into organisations.organisation (id, code, name, kind, level) values ('${elsewhere}', 'E1', 'Elsewhere', 'network', 'national')`,
    );
    const stranger = await world.api.signedIn('fundraiser');
    await asOwner(world.api.databaseUrl, `update identity.role_grant set network_id = '${elsewhere}' where person_id = $1`, [
      stranger.userId,
    ]);
    await world.list(stranger).expect(404);
    await stranger.post(`/api/v1/files/${id}/link`).expect(404);
    await world.upload('a.txt', Buffer.from('x'), {}, stranger).expect(404);
    const doors = await openDoors(world.api.databaseUrl);
    const seenBy = (userId: string) =>
      doors.db.read({ kind: 'person', userId, name: '', roles: [], permissions: new Map(), sessionId: newId() }, (tx) =>
        rows(tx, 'select id from files.file where id = $1', [id]),
      );
    expect(await seenBy(world.lead.userId)).toEqual([{ id }]);
    expect(await seenBy(stranger.userId)).toEqual([]);
    await doors.close();
  });

  test('after a change of keys the running api reads every file as before', async () => {
    const env = { DATABASE_URL: world.api.databaseUrl, ENTENTE_SECRET_KEY: SECRET, ENTENTE_HOME: world.home };
    const { log } = console;
    console.log = () => undefined;
    await runKeysRotate([], env).finally(() => (console.log = log));
    const [row] = await asOwner<{ key_sealed: string }>(
      world.api.databaseUrl,
      `select key_sealed from files.file where id = '${id}'`,
    );
    expect(row!.key_sealed).toMatch(/^v1\.2\./);
    expect((await world.download(id)).body as Buffer).toEqual(LONG);
    await world.upload('later.txt', Buffer.from('later')).expect(201);
  });

  test('content that was changed on the disk is not handed out', async () => {
    const { body } = await world.upload('short.txt', Buffer.from('short')).expect(201);
    const path = join(world.home, 'files', body.id.slice(-2), body.id);
    const bytes = readFileSync(path);
    bytes[0]! ^= 1;
    writeFileSync(path, bytes);
    const { url } = (await world.lead.post(`/api/v1/files/${body.id}/link`).expect(201)).body as { url: string };
    const read = await world.lead.get(url).then(
      ({ text }) => text ?? '',
      () => 'cut off',
    );
    expect(read).not.toContain('short');
  });

  test('an erased file is gone from the list, the disk and every link, and its key with it', async () => {
    const { body } = await world.upload('secret name.txt', Buffer.from('gone')).expect(201);
    const { url } = (await world.lead.post(`/api/v1/files/${body.id}/link`).expect(201)).body as { url: string };
    const reviewer = await world.api.signedIn('reviewer');
    await reviewer.delete(`/api/v1/files/${body.id}`).expect(403);
    await world.lead.delete(`/api/v1/files/${body.id}`).expect(204);
    await world.lead.get(url).expect(404);
    await world.lead.delete(`/api/v1/files/${body.id}`).expect(404);
    const names = readdirSync(join(world.home, 'files'), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.includes(body.id as string))).toEqual([]);
    const [row] = await asOwner<object>(world.api.databaseUrl, `select name, key_sealed from files.file where id = '${body.id}'`);
    expect(row).toEqual({ name: 'erased', key_sealed: null });
  });

  test('while the region is locked no file leaves the house', async () => {
    const [before] = await asOwner<{ body: string }>(
      world.api.databaseUrl,
      `select pg_get_functiondef('access.locked(uuid)'::regprocedure) as body`,
    );
    const link = await linkOf();
    await asOwner(
      world.api.databaseUrl,
      `create or replace function access.locked(uuid) returns boolean language sql stable as 'select true'`,
    );
    await world.lead.get(link).expect(403);
    expect((await world.lead.post(`/api/v1/files/${id}/link`).expect(403)).body.code).toBe('access.locked');
    await world.upload('a.txt', Buffer.from('x')).expect(403);
    await asOwner(world.api.databaseUrl, before!.body);
  });
});
