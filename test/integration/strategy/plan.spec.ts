import type request from 'supertest';
import { SystemClock } from '#platform';
import { seedReference } from '../../../apps/cli/src/seed/reference.js';
import { SECRET, startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

interface Node {
  id: string;
  code: string;
  version: number;
  outcomes: Node[];
  activityAreas: Node[];
}

describe('the strategic plan', () => {
  let api: TestApi;
  let admin: request.Agent;

  beforeAll(async () => {
    api = await startApi();
    admin = await api.signedIn('admin');
    await admin.get('/api/v1/strategy').expect(404);
    await seedReference({ ownerUrl: api.databaseUrl, appUrl: api.databaseUrl, clock: new SystemClock(), secretKey: SECRET });
  });
  afterAll(() => api.stop());

  test('the whole plan comes as one tree: 4 directions, 7 outcomes, 13 activity areas, 6 principles, 4 goals, 5 impacts', async () => {
    const { body } = await admin.get('/api/v1/strategy').expect(200);
    expect(body).toMatchObject({ periodFrom: '2021-01-01', periodTo: '2024-12-31', licence: 'CC BY-NC-ND 3.0' });
    const directions: Node[] = body.directions;
    expect(directions.map(({ code }) => code)).toEqual(['SD1', 'SD2', 'SD3', 'SD4']);
    expect(directions.flatMap(({ outcomes }) => outcomes.map(({ code }) => code))).toEqual([
      '1',
      '2',
      '3a',
      '3b',
      '4a',
      '4b',
      '4c',
    ]);
    expect(directions.flatMap(({ activityAreas }) => activityAreas)).toHaveLength(13);
    expect([body.principles, body.goals, body.impacts].map((list) => list.length)).toEqual([6, 4, 5]);
  });

  test('links claim only what the plan says: an area serves its own direction, and all outcomes serve all impacts', async () => {
    const { body } = await admin.get('/api/v1/strategy').expect(200);
    const advocacy = body.directions[3] as Node;
    const fundraising = advocacy.activityAreas.find(({ code }) => code === '4.5')!;
    const reached = body.links
      .filter((link: { fromId: string }) => link.fromId === fundraising.id)
      .map((link: { toId: string }) => link.toId);
    expect(reached).toEqual(advocacy.outcomes.map(({ id }) => id));
    expect(body.links.filter((link: { basis: string }) => link.basis === 'collective')).toHaveLength(7 * 5);
  });

  test('a label can be changed, its code cannot, and the audit keeps what it said before', async () => {
    const { body } = await admin.get('/api/v1/strategy').expect(200);
    const goal: Node = body.goals[0];
    const at = `/api/v1/strategy/nodes/${goal.id}`;
    const changed = await admin.patch(at).set('If-Match', '"v1"').send({ labelFr: 'Fin de la prohibition' }).expect(200);
    expect(changed.body).toMatchObject({ code: 'B1', version: 2, labelFr: 'Fin de la prohibition' });
    await admin.patch(at).set('If-Match', '"v1"').send({ labelEn: 'Late' }).expect(412);
    await admin.patch(at).set('If-Match', '"v2"').send({ code: 'B9' }).expect(422);
    await admin.patch(at).set('If-Match', '"v2"').send({ labelEn: ' ' }).expect(422);
    const entries = await asOwner<{ changes: object }>(
      api.databaseUrl,
      `select changes from audit.entry where act = 'strategy_node.relabelled'`,
    );
    expect(entries.map(({ changes }) => changes)).toEqual([{ labelFr: ['La fin de la prohibition', 'Fin de la prohibition'] }]);
  });

  test('the seed leaves changed labels alone', async () => {
    await seedReference({ ownerUrl: api.databaseUrl, appUrl: api.databaseUrl, clock: new SystemClock(), secretKey: SECRET });
    const { body } = await admin.get('/api/v1/strategy').expect(200);
    expect(body.goals[0].labelFr).toBe('Fin de la prohibition');
  });

  test('reading the plan is not changing it', async () => {
    const fundraiser = await api.signedIn('fundraiser');
    const { body } = await fundraiser.get('/api/v1/strategy').expect(200);
    await fundraiser
      .patch(`/api/v1/strategy/nodes/${body.goals[0].id}`)
      .set('If-Match', '"v2"')
      .send({ labelEn: 'X' })
      .expect(403);
  });
});
