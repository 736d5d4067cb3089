import type { Loose } from '../../support/acceptance-documents.js';
import { allScored, type Browser, PartnerWorld, type Scores } from '../../support/partner-world.js';

const TODAY = '2024-02-29';

describe('deciding on an assessment', () => {
  let world: PartnerWorld;
  beforeAll(async () => {
    world = await PartnerWorld.start(TODAY);
  });
  afterAll(() => world.stop());
  beforeEach(() => world.moveTo(TODAY));

  const handedIn = async (scores: Scores, fields: Record<string, unknown> = {}, by: Browser = world.lead) => {
    const { id } = await world.started((await world.partnership(fields)).id, by);
    await world.score(id, scores, by);
    const { body, status } = await world.step(by, 'assessments', id, 'submission');
    expect({ status, code: body.code }).toEqual({ status: 201 });
    return body as Loose;
  };
  const shown = async (id: string, by: Browser = world.lead) =>
    (await by.get(`/api/v1/assessments/${id}`).expect(200)).body as Loose;
  const waiting = async (by: Browser) => {
    const { body } = await by.get('/api/v1/assessments').query({ waitingForMe: true, limit: 100 }).expect(200);
    return (body.data as { id: string }[]).map(({ id }) => id);
  };
  const deadlineOf = async (subjectId: string) =>
    (
      await world.sql<Loose>(
        'select kind, due_on::text as due, owner_id as owner, state from deadlines.item where subject_id = $1',
        [subjectId],
      )
    )[0];

  test('without money the proposer may assess, and a second person approves', async () => {
    const { id } = await handedIn(allScored(3));
    const { body } = await world.step(world.reviewer, 'assessments', id, 'approval', { remark: 'well evidenced' });
    expect(body).toMatchObject({
      state: 'approved',
      band: 'meets',
      overall: '75.00',
      approvedOn: TODAY,
      reviewer: { id: world.reviewer.userId },
      decisionReason: 'well evidenced',
    });
  });

  test('nobody approves what they scored, whatever their roles', async () => {
    const both = await world.api.signedIn('partnership_lead', 'reviewer');
    const { id } = await handedIn(allScored(3), {}, both);
    expect((await world.step(both, 'assessments', id, 'approval')).body.code).toBe('assessments.second-person-needed');
    expect((await world.step(both, 'assessments', id, 'rejection', { reason: 'x' })).status).toBe(403);
    await expect(
      world.sql(`update standards.assessment set reviewer_id = assessor_id where id = $1`, [id]),
    ).rejects.toMatchObject({
      constraint: 'assessment_second_person',
    });
  });

  test('with money the proposer does not assess', async () => {
    const { id: partnershipId } = await world.partnership({ carriesMoney: true });
    const draft = await world.started(partnershipId);
    expect(draft).toMatchObject({ assessor: null, may: { score: false } });
    const save = (by: Browser) => by.put(`/api/v1/assessments/${draft.id}/answers/A1`).set('If-Match', '"v0"').send({ score: 1 });
    expect((await save(world.lead).expect(403)).body.code).toBe('assessments.proposer-may-not-assess');
    await save(world.assessor).expect(200);
    expect((await shown(draft.id)).assessor.id).toBe(world.assessor.userId);
  });

  test('with money three different people propose, assess and review', async () => {
    const both = await world.api.signedIn('partnership_lead', 'reviewer');
    const { id: partnershipId } = await world.partnership({ carriesMoney: true }, both);
    const { id } = await world.started(partnershipId, world.assessor);
    await world.score(id, allScored(4), world.assessor);
    await world.step(world.assessor, 'assessments', id, 'submission');
    expect((await world.step(both, 'assessments', id, 'approval')).body.code).toBe('assessments.third-person-needed');
    await expect(
      world.sql(`update standards.assessment set reviewer_id = proposer_id where id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'assessment_three_people_with_money' });
    expect((await world.step(world.reviewer, 'assessments', id, 'approval')).status).toBe(201);
  });

  test('one person scores an assessment; another is told', async () => {
    const { id } = await world.started((await world.partnership()).id);
    const { body } = await world.assessor
      .put(`/api/v1/assessments/${id}/answers/A1`)
      .set('If-Match', '"v0"')
      .send({ score: 1 })
      .expect(403);
    expect(body.code).toBe('assessments.other-assessor');
  });

  test('who may not review or score gets no further than reading', async () => {
    const { id } = await handedIn(allScored(3));
    await world.lead.post(`/api/v1/assessments/${id}/approval`).set('If-Match', '"v9"').send({}).expect(403);
    await world.reviewer.post(`/api/v1/assessments/${id}/suspension`).set('If-Match', '"v9"').send({ reason: 'x' }).expect(403);
    const auditor = await world.api.signedIn('auditor');
    expect((await shown(id, auditor)).may).toEqual({
      score: false,
      submit: false,
      review: false,
      withdraw: false,
      suspend: false,
    });
  });

  test('what waits for me is what I may do next', async () => {
    const { id: draft } = await world.started((await world.partnership()).id);
    const { id: inReview } = await handedIn(allScored(3));
    const { id: withMoney } = await world.started((await world.partnership({ carriesMoney: true })).id);
    expect(await waiting(world.lead)).toContain(draft);
    expect(await waiting(world.lead)).not.toContain(inReview);
    expect(await waiting(world.lead)).not.toContain(withMoney);
    expect(await waiting(world.assessor)).toContain(withMoney);
    expect(await waiting(world.assessor)).not.toContain(draft);
    expect(await waiting(world.reviewer)).toContain(inReview);
    const both = await world.api.signedIn('partnership_lead', 'reviewer');
    const { id: own } = await handedIn(allScored(3), {}, both);
    expect(await waiting(both)).toContain(inReview);
    expect(await waiting(both)).not.toContain(own);
  });

  test("valid for 24 months, clamped to the month's end, the last day included", async () => {
    const { id } = await handedIn(allScored(3));
    await world.step(world.reviewer, 'assessments', id, 'approval');
    expect(await shown(id)).toMatchObject({ validUntilOn: '2026-02-28', state: 'approved' });
    expect(await deadlineOf(id)).toEqual({
      kind: 'assessment_expiry',
      due: '2026-02-28',
      owner: world.lead.userId,
      state: 'open',
    });
    world.moveTo('2026-02-28');
    expect((await shown(id)).state).toBe('approved');
    world.moveTo('2026-03-01');
    expect((await shown(id)).state).toBe('expired');
    const states = async (state: string) =>
      (await world.lead.get('/api/v1/assessments').query({ state, limit: 100 })).body.data.map((row: Loose) => row.id);
    expect(await states('expired')).toContain(id);
    expect(await states('approved')).not.toContain(id);
  });

  test('a conditional result is valid for 12 months and puts its actions into calendars', async () => {
    const { id: partnershipId } = await world.partnership();
    const approved = await world.approved(partnershipId, allScored(3, { D2: 1 }), { D2: '2024-06-01' });
    expect(approved).toMatchObject({ band: 'conditional', overall: '73.00', validUntilOn: '2025-02-28' });
    const [action] = approved.actions;
    expect(await deadlineOf(action.id)).toMatchObject({ kind: 'action_due', due: '2024-06-01', state: 'open' });
    const done = await world.lead
      .post(`/api/v1/assessments/${approved.id}/actions/D2/completion`)
      .set('If-Match', `"v${action.version}"`)
      .send({})
      .expect(201);
    expect(done.body.actions[0]).toMatchObject({ doneOn: TODAY, version: action.version + 1 });
    expect(await deadlineOf(action.id)).toMatchObject({ state: 'done' });
  });

  test('an action is done when its owner says so, or whoever scores partners, and nobody who may only read', async () => {
    const board = await world.api.signedIn('board_director');
    const started = async () => {
      const { id } = await world.started((await world.partnership()).id);
      await world.score(id, allScored(3, { D2: 1 }));
      const action = { description: 'Mend it', ownerId: board.userId, dueOn: '2024-06-01', evidenceExpected: 'minutes' };
      await world.lead.put(`/api/v1/assessments/${id}/actions/D2`).set('If-Match', '"v0"').send(action).expect(200);
      expect(await world.step(world.lead, 'assessments', id, 'submission')).toMatchObject({ status: 201 });
      return (await world.step(world.reviewer, 'assessments', id, 'approval')).body;
    };
    const complete = async (approved: Loose, by: Browser) => {
      const sent = by.post(`/api/v1/assessments/${approved.id}/actions/D2/completion`);
      const { status, body } = await sent.set('If-Match', `"v${approved.actions[0].version}"`).send({});
      return status === 201 ? '201' : `${status} ${body.code}`;
    };
    const first = await started();
    for (const by of [world.reviewer, await world.api.signedIn('board_director')]) {
      expect(await complete(first, by)).toBe('403 assessments.not-action-owner');
    }
    expect(await complete(first, board)).toBe('201');
    expect(await complete(await started(), world.assessor)).toBe('201');
  });

  test('a fiscal host is valid for 12 months at most', async () => {
    const { id } = await world.started((await world.partnership({ profileCode: 'fiscal_host' })).id);
    await world.score(id, allScored(4));
    for (const question of ['separate_ledger', 'fee_in_writing']) {
      await world.lead.put(`/api/v1/assessments/${id}/gate-answers/${question}`).send({ answer: true }).expect(200);
    }
    await world.step(world.lead, 'assessments', id, 'submission');
    expect((await world.step(world.reviewer, 'assessments', id, 'approval')).body.validUntilOn).toBe('2025-02-28');
  });

  test('a rejected assessment keeps its reason and is over', async () => {
    const { id } = await handedIn(allScored(3));
    await world.reviewer.post(`/api/v1/assessments/${id}/rejection`).set('If-Match', '"v3"').send({}).expect(422);
    const { body } = await world.step(world.reviewer, 'assessments', id, 'rejection', { reason: 'evidence is old' });
    expect(body).toMatchObject({ state: 'rejected', decisionReason: 'evidence is old', validUntilOn: null });
    expect((await world.step(world.reviewer, 'assessments', id, 'approval')).body.code).toBe('assessments.not-in-review');
  });

  test('an approved assessment never changes, not even by hand', async () => {
    const { id } = await world.approved((await world.partnership()).id, allScored(3));
    for (const change of [
      `band = 'conditional'`,
      'overall = 99',
      `result = '{}'`,
      `valid_until_on = '2030-01-01'`,
      `state = 'in_review'`,
    ]) {
      await expect(world.sql(`update standards.assessment set ${change} where id = $1`, [id])).rejects.toThrow();
    }
    for (const table of ['answer', 'evidence']) {
      await expect(world.sql(`delete from standards.${table} where assessment_id = $1`, [id])).rejects.toMatchObject({
        constraint: 'assessment_part_fixed',
      });
    }
    await expect(world.sql('update standards.answer set score = 4 where assessment_id = $1', [id])).rejects.toMatchObject({
      constraint: 'assessment_part_fixed',
    });
    await expect(world.sql('delete from standards.assessment where id = $1', [id])).rejects.toMatchObject({
      constraint: 'assessment_kept',
    });
    expect(await shown(id)).toMatchObject({ band: 'meets', overall: '75.00' });
  });

  test('a correction is a new assessment that supersedes the approved one and its deadlines', async () => {
    const { id: partnershipId } = await world.partnership();
    const first = await world.approved(partnershipId, allScored(3, { D2: 1 }), { D2: '2024-06-01' });
    const second = await world.approved(partnershipId, allScored(4));
    expect(await shown(first.id)).toMatchObject({ state: 'superseded', band: 'conditional' });
    expect(await deadlineOf(first.id)).toMatchObject({ state: 'cancelled' });
    expect(await deadlineOf(first.actions[0].id)).toMatchObject({ state: 'cancelled' });
    expect(await deadlineOf(second.id)).toMatchObject({ state: 'open' });
  });

  test('a partner that does not meet the standard waits six months, unless the result is corrected', async () => {
    const { id: partnershipId } = await world.partnership();
    const failed = await world.approved(partnershipId, allScored(4, { G1: 1 }), { G1: '2024-06-01' });
    expect(failed).toMatchObject({ band: 'does_not_meet', overall: '95.50', validUntilOn: null });
    expect(failed.result).toMatchObject({ failedRedLines: ['G1'], belowMeetsThreshold: ['G1'] });
    const again = (input: object) => world.lead.post(`/api/v1/partnerships/${partnershipId}/assessments`).send(input);
    expect((await again({}).expect(409)).body).toMatchObject({ code: 'assessments.too-early', facts: { from: '2024-08-29' } });
    world.moveTo('2024-08-29');
    const { body } = await again({}).expect(201);
    await world.step(world.lead, 'assessments', body.id, 'withdrawal', { reason: 'not needed' });
    world.moveTo(TODAY);
    expect((await again({ correctionReason: 'wrong partner scored' }).expect(201)).body.correctionReason).toBe(
      'wrong partner scored',
    );
  });

  test('a director suspends an approved assessment with the reason, and nobody lifts it again', async () => {
    const { id } = await world.approved((await world.partnership()).id, allScored(3));
    const { body } = await world.step(world.director, 'assessments', id, 'suspension', { reason: 'serious allegation' });
    expect(body).toMatchObject({ state: 'suspended', suspensionReason: 'serious allegation', suspendedOn: TODAY, band: 'meets' });
    expect(await deadlineOf(id)).toMatchObject({ state: 'cancelled' });
    await expect(world.sql(`update standards.assessment set state = 'approved' where id = $1`, [id])).rejects.toMatchObject({
      constraint: 'assessment_transition',
    });
  });
});
