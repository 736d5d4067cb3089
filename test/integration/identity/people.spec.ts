import { startApi, type TestApi } from '../../support/api.js';

describe('people as owners', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  test('who names owners sees names and roles, and nothing to reach anybody by', async () => {
    const lead = await api.signedIn('partnership_lead');
    const { body } = await lead.get('/api/v1/people').expect(200);
    const own = body.data.find(({ id }: { id: string }) => id === (lead as unknown as { userId: string }).userId);
    expect(own.roles).toEqual(['partnership_lead']);
    expect(Object.keys(own).sort()).toEqual(['id', 'name', 'roles']);
  });

  test('who names nobody sees nobody', async () => {
    const reviewer = await api.signedIn('reviewer');
    await reviewer.get('/api/v1/people').expect(403);
  });
});
