import { newId } from '#platform';
import type { Loose } from '../../support/acceptance-documents.js';
import { allScored, PartnerWorld } from '../../support/partner-world.js';

const TODAY = '2024-03-01';

describe('the register of partnerships', () => {
  let world: PartnerWorld;
  beforeAll(async () => {
    world = await PartnerWorld.start(TODAY);
  });
  afterAll(() => world.stop());
  beforeEach(() => world.moveTo(TODAY));

  const list = async (query: object) =>
    (
      await world.lead
        .get('/api/v1/partnerships')
        .query({ limit: 100, ...query })
        .expect(200)
    ).body.data as Loose[];
  const edit = (id: string, version: number, change: object) =>
    world.lead.patch(`/api/v1/partnerships/${id}`).set('If-Match', `"v${version}"`).send(change);

  test('a partnership is proposed with what it contributes, the networks it concerns, and its proposer', async () => {
    const networkId = await world.organisation('network', 'regional');
    const fields = { networkIds: [networkId], goalCodes: ['1', '4'], categories: ['harm_reduction'], priorityRank: 2 };
    const body = await world.partnership(fields);
    expect(body).toMatchObject({
      status: 'proposed',
      contributionToGoal: 'Law reform',
      goalCodes: ['1', '4'],
      categories: ['harm_reduction'],
      priorityRank: 2,
      owner: { id: world.lead.userId },
      proposer: { id: world.lead.userId },
      networks: [{ id: networkId, level: 'regional' }],
      band: null,
      gate: { mayBeActive: false, warnsOnly: false, reasons: [{ code: 'not-approved', subject: null }] },
      assessments: [],
    });
  });

  test.each([
    [{ contributionToGoal: ' ' }, 422, '/contributionToGoal'],
    [{ categories: ['friends'] }, 422, '/categories'],
    [{ priorityRank: 0 }, 422, '/priorityRank'],
    [{ profileCode: 'nobody' }, 409, '/profileCode'],
    [{ ownerId: newId() }, 409, '/ownerId'],
    [{ networkIds: [newId()] }, 422, '/networkIds'],
    [{ notes: 'x' }, 422, '/notes'],
  ])('a field that cannot be is named: %j', async (fields, status, pointer) => {
    const sent = {
      organisationId: await world.organisation(),
      profileCode: 'ally_ngo',
      title: 'T',
      contributionToGoal: 'C',
      ...fields,
    };
    const { body } = await world.lead.post('/api/v1/partnerships').send(sent).expect(status);
    expect(body.errors[0].pointer).toBe(pointer);
  });

  test('an organisation that is not there, or archived, gets no partnership', async () => {
    const sent = { profileCode: 'ally_ngo', title: 'T', contributionToGoal: 'C' };
    await world.lead
      .post('/api/v1/partnerships')
      .send({ ...sent, organisationId: newId() })
      .expect(404);
    const organisationId = await world.organisation();
    await world.sql('update organisations.organisation set archived_at = now() where id = $1', [organisationId]);
    const { body } = await world.lead
      .post('/api/v1/partnerships')
      .send({ ...sent, organisationId })
      .expect(409);
    expect(body.code).toBe('organisations.archived');
  });

  test('only somebody who may edit partnerships does', async () => {
    await world.reviewer.post('/api/v1/partnerships').send({}).expect(403);
    await world.api.anonymous().get('/api/v1/partnerships').expect(401);
  });

  test('two edits of the same version: the second is told; partner and profile never change', async () => {
    const { id } = await world.partnership();
    await edit(id, 1, { title: 'Renamed', networkIds: [] }).expect(200);
    expect((await edit(id, 1, { title: 'Again' }).expect(412)).body.code).toBe('record.stale');
    await edit(id, 2, { profileCode: 'donor' }).expect(422);
    await edit(id, 2, { organisationId: newId() }).expect(422);
  });

  test('a list is narrowed by name, status, band, profile and level', async () => {
    const organisationId = await world.organisation('public_body');
    await world.sql(`update organisations.organisation set name = 'Ministry of Care' where id = $1`, [organisationId]);
    const networkIds = [await world.organisation('network', 'local')];
    const { id } = await world.partnership({ organisationId, profileCode: 'public_body', networkIds });
    await world.approved(id, allScored(3));
    for (const query of [
      { q: 'of care' },
      { profile: 'public_body' },
      { level: 'local' },
      { band: 'meets' },
      { status: 'proposed', organisationId },
    ]) {
      expect((await list(query)).map((row) => row.id)).toEqual([id]);
    }
    for (const query of [{ q: 'nothing like it' }, { status: 'ended' }, { level: 'global' }, { band: 'does_not_meet' }]) {
      expect(await list(query)).toEqual([]);
    }
    await world.lead.get('/api/v1/partnerships').query({ status: 'friendly' }).expect(422);
  });

  test('a list goes on where the page before ended', async () => {
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: Loose = await world.lead.get('/api/v1/partnerships').query({ limit: 2, cursor }).expect(200);
      ids.push(...body.data.map((row: Loose) => row.id));
      cursor = body.page.next;
    }
    expect(ids).toEqual((await list({})).map((row) => row.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('an assessment that runs out within 180 days is marked as expiring', async () => {
    const { id } = await world.partnership();
    await world.approved(id, allScored(3));
    const mark = async (day: string) => {
      world.moveTo(day);
      return (await list({})).find((row) => row.id === id).expiring;
    };
    expect([await mark('2025-09-01'), await mark('2025-09-02'), await mark('2026-03-01'), await mark('2026-03-02')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('the deadline of an assessment follows the owner of the partnership', async () => {
    const { id } = await world.partnership();
    const assessment = await world.approved(id, allScored(3));
    const { body } = await world.lead.get(`/api/v1/partnerships/${id}`);
    await edit(id, body.version, { ownerId: world.assessor.userId }).expect(200);
    const [deadline] = await world.sql<Loose>(`select owner_id as owner from deadlines.item where subject_id = $1`, [
      assessment.id,
    ]);
    expect(deadline.owner).toBe(world.assessor.userId);
    const log = await world.sql<Loose>(`select subject_id, changes from audit.entry where act = 'assessment.owner_changed'`);
    expect(log).toEqual([{ subject_id: assessment.id, changes: { ownerId: [world.lead.userId, world.assessor.userId] } }]);
    const [after] = await world.sql<Loose>('select version from standards.assessment where id = $1', [assessment.id]);
    expect(after.version).toBe(assessment.version + 1);
  });

  test('an active partnership is suspended with a reason and comes back through the gate', async () => {
    const { id } = await world.partnership();
    expect((await world.step(world.lead, 'partnerships', id, 'suspension', { reason: 'x' })).body.code).toBe(
      'partnerships.not-active',
    );
    await world.approved(id, allScored(3));
    await world.step(world.lead, 'partnerships', id, 'activation');
    expect((await world.step(world.lead, 'partnerships', id, 'suspension', {})).status).toBe(422);
    const { body } = await world.step(world.lead, 'partnerships', id, 'suspension', { reason: 'no answer for months' });
    expect(body).toMatchObject({ status: 'suspended', statusReason: 'no answer for months' });
    expect((await world.step(world.lead, 'partnerships', id, 'activation')).body).toMatchObject({
      status: 'active',
      statusReason: null,
    });
  });

  test('an ended partnership takes its open assessment and its deadline with it, and stays as it is', async () => {
    const { id } = await world.partnership();
    const approved = await world.approved(id, allScored(3));
    const open = await world.started(id);
    const future = await world.step(world.lead, 'partnerships', id, 'ending', { reason: 'done', endedOn: '2024-03-02' });
    expect(future.body.errors[0].pointer).toBe('/endedOn');
    const { body } = await world.step(world.lead, 'partnerships', id, 'ending', { reason: 'work is done' });
    expect(body).toMatchObject({ status: 'ended', endedOn: TODAY, statusReason: 'work is done', expiring: false });
    expect((await world.lead.get(`/api/v1/assessments/${open.id}`)).body).toMatchObject({
      state: 'withdrawn',
      decisionReason: 'work is done',
    });
    const [deadline] = await world.sql<Loose>('select state from deadlines.item where subject_id = $1', [approved.id]);
    expect(deadline.state).toBe('cancelled');
    expect((await edit(id, body.version, { title: 'x' }).expect(409)).body.code).toBe('partnerships.ended');
    await world.lead.post(`/api/v1/partnerships/${id}/assessments`).send({}).expect(409);
  });

  test('impossible partnerships are refused by the database too', async () => {
    const { id } = await world.partnership();
    for (const [change, constraint] of [
      [`status = 'ended'`, 'partnership_ended_has_day'],
      [`status = 'active'`, 'partnership_active_has_start'],
      [`starts_on = '2024-02-01', ended_on = '2024-01-01', status = 'ended', status_reason = 'x'`, 'partnership_period'],
      [`starts_on = '2024-02-01', status = 'suspended'`, 'partnership_stop_explained'],
      [`categories = '{friends}'`, 'partnership_categories'],
    ]) {
      await expect(world.sql(`update partnerships.partnership set ${change} where id = $1`, [id])).rejects.toMatchObject({
        constraint,
      });
    }
  });
});
