import { PartnerWorld } from '../../support/partner-world.js';

const CALL = { criterion: 'G1', kind: 'call_note', description: 'Sorrel said that they listen', datedOn: '2024-02-01' };

describe('what was said in a call', () => {
  let world: PartnerWorld;
  let partnershipId: string;
  let assessmentId: string;
  let openId: string;

  beforeAll(async () => {
    world = await PartnerWorld.start('2024-03-01');
    partnershipId = (await world.partnership()).id as string;
    assessmentId = (await world.started(partnershipId)).id as string;
    const sent = { ...CALL, informantNote: 'Jasmine asked not to be named' };
    await world.lead.post(`/api/v1/assessments/${assessmentId}/evidence`).send(sent).expect(201);
  });
  afterAll(() => world.stop());

  test('is shown on the page of the assessment, and is sealed in the database', async () => {
    const { body } = await world.lead.get(`/api/v1/assessments/${assessmentId}`).expect(200);
    expect(body.evidence[0]).toMatchObject({ description: CALL.description, informantNote: 'Jasmine asked not to be named' });
    const stored = JSON.stringify(await world.sql('select * from standards.evidence'));
    expect(stored).not.toMatch(/Sorrel|Jasmine/);
  });

  test('what an informant told is hidden from those who may not read such notes', async () => {
    const fundraiser = await world.api.signedIn('fundraiser');
    const { body } = await fundraiser.get(`/api/v1/assessments/${assessmentId}`).expect(200);
    expect(body.evidence[0]).toMatchObject({ description: CALL.description, informantNote: null });
  });

  test('is sealed again for its own row when a later assessment takes it over', async () => {
    await world.step(world.lead, 'assessments', assessmentId, 'withdrawal', { reason: 'begun anew' });
    const next = await world.started(partnershipId, world.lead, { copyFromId: assessmentId });
    openId = next.id as string;
    expect(next.evidence[0]).toMatchObject({ description: CALL.description, informantNote: 'Jasmine asked not to be named' });
    const stored = await world.sql<{ description_sealed: string }>('select description_sealed from standards.evidence');
    expect(new Set(stored.map((row) => row.description_sealed)).size).toBe(2);
  });

  test('a plain description of a call is refused by the database itself', async () => {
    await expect(
      world.sql(`update standards.evidence set description = 'plain' where assessment_id = $1`, [openId]),
    ).rejects.toThrow(/evidence_described/);
  });
});
