import { systemActor } from '#kernel';
import { newId, readConfig, revertLast } from '#platform';
import { RootKey, Secrets } from '#secrets';
import { migrateDatabase } from '../../../apps/cli/src/migrate.js';
import { MIGRATIONS } from '../../../migrations/index.js';
import { SECRET } from '../../support/api.js';
import { asOwner, createTestDatabase, type TestDatabase } from '../../support/database.js';
import { openDoors } from '../../support/doors.js';

const BEFORE_SEALING = 'DataKeys1000000000170';

/** An approved assessment with the note of a call and a public statement, as it stood before. */
const DECIDED_ASSESSMENT = `
  do $$ declare who uuid := gen_random_uuid(); other uuid := gen_random_uuid(); standard uuid := gen_random_uuid();
    assessed uuid := gen_random_uuid(); card jsonb := '{"standard": "s", "version": "1.0.0", "criteria": [{"id": "G1"}], "scale": [0, 1]}';
  begin
    insert into identity.person (id, name, email) values (who, 'A', 'a@people.example'), (other, 'B', 'b@people.example');
    insert into standards.standard_version (id, standard, version_number, status, card) values (standard, 's', '1.0.0', 'proposal', card);
    insert into standards.assessment (id, organisation_id, standard_version_id, profile_code, card, carries_money, provisional, owner_id,
        proposer_id, assessor_id)
      select assessed, id, standard, 'ally_ngo', card, false, true, who, who, who from organisations.organisation limit 1;
    insert into standards.evidence (id, assessment_id, criterion, kind, description, dated_on, added_by) values
      (gen_random_uuid(), assessed, 'G1', 'call_note', 'Sorrel said that they listen', '2026-01-01', who),
      (gen_random_uuid(), assessed, 'G1', 'public_statement', 'their website', null, who);
    alter table standards.assessment disable trigger assessment_guard;
    update standards.assessment set state = 'approved', submitted_at = now(), approved_on = '2026-01-02', reviewer_id = other,
      band = 'meets', overall = 90, result = '{}' where id = assessed;
    alter table standards.assessment enable trigger assessment_guard;
  end $$`;

describe('an upgrade of a database with values in plain text', () => {
  let database: TestDatabase;
  const [organisation, contact, silent] = [newId(), newId(), newId()];
  const found = <T>(sql: string, parameters: unknown[] = []) => asOwner<T>(database.url, sql, parameters);
  const upgrade = () =>
    migrateDatabase(
      { ownerUrl: database.url, appUrl: database.url },
      { ...readConfig({ DATABASE_URL: database.url, ENTENTE_SECRET_KEY: SECRET }), secretKey: SECRET },
    );

  async function newestMigration(): Promise<string> {
    const [newest] = await found<{ name: string }>('select name from entente_migration order by timestamp desc limit 1');
    return newest!.name;
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    while ((await newestMigration()) !== BEFORE_SEALING) await revertLast(database.url, MIGRATIONS);
    await found(
      `insert into organisations.organisation (id, code, name, kind) values ('${organisation}', 'old', 'Old', 'ally_ngo')`,
    );
    await found(
      `insert into organisations.contact (id, organisation_id, display_name, channel_type, channel_value, consent_on)
       values ('${contact}', '${organisation}', 'Alias', 'signal', 'jasmine.00', '2026-01-01'),
              ('${silent}', '${organisation}', 'Silent', null, null, null)`,
    );
    await found(DECIDED_ASSESSMENT);
  });
  afterAll(() => database.drop());

  test('an upgrade that stops before the sealing is finished by the next one', async () => {
    await expect(
      migrateDatabase(
        { ownerUrl: database.url, appUrl: 'postgres://nobody@127.0.0.1:1/none' },
        { ...readConfig({ DATABASE_URL: database.url, ENTENTE_SECRET_KEY: SECRET }), secretKey: SECRET },
      ),
    ).rejects.toThrow();
    expect(await found(`select target, plaintext from platform.waiting_to_be_sealed order by target`)).toEqual([
      { target: 'organisations.contact', plaintext: 'jasmine.00' },
      { target: 'standards.evidence', plaintext: 'Sorrel said that they listen' },
    ]);
    expect(await upgrade()).toEqual([]);
    expect(await found('select 1 from platform.waiting_to_be_sealed')).toEqual([]);
  });

  test('the contact is sealed, opens with the key, and is found by its value', async () => {
    const [row] = await found<{ channel_sealed: string; channel_index: string }>(
      `select channel_sealed, channel_index from organisations.contact where id = '${contact}'`,
    );
    expect(row!.channel_sealed).toMatch(/^v1\.1\./);
    const place = { table: 'organisations.contact', column: 'channel_sealed', row: contact };
    const doors = await openDoors(database.url);
    const secrets = new Secrets(new RootKey(SECRET));
    await doors.db.read(systemActor('command'), async (tx) => {
      expect(await secrets.open(tx, 'contact', place, row!.channel_sealed)).toBe('jasmine.00');
      expect(await secrets.blindIndexes(tx, 'contact', 'Jasmine.00')).toEqual([row!.channel_index]);
    });
    await doors.close();
    expect(await found(`select channel_sealed from organisations.contact where id = '${silent}'`)).toEqual([
      { channel_sealed: null },
    ]);
  });

  test('the note of a call is sealed, also of an assessment that was decided; other evidence stays as it is', async () => {
    const notes = await found(`select description, description_sealed from standards.evidence order by kind`);
    expect(notes).toEqual([
      { description: null, description_sealed: expect.stringMatching(/^v1\.1\./) },
      { description: 'their website', description_sealed: null },
    ]);
  });

  test('the act is in the audit, without a value, and sealed values do not go back into plain text', async () => {
    const entries = await found(`select changes from audit.entry where act = 'secrets.sealed_after_upgrade'`);
    expect(JSON.stringify(entries)).not.toContain('jasmine');
    expect(entries).toHaveLength(1);
    const back = async () => {
      while ((await newestMigration()) !== BEFORE_SEALING) await revertLast(database.url, MIGRATIONS);
    };
    await expect(back()).rejects.toThrow(/cannot be turned back into plain text/);
  });
});
