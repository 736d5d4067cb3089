import { asOwner } from '../../support/database.js';
import { type Grant, startWorld, tag, type World } from './world.js';

describe('requirements and tranches of a grant', () => {
  let world: World;
  beforeAll(async () => (world = await startWorld()));
  afterAll(() => world.stop());

  const ANNUAL = { kind: 'annual_narrative', label: 'Annual report', period: 'annual', anchor: 'period_end', offsetDays: 90 };
  const addRule = (grant: Grant, more: object = {}) =>
    world.fundraiser.post(`/api/v1/grants/${grant.id}/requirement-rules`).send({ ...ANNUAL, ...more });
  const take = (requirement: Grant, act: string, body: object = {}) =>
    world.fundraiser.post(`/api/v1/requirements/${requirement.id}/${act}`).set('If-Match', tag(requirement)).send(body);
  const addTranche = (grant: Grant, body: object) => world.finance.post(`/api/v1/grants/${grant.id}/tranches`).send(body);
  const receive = (tranche: Grant, body: object) =>
    world.finance.post(`/api/v1/tranches/${tranche.id}/receipt`).set('If-Match', tag(tranche)).send(body);
  const deadlines = (grant: Grant) =>
    asOwner<{ due: string; state: string }>(
      world.api.databaseUrl,
      `select i.due_on::text as due, i.state from deadlines.item i join grants.requirement r on r.id = i.subject_id
       where i.kind = 'requirement' and r.grant_id = $1 order by i.due_on`,
      [grant.id],
    );

  test('a rule becomes dated requirements, and each of a secured grant becomes a deadline', async () => {
    const grant = await world.signed();
    const { body } = await addRule(grant).expect(201);
    expect(body.requirements.map((row: Grant) => [row.periodFrom, row.periodTo, row.dueOn])).toEqual([
      ['2026-01-01', '2026-12-31', '2027-03-31'],
      ['2027-01-01', '2027-12-31', '2028-03-30'],
      ['2028-01-01', '2028-12-31', '2029-03-31'],
    ]);
    expect(await deadlines(grant)).toEqual(['2027-03-31', '2028-03-30', '2029-03-31'].map((due) => ({ due, state: 'open' })));
    expect(await world.read(grant.id)).toMatchObject({ nextRequirement: { dueOn: '2027-03-31', overdue: false } });
  });

  test('requirements of an opportunity remind nobody until the award', async () => {
    const grant = await world.grant();
    await addRule(grant).expect(201);
    expect(await deadlines(grant)).toEqual([]);
    const award = world.fundraiser.post(`/api/v1/grants/${grant.id}/award`).set('If-Match', tag(grant));
    await award.send({ signedOn: '2026-06-01' }).expect(201);
    expect(await deadlines(grant)).toHaveLength(3);
  });

  test('an anchor that the period has not is refused', async () => {
    const { body } = await addRule(await world.grant(), { anchor: 'grant_end' }).expect(422);
    expect(body.errors[0].pointer).toBe('/anchor');
  });

  test('templates are a start, earlier for a sub-recipient', async () => {
    const offsetOf = async (role: string) => {
      const { body } = await world.fundraiser.get('/api/v1/requirement-templates').query({ role }).expect(200);
      return body.find((template: { kind: string }) => template.kind === 'annual_narrative').offsetDays as number;
    };
    expect([await offsetOf('direct'), await offsetOf('sub_recipient')]).toEqual([90, 60]);
  });

  test('other dates of the grant move what nobody touched; what was worked on or moved by hand stays', async () => {
    const grant = await world.signed();
    const { body } = await addRule(grant).expect(201);
    const [first, second] = body.requirements as [Grant, Grant, Grant];
    await take(first, 'preparation').expect(201);
    const moved = world.fundraiser.patch(`/api/v1/requirements/${second.id}`).set('If-Match', tag(second));
    await moved.send({ dueOn: '2028-02-15' }).expect(200);
    const edit = { startsOn: '2026-07-01', endsOn: '2029-06-30' };
    await world.fundraiser.patch(`/api/v1/grants/${grant.id}`).set('If-Match', tag(grant)).send(edit).expect(200);
    expect((await world.read(grant.id)).requirements.map((row: Grant) => row.dueOn)).toEqual([
      '2027-03-31',
      '2028-02-15',
      '2029-09-28',
    ]);
    expect((await deadlines(grant)).map(({ due }) => due)).toEqual(['2027-03-31', '2028-02-15', '2029-09-28']);
  });

  test('a rule is taken away with what nobody worked on', async () => {
    const grant = await world.signed();
    const { body } = await addRule(grant).expect(201);
    await take(body.requirements[0], 'preparation').expect(201);
    await world.fundraiser.delete(`/api/v1/requirement-rules/${body.id}`).expect(204);
    const { requirements, requirementRules } = await world.read(grant.id);
    expect(requirements.map((row: Grant) => [row.state, row.ruleId])).toEqual([['in_preparation', null]]);
    expect(requirementRules).toEqual([]);
  });

  test('a report goes to the donor and back until it is accepted; the submission ends its deadline', async () => {
    const grant = await world.signed();
    const sent = { kind: 'final_narrative', label: 'Final report', dueOn: '2026-07-01' };
    let report = (await world.fundraiser.post(`/api/v1/grants/${grant.id}/requirements`).send(sent).expect(201)).body as Grant;
    for (const act of ['preparation', 'review']) report = (await take(report, act).expect(201)).body;
    expect(report.possibleActs).toEqual(['preparation', 'submission', 'waiver']);
    expect((await take(report, 'submission', { on: '2026-06-16' }).expect(422)).body.errors[0].pointer).toBe('/on');
    report = (await take(report, 'submission', { on: '2026-06-10' }).expect(201)).body;
    expect(report).toMatchObject({ state: 'submitted', submittedOn: '2026-06-10' });
    expect(await deadlines(grant)).toEqual([{ due: '2026-07-01', state: 'done' }]);
    expect((await take(report, 'preparation').expect(409)).body.code).toBe('grants.requirement-state');
    report = (await take(report, 'queries').expect(201)).body;
    report = (await take(report, 'submission').expect(201)).body;
    expect(report.state).toBe('resubmitted');
    expect((await take(report, 'acceptance', { on: '2026-06-14' }).expect(422)).body.errors[0].message).toMatch(/submission/);
    report = (await take(report, 'acceptance').expect(201)).body;
    expect(report).toMatchObject({ state: 'accepted', acceptedOn: '2026-06-15', possibleActs: [] });
  });

  test('a waiver needs its reason and ends the deadline; a stale step is refused', async () => {
    const grant = await world.signed();
    const sent = { kind: 'audit', label: 'Audit', dueOn: '2026-07-01' };
    const audit = (await world.fundraiser.post(`/api/v1/grants/${grant.id}/requirements`).send(sent).expect(201)).body as Grant;
    await take(audit, 'waiver').expect(422);
    await take(audit, 'waiver', { reason: 'below the threshold' }).expect(201);
    expect(await deadlines(grant)).toEqual([{ due: '2026-07-01', state: 'cancelled' }]);
    await take(audit, 'preparation').expect(412);
    await take({ ...audit, version: 2 }, 'preparation').expect(409);
  });

  test('a tranche waits for its reports, is at risk while one is overdue, and claimable once all are accepted', async () => {
    const grant = await world.signed();
    const sent = { kind: 'inception', label: 'Inception report', dueOn: '2026-05-31' };
    const report = (await world.fundraiser.post(`/api/v1/grants/${grant.id}/requirements`).send(sent).expect(201)).body as Grant;
    const { body } = await addTranche(grant, { amount: '400', dueOn: '2026-06-30', requirementIds: [report.id] }).expect(201);
    expect(body).toMatchObject({ state: 'conditions_open', atRisk: true, expectedOn: '2026-09-30', position: 1 });
    const submitted = (await take(report, 'submission').expect(201)).body as Grant;
    expect((await world.read(grant.id)).tranches[0]).toMatchObject({
      state: 'conditions_open',
      atRisk: false,
      expectedOn: '2026-06-30',
    });
    await take(submitted, 'acceptance').expect(201);
    expect((await world.read(grant.id)).tranches[0]).toMatchObject({ state: 'claimable' });
  });

  test('a tranche hangs on requirements of its own grant only', async () => {
    const sent = { kind: 'audit', label: 'Audit', dueOn: '2026-07-01' };
    const other = await world.signed();
    const audit = (await world.fundraiser.post(`/api/v1/grants/${other.id}/requirements`).send(sent).expect(201)).body;
    const { body } = await addTranche(await world.signed(), { amount: '1', requirementIds: [audit.id] }).expect(409);
    expect(body.errors[0].pointer).toBe('/requirementIds');
  });

  test('tranches together stay within the award; a cancelled one makes room', async () => {
    const grant = await world.signed();
    const first = (await addTranche(grant, { amount: '1000' }).expect(201)).body as Grant;
    expect((await addTranche(grant, { amount: '96.001' }).expect(422)).body.errors[0].pointer).toBe('/amount');
    await world.finance
      .patch(`/api/v1/tranches/${first.id}`)
      .set('If-Match', tag(first))
      .send({ state: 'cancelled' })
      .expect(200);
    await addTranche(grant, { amount: '1096' }).expect(201);
  });

  test('money is received on a secured grant, on a day that was, and stays received', async () => {
    const opportunity = await world.grant();
    const early = (await addTranche(opportunity, { amount: '1' }).expect(201)).body as Grant;
    expect((await receive(early, { receivedOn: '2026-06-01' }).expect(409)).body.code).toBe('grants.not-secured');
    const grant = await world.signed();
    const tranche = (await addTranche(grant, { amount: '100', dueOn: '2026-06-01' }).expect(201)).body as Grant;
    expect((await receive(tranche, { receivedOn: '2026-06-16' }).expect(422)).body.errors[0].pointer).toBe('/receivedOn');
    const received = (await receive(tranche, { receivedOn: '2026-06-03', amount: '99.5' }).expect(201)).body as Grant;
    expect(received).toMatchObject({ state: 'received', receivedOn: '2026-06-03', amount: { amount: '99.50' } });
    const edit = world.finance.patch(`/api/v1/tranches/${tranche.id}`).set('If-Match', tag(received));
    expect((await edit.send({ amount: '1' }).expect(409)).body.code).toBe('grants.tranche-received');
    const corrected = (await receive(received, { receivedOn: '2026-06-04' }).expect(201)).body;
    expect(corrected).toMatchObject({ receivedOn: '2026-06-04', version: 3 });
  });

  test('with weighted receipts the rate of the bank is part of the receipt', async () => {
    const grant = await world.signed({ currency: 'USD', fxMethod: 'weighted_receipts' });
    const tranche = (await addTranche(grant, { amount: '100' }).expect(201)).body as Grant;
    expect((await receive(tranche, { receivedOn: '2026-06-03' }).expect(422)).body.errors[0].pointer).toBe('/bankRate');
    expect((await receive(tranche, { receivedOn: '2026-06-03', bankRate: '0.93500000' }).expect(201)).body.bankRate).toBe(
      '0.935',
    );
  });

  test('a fundraiser plans tranches, and only finance records that money came', async () => {
    const grant = await world.signed();
    const { body } = await world.fundraiser.post(`/api/v1/grants/${grant.id}/tranches`).send({ amount: '1' }).expect(201);
    const receipt = { receivedOn: '2026-01-15' };
    await world.fundraiser
      .post(`/api/v1/tranches/${body.id}/receipt`)
      .set('If-Match', `"v${body.version}"`)
      .send(receipt)
      .expect(403);
  });

  /** Acts in the log since the grant was entered, the first one first. */
  const acts = (act: string) =>
    asOwner<{ act: string; subject_id: string; changes: Record<string, unknown>; batch_count: number | null }>(
      world.api.databaseUrl,
      'select act, subject_id, changes, batch_count from audit.entry where act = $1 order by sequence',
      [act],
    );

  test('a tranche that becomes claimable by an acceptance is another version, and the log says so', async () => {
    const grant = await world.signed();
    const sent = { kind: 'inception', label: 'Inception report', dueOn: '2026-05-31' };
    const report = (await world.fundraiser.post(`/api/v1/grants/${grant.id}/requirements`).send(sent).expect(201)).body as Grant;
    const tranche = (await addTranche(grant, { amount: '400', requirementIds: [report.id] }).expect(201)).body as Grant;
    expect(tranche).toMatchObject({ state: 'conditions_open', version: 2 });
    const submitted = (await take(report, 'submission').expect(201)).body as Grant;
    expect((await world.read(grant.id)).tranches[0].version).toBe(tranche.version);
    await take(submitted, 'acceptance').expect(201);
    expect((await world.read(grant.id)).tranches[0]).toMatchObject({ state: 'claimable', version: tranche.version + 1 });
    expect((await acts('tranche.became_claimable')).filter(({ subject_id }) => subject_id === grant.id)).toMatchObject([
      { changes: { trancheId: tranche.id, state: ['conditions_open', 'claimable'] } },
    ]);
    const stale = world.finance.patch(`/api/v1/tranches/${tranche.id}`).set('If-Match', tag(tranche));
    await stale.send({ amount: '300' }).expect(412);
  });

  test('requirements that end with a lost grant and come back with it are other versions, each time one entry of the log', async () => {
    const grant = await world.grant();
    const { body } = await addRule(grant).expect(201);
    const [first] = body.requirements as [Grant];
    const step = async (of: Grant, to: string) => {
      const change = world.fundraiser.post(`/api/v1/grants/${grant.id}/stage-changes`).set('If-Match', tag(of));
      await change.send({ to, reason: 'told so' }).expect(201);
      return world.read(grant.id);
    };
    const states = (of: Grant) => of.requirements.map((row: Grant) => [row.state, row.version]);
    const lost = await step(grant, 'declined');
    expect(states(lost)).toEqual(Array(3).fill(['cancelled', first.version + 1]));
    const again = await step(lost, 'prospect');
    expect(states(again)).toEqual(Array(3).fill(['planned', first.version + 2]));
    for (const act of ['requirement.cancelled_with_grant', 'requirement.restored_with_grant']) {
      expect((await acts(act)).filter(({ changes }) => changes.grantId === grant.id)).toMatchObject([{ batch_count: 3 }]);
    }
  });
});
