import type request from 'supertest';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

/** What a network stands behind. Today is 2026-06-15. */
describe('endorsements and attestations', () => {
  let api: TestApi;
  let lead: request.Agent;
  beforeAll(async () => {
    api = await startApi({ ENTENTE_CLOCK: '2026-06-15T08:00:00Z' });
    lead = await api.signedIn('partnership_lead');
    await asOwner(
      api.databaseUrl,
      `insert into organisations.endorsable_document values ('first-text', 'A', 'A', 2006), ('second-text', 'B', 'B', 2015)`,
    );
  });
  afterAll(() => api.stop());

  type Profile = { id: string; version: number; attestations: { id: string }[] };
  const names = ['Northern Circle', 'Southern Union', 'Island Assembly', 'Harbour League', 'Mountain Forum', 'Delta House'];
  const network = async () => {
    const name = names.pop()!;
    const sent = { code: name.replace(' ', '-'), name, kind: 'network', level: 'national' };
    return (await lead.post('/api/v1/organisations').send(sent).expect(201)).body as Profile;
  };
  const at = (method: 'put' | 'post' | 'delete', { id, version }: Profile, path: string, by = lead) =>
    by[method](`/api/v1/organisations/${id}/${path}`).set('If-Match', `"v${version}"`);
  const endorse = (of: Profile, document: string, endorsedOn: string) =>
    at('put', of, `endorsements/${document}`).send({ endorsedOn });
  const withdraw = (of: Profile, document: string, withdrawnOn: string) =>
    at('post', of, `endorsements/${document}/withdrawal`).send({ withdrawnOn });
  const attest = (of: Profile, attestedOn: string, validUntilOn: string) =>
    at('post', of, 'attestations').send({ attestedOn, validUntilOn });
  const pointerOf = async (refused: request.Test) => (await refused.expect(422)).body.errors[0].pointer as string;
  const acts = (id: string) =>
    asOwner<{ act: string; changes: object }>(
      api.databaseUrl,
      'select act, changes from audit.entry where subject_id = $1 order by sequence',
      [id],
    );

  test('a network that endorsed both documents is admitted', async () => {
    const entered = await network();
    const one = (await endorse(entered, 'first-text', '2021-03-01').expect(200)).body;
    expect(one).toMatchObject({
      version: 2,
      endorsements: [{ documentCode: 'first-text', endorsedOn: '2021-03-01', withdrawnOn: null }],
    });
    await at('post', one, 'admission').expect(409);
    const both = (await endorse(one, 'second-text', '2026-06-15').expect(200)).body;
    expect((await at('post', both, 'admission').expect(201)).body.membershipStatus).toBe('active');
    expect((await acts(entered.id)).map(({ act }) => act)).toEqual([
      'organisation.created',
      'organisation.document_endorsed',
      'organisation.document_endorsed',
      'organisation.admitted',
    ]);
  });

  test('an endorsement that was withdrawn no longer admits, until it is given again', async () => {
    const given = (await endorse(await network(), 'first-text', '2021-03-01').expect(200)).body;
    const both = (await endorse(given, 'second-text', '2021-03-01').expect(200)).body;
    expect(await pointerOf(withdraw(both, 'first-text', '2021-02-28'))).toBe('/withdrawnOn');
    expect(await pointerOf(withdraw(both, 'first-text', '2026-06-16'))).toBe('/withdrawnOn');
    const withdrawn = (await withdraw(both, 'first-text', '2026-06-15').expect(201)).body;
    expect(withdrawn.endorsements[0]).toEqual({
      documentCode: 'first-text',
      endorsedOn: '2021-03-01',
      withdrawnOn: '2026-06-15',
    });
    expect((await withdraw(withdrawn, 'first-text', '2026-06-15').expect(404)).body.code).toBe(
      'organisations.endorsement-not-found',
    );
    const refused = await at('post', withdrawn, 'admission').expect(409);
    expect(refused.body.facts).toEqual({ missing: ['first-text'] });
    const again = (await endorse(withdrawn, 'first-text', '2026-06-15').expect(200)).body;
    expect(again.endorsements[0].withdrawnOn).toBeNull();
    await at('post', again, 'admission').expect(201);
  });

  test('nobody endorses tomorrow, nor a document that is none', async () => {
    const entered = await network();
    expect(await pointerOf(endorse(entered, 'first-text', '2026-06-16'))).toBe('/endorsedOn');
    expect((await endorse(entered, 'no-text', '2026-06-15').expect(404)).body.code).toBe('organisations.document-not-found');
  });

  test('an attestation makes a network user-led until its last day, and can be taken back', async () => {
    const entered = await network();
    expect(await pointerOf(attest(entered, '2026-06-16', '2027-06-15'))).toBe('/attestedOn');
    expect(await pointerOf(attest(entered, '2026-06-15', '2026-06-14'))).toBe('/validUntilOn');
    const old = (await attest(entered, '2024-01-01', '2025-12-31').expect(201)).body;
    expect(old).toMatchObject({ userLed: false, attestationValidUntilOn: '2025-12-31' });
    const led = (await attest(old, '2026-01-01', '2026-06-15').expect(201)).body;
    expect(led).toMatchObject({ userLed: true, attestedOn: '2026-01-01' });
    expect(led.attestations).toMatchObject([{ validUntilOn: '2026-06-15' }, { validUntilOn: '2025-12-31' }]);
    const back = (await at('delete', led, `attestations/${led.attestations[0].id}`).expect(200)).body;
    expect(back).toMatchObject({ userLed: false, attestations: [{ attestedOn: '2024-01-01' }] });
    await at('delete', back, `attestations/${led.attestations[0].id}`).expect(404);
    expect((await acts(entered.id)).at(-1)).toMatchObject({
      act: 'organisation.attestation_removed',
      changes: { attestedOn: '2026-01-01', validUntilOn: '2026-06-15' },
    });
  });

  test('two who record at once do not overwrite each other, and who may not write does not', async () => {
    const entered = await network();
    await attest(entered, '2026-01-01', '2026-12-31').expect(201);
    await endorse(entered, 'first-text', '2021-03-01').expect(412);
    const board = await api.signedIn('board_director');
    await at('put', entered, 'endorsements/first-text', board).send({ endorsedOn: '2021-03-01' }).expect(403);
  });
});
