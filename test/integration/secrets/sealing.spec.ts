import { Test } from '@nestjs/testing';
import { systemActor } from '#kernel';
import { newId, PlatformModule, readConfig, rows, type Tx } from '#platform';
import { type Place, RootKey, SealBroken, Secrets, SecretsModule, WrongRootKey } from '#secrets';
import { SECRET } from '../../support/api.js';
import { asOwner, createTestDatabase, type TestDatabase } from '../../support/database.js';
import { type Doors, openDoors } from '../../support/doors.js';

const COMMAND = systemActor('command');

describe('sealing', () => {
  let database: TestDatabase;
  let doors: Doors;
  const secrets = new Secrets(new RootKey(SECRET));
  const place: Place = { table: 'organisations.contact', column: 'channel_sealed', row: newId() };
  const write = <T>(work: (tx: Tx) => Promise<T>) => doors.db.transaction(COMMAND, work);
  const read = <T>(work: (tx: Tx) => Promise<T>) => doors.db.read(COMMAND, work);

  beforeAll(async () => {
    database = await createTestDatabase();
    doors = await openDoors(database.url);
  });
  afterAll(async () => {
    await doors.close();
    await database.drop();
  });

  test('a value opens where it was sealed, and no two sealings look alike', async () => {
    const [one, two] = await write(async (tx) => [
      await secrets.seal(tx, 'contact', place, 'jasmine.00'),
      await secrets.seal(tx, 'contact', place, 'jasmine.00'),
    ]);
    expect(one).toMatch(/^v1\.1\.[\w-]{16}\.[\w-]+$/);
    expect(one).not.toBe(two);
    expect(await read((tx) => secrets.open(tx, 'contact', place, one!))).toBe('jasmine.00');
  });

  test.each<[string, Partial<Place>]>([
    ['another row', { row: newId() }],
    ['another column', { column: 'other_sealed' }],
    ['another table', { table: 'organisations.signatory' }],
  ])('a value that was moved to %s does not open', async (_where, elsewhere) => {
    const sealed = await write((tx) => secrets.seal(tx, 'contact', place, 'jasmine.00'));
    await expect(read((tx) => secrets.open(tx, 'contact', { ...place, ...elsewhere }, sealed))).rejects.toThrow(SealBroken);
  });

  test('a value of one class does not open as another, nor one that was changed, nor plain text', async () => {
    const sealed = await write(async (tx) => {
      await secrets.seal(tx, 'incident', place, 'something else');
      return secrets.seal(tx, 'contact', place, 'jasmine.00');
    });
    const changed = sealed.slice(0, -1) + (sealed.endsWith('A') ? 'B' : 'A');
    await expect(read((tx) => secrets.open(tx, 'incident', place, sealed))).rejects.toThrow(SealBroken);
    await expect(read((tx) => secrets.open(tx, 'contact', place, changed))).rejects.toThrow(SealBroken);
    await expect(read((tx) => secrets.open(tx, 'contact', place, 'jasmine.00'))).rejects.toThrow(SealBroken);
  });

  test('a fingerprint finds the same value again whatever its case and spaces, and is no use without the key', async () => {
    const [stored, asked, other] = await write(async (tx) => [
      await secrets.blindIndex(tx, 'contact', '+000 555 0114'),
      await secrets.blindIndexes(tx, 'contact', '+0005550114'),
      await new Secrets(new RootKey(SECRET)).blindIndex(tx, 'signatory', '+000 555 0114'),
    ]);
    expect(asked).toEqual([stored]);
    expect(other).not.toBe(stored);
  });

  test('a key whose transaction was taken back seals nothing afterwards', async () => {
    const own = new Secrets(new RootKey(SECRET));
    const undone = write(async (tx) => {
      await own.seal(tx, 'complaint', place, 'lost');
      throw new Error('taken back');
    });
    await expect(undone).rejects.toThrow('taken back');
    const sealed = await write((tx) => own.seal(tx, 'complaint', place, 'kept'));
    expect(await read((tx) => new Secrets(new RootKey(SECRET)).open(tx, 'complaint', place, sealed))).toBe('kept');
  });

  test('two first values of a class at once share one key', async () => {
    const seal = (text: string) => write((tx) => secrets.seal(tx, 'signatory', place, text));
    const sealed = await Promise.all(['a', 'b', 'c'].map(seal));
    for (const text of sealed) await expect(read((tx) => secrets.open(tx, 'signatory', place, text))).resolves.toHaveLength(1);
    expect(await asOwner(database.url, `select version from platform.data_key where class = 'signatory'`)).toEqual([
      { version: 1 },
    ]);
  });

  test('the keys lie wrapped in the database, and a person can neither change nor remove one', async () => {
    const keys = await asOwner<{ wrapped: string }>(database.url, 'select wrapped from platform.data_key');
    for (const { wrapped } of keys) expect(Buffer.from(wrapped.split('.')[1]!, 'base64url')).toHaveLength(48);
    const nobody = { kind: 'person', userId: newId(), name: 'x', roles: [], permissions: new Map(), sessionId: newId() } as const;
    const changed = await doors.db.transaction(nobody, (tx) => tx.query(`update platform.data_key set wrapped = wrapped`));
    expect(changed[1]).toBe(0);
    const removal = doors.db.transaction(nobody, (tx) => rows(tx, 'delete from platform.data_key'));
    await expect(removal).rejects.toThrow(/permission denied/);
  });

  test('with another root key nothing opens and nothing starts, and one sentence says why', async () => {
    const sealed = await write((tx) => secrets.seal(tx, 'contact', place, 'jasmine.00'));
    const stranger = new Secrets(new RootKey('another secret that is long enough to be one'));
    await expect(read((tx) => stranger.open(tx, 'contact', place, sealed))).rejects.toThrow(WrongRootKey);
    await expect(read((tx) => stranger.check(tx))).rejects.toThrow(/^ENTENTE_SECRET_KEY is not the key .* Nothing was decrypted/);
    await expect(read((tx) => secrets.check(tx))).resolves.toBeUndefined();
  });
});

test('what needs secrets does not start on data that were sealed with another key', async () => {
  const database = await createTestDatabase();
  const doors = await openDoors(database.url);
  const other = new Secrets(new RootKey('another secret that is long enough to be one'));
  const place = { table: 'organisations.contact', column: 'channel_sealed', row: newId() };
  await doors.db.transaction(COMMAND, (tx) => other.seal(tx, 'contact', place, 'x'));
  await doors.close();
  const config = readConfig({ DATABASE_URL: database.url, ENTENTE_SECRET_KEY: SECRET });
  const platform = PlatformModule.forRoot({ ...config, databaseUrl: database.url });
  const module = await Test.createTestingModule({ imports: [platform, SecretsModule] }).compile();
  await expect(module.init()).rejects.toThrow(/^ENTENTE_SECRET_KEY is not the key/);
  await module.close();
  await database.drop();
});
