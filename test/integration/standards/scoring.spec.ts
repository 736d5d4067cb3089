import { acceptanceDocument, type Loose } from '../../support/acceptance-documents.js';
import { allScored, CRITERIA, PartnerWorld, type Scores } from '../../support/partner-world.js';

const TODAY = '2024-03-01';
const CASES: { id: string; answers: Scores; actions: string[] }[] = acceptanceDocument('scorecard/cases.json').cases;
const EXPECTED: Loose[] = acceptanceDocument('scorecard/expected.json').cases;

describe('scoring a partner', () => {
  let world: PartnerWorld;
  beforeAll(async () => {
    world = await PartnerWorld.start(TODAY);
  });
  afterAll(() => world.stop());

  const started = async (fields: Record<string, unknown> = {}) => world.started((await world.partnership(fields)).id);
  const at = (id: string, rest: string) => `/api/v1/assessments/${id}/${rest}`;
  const answer = (id: string, criterion: string, body: object, version = 0) =>
    world.lead
      .put(at(id, `answers/${criterion}`))
      .set('If-Match', `"v${version}"`)
      .send(body);
  const prove = (id: string, criterion: string) =>
    world.lead.post(at(id, 'evidence')).send({ criterion, kind: 'public_statement', description: 'their website' });

  test('a new assessment carries the card in both languages, the mark of a provisional standard, and its scorer', async () => {
    const body = await started();
    expect(body).toMatchObject({
      state: 'draft',
      provisional: true,
      standardVersion: '1.0.0',
      criteriaCount: 30,
      answeredCount: 0,
    });
    expect(body.assessor.id).toBe(world.lead.userId);
    const g1 = body.card.criteria.find(({ id }: { id: string }) => id === 'G1');
    expect(g1).toMatchObject({ rule: 'red_line', failBelow: 2, meetsAtLeast: 3, naAllowed: false });
    expect(g1.text).toEqual({
      en: 'Does not present itself as the voice of people who use drugs',
      fr: 'Ne parle pas à la place',
    });
    expect(g1.anchors[4]).toMatchObject({ score: 4, text: { en: 'says clearly who represents whom and hands over seats' } });
    expect(body.may).toEqual({ score: true, submit: false, review: false, withdraw: true, suspend: false });
  });

  test('every save answers with the version of the criterion, that of the whole, and the live result', async () => {
    const { id, version } = await started();
    const { body, headers } = await answer(id, 'A1', { score: 1, note: 'only intentions' }).expect(200);
    expect(headers['etag']).toBe('"v1"');
    expect(body).toMatchObject({
      criterion: 'A1',
      version: 1,
      score: 1,
      countedScore: 1,
      capped: false,
      assessmentVersion: version + 1,
    });
    expect(body.result).toMatchObject({ band: 'incomplete', overall: null, missing: CRITERIA.slice(1) });
    expect(body.soFar).toMatchObject({ overall: '25.00', belowMeetsThreshold: ['A1'], weakDomains: ['A'] });
    expect(body.soFar.domains.slice(0, 2)).toEqual([
      { domain: 'A', percent: '25.00' },
      { domain: 'B', percent: null },
    ]);
    const { body: after } = await world.lead.get(`/api/v1/assessments/${id}`).expect(200);
    expect(after).toMatchObject({ state: 'in_assessment', answeredCount: 1 });
  });

  test("two criteria are saved at the same moment without getting in each other's way", async () => {
    const { id } = await started();
    const saved = await Promise.all([
      answer(id, 'A1', { score: 1 }),
      answer(id, 'A2', { score: 0 }),
      answer(id, 'A3', { score: 1 }),
    ]);
    expect(saved.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test('the same criterion changed in two windows: the second is told', async () => {
    const { id } = await started();
    await answer(id, 'A1', { score: 1 }).expect(200);
    const { body } = await answer(id, 'A1', { score: 0 }).expect(412);
    expect(body.code).toBe('record.stale');
    await answer(id, 'A1', { score: null }, 1).expect(200);
    const { body: after } = await world.lead.get(`/api/v1/assessments/${id}`);
    expect(after).toMatchObject({ answeredCount: 0, answers: [{ criterion: 'A1', version: 2, score: null }] });
  });

  test('a score of 2 or more without evidence counts as 1, and as itself with evidence', async () => {
    const { id } = await started();
    const { body: bare } = await answer(id, 'A1', { score: 4 }).expect(200);
    expect(bare).toMatchObject({ score: 4, countedScore: 1, capped: true });
    const { body: item } = await prove(id, 'A1').expect(201);
    const shown = async () => (await world.lead.get(`/api/v1/assessments/${id}`)).body.answers[0];
    expect(await shown()).toMatchObject({ score: 4, countedScore: 4, capped: false });
    await world.lead.delete(at(id, `evidence/${item.id}`)).expect(204);
    expect(await shown()).toMatchObject({ score: 4, countedScore: 1, capped: true });
  });

  test.each([
    ['A1', { score: 5 }, '/score'],
    ['A1', { score: 2.5 }, '/score'],
    ['A1', { score: '3' }, '/score'],
    ['A1', { score: 3, notApplicable: true }, '/notApplicable'],
  ])('an answer that cannot be is named: %s %j', async (criterion, body, pointer) => {
    const { id } = await started();
    const { body: problem } = await answer(id, criterion, body).expect(422);
    expect(problem.errors[0].pointer).toBe(pointer);
  });

  test('a criterion that the card has not is not there', async () => {
    const { id } = await started();
    await answer(id, 'Z9', { score: 1 }).expect(404);
    await world.plan(id, 'Z9', '2024-04-01').expect(404);
  });

  test.each([
    [{ kind: 'link', description: 'policy' }, '/url'],
    [{ kind: 'link', description: 'policy', url: 'javascript:alert(1)' }, '/url'],
    [{ kind: 'call_note', description: 'call' }, '/datedOn'],
    [{ kind: 'file_reference', description: ' ' }, '/description'],
    [{ kind: 'file_reference', description: 'x', datedOn: '2024-01-02', expiresOn: '2024-01-01' }, '/expiresOn'],
  ])('evidence that proves nothing is refused by its field: %j', async (item, pointer) => {
    const { id } = await started();
    const { body } = await world.lead
      .post(at(id, 'evidence'))
      .send({ criterion: 'A1', ...item })
      .expect(422);
    expect(body.errors[0].pointer).toBe(pointer);
  });

  test('the agreed cases, answered one by one, give the agreed band and overall', async () => {
    const { id } = await started();
    for (const criterion of CRITERIA) await prove(id, criterion).expect(201);
    const versions = new Map<string, number>();
    for (const name of ['c01', 'c05', 'c03', 'c10', 'c08']) {
      const index = CASES.findIndex((entry) => entry.id.startsWith(name));
      const { answers, actions } = CASES[index]!;
      let result: Loose;
      for (const [criterion, score] of changesTo(answers, versions)) {
        const said = score === 'na' ? { notApplicable: true } : { score };
        const { body } = await answer(id, criterion, said, versions.get(criterion)).expect(200);
        versions.set(criterion, body.version);
        ({ result } = body);
      }
      for (const subject of actions) ({ result } = (await world.plan(id, subject, '2024-06-01').expect(200)).body);
      const { domains, ...expected } = EXPECTED[index];
      expect({ name, band: result.band, overall: result.overall }).toEqual({
        name,
        band: expected.band,
        overall: expected.overall,
      });
      expect(result.domains).toEqual(Object.entries(domains ?? {}).map(([domain, percent]) => ({ domain, percent })));
      expect(result.belowMeetsThreshold).toEqual(expected.below_meets_threshold);
      expect(result.naNotAllowed).toEqual(expected.na_not_allowed);
    }
    const { body } = await world.step(world.lead, 'assessments', id, 'submission');
    expect(body).toMatchObject({
      code: 'assessments.incomplete',
      facts: { naNotAllowed: ['G1'], missing: [], tooMuchNa: false },
    });
  }, 120_000);

  const said = new Map<string, number | 'na'>();
  function changesTo(answers: Scores, versions: Map<string, number>): [string, number | 'na'][] {
    const changes = Object.entries(answers).filter(([criterion, score]) => said.get(criterion) !== score);
    for (const [criterion, score] of changes) {
      said.set(criterion, score);
      if (!versions.has(criterion)) versions.set(criterion, 0);
    }
    return changes;
  }

  test('handing in is refused with everything that is missing', async () => {
    const { id } = await started();
    const scores = allScored(3, { F1: 'na', F2: 'na', F3: 'na', C2: 'na', G4: 'na' });
    delete scores['E2'];
    await world.score(id, scores);
    const { body, status } = await world.step(world.lead, 'assessments', id, 'submission');
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'assessments.incomplete', facts: { missing: ['E2'], naNotAllowed: [], tooMuchNa: true } });
    expect(body.detail).toContain('E2');
  });

  test('handing in takes the version that was seen, and fixes the version of the standards', async () => {
    const { id } = await started();
    await world.score(id, allScored(3));
    await world.lead.post(at(id, 'submission')).set('If-Match', '"v1"').expect(412);
    const { body } = await world.step(world.lead, 'assessments', id, 'submission');
    expect(body).toMatchObject({ state: 'in_review', band: 'meets', overall: '75.00', may: { score: false, review: false } });
    const { body: standards } = await world.lead.get('/api/v1/standards').expect(200);
    expect(standards.data[0]).toMatchObject({
      versionNumber: '1.0.0',
      status: 'proposal',
      frozen: true,
      inForce: true,
      provisional: true,
    });
    await expect(
      world.sql(`update standards.standard_version set card = card || '{"max_na_weight": "0.5"}'`),
    ).rejects.toMatchObject({
      constraint: 'standard_version_frozen',
    });
    expect((await answer(id, 'A1', { score: 0 }, 1)).body.code).toBe('assessments.handed-in');
  });

  test('an action in the past is refused; one without owner does not count', async () => {
    const { id } = await started();
    const { body } = await world.plan(id, 'D2', '2024-02-29').expect(422);
    expect(body.errors[0].pointer).toBe('/dueOn');
    const { body: bare } = await world.lead
      .put(at(id, 'actions/D2'))
      .set('If-Match', '"v0"')
      .send({ description: 'Mend it' })
      .expect(200);
    expect(bare).toMatchObject({ criterion: 'D2', domain: null, complete: false, version: 1 });
    const { body: whole } = await world.lead
      .put(at(id, 'actions/D2'))
      .set('If-Match', '"v1"')
      .send({ description: 'Mend it', ownerId: world.lead.userId, dueOn: '2024-08-28', evidenceExpected: 'minutes' })
      .expect(200);
    expect(whole).toMatchObject({ complete: true, version: 2, owner: { id: world.lead.userId } });
    await world.lead.delete(at(id, 'actions/D2')).set('If-Match', '"v2"').expect(204);
  });

  test('an action may be about a whole domain', async () => {
    const { id } = await started();
    const { body } = await world.plan(id, 'F', '2024-06-01').expect(200);
    expect(body).toMatchObject({ criterion: null, domain: 'F', complete: true });
  });

  test('a fiscal host answers the questions of its profile before it is handed in', async () => {
    const { id, gateQuestions } = await started({ profileCode: 'fiscal_host' });
    expect(gateQuestions.map(({ code }: { code: string }) => code)).toEqual(['separate_ledger', 'fee_in_writing']);
    await world.score(id, allScored(4));
    const refused = await world.step(world.lead, 'assessments', id, 'submission');
    expect(refused.body.facts.questions).toEqual(['separate_ledger', 'fee_in_writing']);
    for (const question of refused.body.facts.questions) {
      await world.lead
        .put(at(id, `gate-answers/${question}`))
        .send({ answer: true })
        .expect(200);
    }
    expect((await world.step(world.lead, 'assessments', id, 'submission')).status).toBe(201);
  });

  test('a public body must reach 3 on the safety of community members', async () => {
    const { id, card } = await started({ profileCode: 'public_body' });
    expect(card.criteria.find((entry: { id: string }) => entry.id === 'A4')).toMatchObject({ meetsAtLeast: 3, failBelow: 2 });
    await world.score(id, allScored(4, { A4: 2 }));
    expect((await world.lead.get(`/api/v1/assessments/${id}`)).body.result).toMatchObject({
      band: 'does_not_meet',
      belowMeetsThreshold: ['A4'],
    });
  });

  test('a new assessment may take over what was said in an earlier one', async () => {
    const { id: partnershipId } = await world.partnership();
    const { id } = await world.started(partnershipId);
    await world.score(id, allScored(3));
    await world.plan(id, 'D2', '2024-06-01').expect(200);
    const second = await world.lead.post(`/api/v1/partnerships/${partnershipId}/assessments`).send({}).expect(409);
    expect(second.body.code).toBe('assessments.already-open');
    expect((await world.step(world.lead, 'assessments', id, 'withdrawal', { reason: 'wrong partner' })).body.state).toBe(
      'withdrawn',
    );
    const body = await world.started(partnershipId, world.lead, { copyFromId: id });
    expect(body.result).toMatchObject({ band: 'meets', overall: '75.00' });
    expect([body.evidence.length, body.actions.length, body.answeredCount]).toEqual([30, 1, 30]);
  });
});
