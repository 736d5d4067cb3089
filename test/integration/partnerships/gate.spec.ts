import { newId } from '#platform';
import type { Loose } from '../../support/acceptance-documents.js';
import { allScored, PartnerWorld } from '../../support/partner-world.js';

const TODAY = '2024-03-01';

describe('the gate of a partnership', () => {
  let world: PartnerWorld;
  beforeAll(async () => {
    world = await PartnerWorld.start(TODAY);
  });
  afterAll(() => world.stop());
  beforeEach(() => world.moveTo(TODAY));

  const activate = (id: string) => world.step(world.lead, 'partnerships', id, 'activation');
  const shown = async (id: string) => (await world.lead.get(`/api/v1/partnerships/${id}`).expect(200)).body as Loose;

  /** The list and the page must say the same, whichever of the two worked it out. */
  const standing = async (id: string) => {
    const page = await shown(id);
    const { body } = await world.lead.get('/api/v1/partnerships').query({ organisationId: page.organisationId }).expect(200);
    const row = body.data.find((entry: Loose) => entry.id === id);
    expect(row).toEqual(Object.fromEntries(Object.keys(row).map((key) => [key, page[key]])));
    return {
      status: page.status,
      reasons: page.gate.reasons.map(({ code, subject }: Loose) => (subject ? `${code} ${subject}` : code)),
    };
  };
  const reasonsOf = (answer: { body: Loose }) =>
    answer.body.facts.reasons.map(({ code, subject }: Loose) => (subject ? `${code} ${subject}` : code));

  async function active(fields: Record<string, unknown> = {}): Promise<Loose> {
    const partnership = await world.partnership(fields);
    await world.approved(partnership.id, allScored(3));
    expect((await activate(partnership.id)).status).toBe(201);
    return partnership;
  }

  test('a partnership whose partner meets the standard becomes active', async () => {
    const { id } = await world.partnership();
    await world.approved(id, allScored(3));
    const { body, status } = await activate(id);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'active',
      startsOn: TODAY,
      band: 'meets',
      overall: '75.00',
      validUntilOn: '2026-03-01',
      provisional: true,
    });
    expect(body.gate).toEqual({ mayBeActive: true, warnsOnly: false, reasons: [] });
    expect(body.assessments).toHaveLength(1);
    expect((await activate(id)).body.code).toBe('partnerships.already-active');
  });

  test('without an approved assessment it does not', async () => {
    const { id } = await world.partnership();
    const { id: assessmentId } = await world.started(id);
    await world.score(assessmentId, allScored(4));
    await world.step(world.lead, 'assessments', assessmentId, 'submission');
    const refused = await activate(id);
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe('partnerships.gate-closed');
    expect(reasonsOf(refused)).toEqual(['not-approved']);
  });

  test('a partner that fails a red line does not, whatever its total', async () => {
    const { id } = await world.partnership();
    await world.approved(id, allScored(4, { G1: 1 }), { G1: '2024-06-01' });
    expect(reasonsOf(await activate(id))).toEqual(['band-too-low']);
  });

  test('conditional with an action for every shortfall becomes active', async () => {
    const { id } = await world.partnership();
    await world.approved(id, allScored(3, { D2: 1 }), { D2: '2024-06-01' });
    expect((await activate(id)).status).toBe(201);
    expect(await standing(id)).toEqual({ status: 'active', reasons: [] });
  });

  test('conditional needs an action for the weak domain too, and at least one in all', async () => {
    const { id } = await world.partnership();
    await world.approved(id, allScored(4, { F1: 2, F2: 0, F3: 0, F4: 3 }));
    expect(reasonsOf(await activate(id))).toEqual(['no-action', 'domain-without-action F']);
    const { id: other } = await world.partnership();
    await world.approved(other, allScored(4, { F1: 2, F2: 0, F3: 0, F4: 3 }), { F: '2024-06-01' });
    expect((await activate(other)).status).toBe(201);
  });

  test('conditional by its total alone still needs one action', async () => {
    const { id } = await world.partnership();
    await world.approved(id, allScored(3, { B3: 2 }));
    expect(reasonsOf(await activate(id))).toEqual(['no-action']);
  });

  test('an action later than 180 days after the approval is too late', async () => {
    const { id } = await world.partnership();
    await world.approved(id, allScored(4, { F1: 2, F2: 0, F3: 0, F4: 3 }), { F: '2024-08-29' });
    expect(reasonsOf(await activate(id))).toEqual(['no-action', 'domain-without-action F', 'action-due-too-late F']);
    const { id: inTime } = await world.partnership();
    await world.approved(inTime, allScored(4, { F1: 2, F2: 0, F3: 0, F4: 3 }), { F: '2024-08-28' });
    expect((await activate(inTime)).status).toBe(201);
  });

  test('the last valid day still counts; the day after, the partnership is under review', async () => {
    const { id } = await active();
    world.moveTo('2026-03-01');
    expect(await standing(id)).toEqual({ status: 'active', reasons: [] });
    world.moveTo('2026-03-02');
    expect(await standing(id)).toEqual({ status: 'under_review', reasons: ['expired'] });
    const { body } = await world.lead.get('/api/v1/partnerships').query({ status: 'under_review', limit: 100 }).expect(200);
    expect(body.data.map((row: Loose) => row.id)).toContain(id);
    world.moveTo('2024-03-02');
    const { id: late } = await world.partnership();
    await world.approved(late, allScored(3));
    world.moveTo('2026-03-03');
    expect(reasonsOf(await activate(late))).toEqual(['expired']);
  });

  test('a suspended assessment puts the partnership under review until a new one is approved', async () => {
    const { id } = await active();
    const { assessmentId } = await shown(id);
    await world.step(world.director, 'assessments', assessmentId, 'suspension', { reason: 'allegation' });
    expect(await standing(id)).toEqual({ status: 'under_review', reasons: ['suspended'] });
    await world.approved(id, allScored(4));
    expect(await standing(id)).toEqual({ status: 'active', reasons: [] });
  });

  test('a serious claim to represent that is not settled closes the gate of every partnership with the partner', async () => {
    const first = await active();
    const second = await active({ organisationId: first.organisationId });
    const incident = newId();
    await world.sql(
      `insert into partnerships.representation_incident (id, organisation_id, occurred_on, severity) values ($1, $2, $3, 'moderate')`,
      [incident, first.organisationId, TODAY],
    );
    expect((await standing(first.id)).status).toBe('active');
    await world.sql(`update partnerships.representation_incident set severity = 'serious' where id = $1`, [incident]);
    for (const { id } of [first, second]) {
      expect(await standing(id)).toEqual({ status: 'under_review', reasons: ['serious-incident-open'] });
    }
    await world.sql('update partnerships.representation_incident set resolved_on = $2 where id = $1', [incident, TODAY]);
    expect((await standing(first.id)).status).toBe('active');
  });

  test('money that comes in later needs an assessment by the rule for money', async () => {
    const { id } = await active();
    const { version } = await shown(id);
    await world.lead
      .patch(`/api/v1/partnerships/${id}`)
      .set('If-Match', `"v${version}"`)
      .send({ carriesMoney: true })
      .expect(200);
    expect(await standing(id)).toEqual({ status: 'under_review', reasons: ['money-not-assessed'] });
    await world.approved(id, allScored(3), {}, world.assessor);
    expect(await standing(id)).toEqual({ status: 'active', reasons: [] });
  });

  test('a no to a question of the profile keeps the gate closed', async () => {
    const { id } = await world.partnership({ profileCode: 'fiscal_host' });
    const { id: assessmentId } = await world.started(id);
    await world.score(assessmentId, allScored(4));
    for (const [question, answer] of [
      ['separate_ledger', false],
      ['fee_in_writing', true],
    ] as const) {
      await world.lead.put(`/api/v1/assessments/${assessmentId}/gate-answers/${question}`).send({ answer }).expect(200);
    }
    await world.step(world.lead, 'assessments', assessmentId, 'submission');
    await world.step(world.reviewer, 'assessments', assessmentId, 'approval');
    expect(reasonsOf(await activate(id))).toEqual(['question-refused separate_ledger']);
  });

  test('for a donor the gate warns and never blocks', async () => {
    const { id } = await world.partnership({ profileCode: 'donor', organisationId: await world.organisation('donor') });
    const { body, status } = await activate(id);
    expect(status).toBe(201);
    expect(body.gate).toEqual({ mayBeActive: true, warnsOnly: true, reasons: [{ code: 'not-approved', subject: null }] });
    expect(await standing(id)).toEqual({ status: 'active', reasons: ['not-approved'] });
  });
});
