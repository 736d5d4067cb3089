import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { apiDescription } from '../../apps/api/src/http/describe-api.js';
import { startApi, type TestApi } from '../support/api.js';

describe('types of the interface', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  test('apps/web/src/api/schema.d.ts says what the api does (else run: npm run api:types)', async () => {
    const description = JSON.parse(JSON.stringify(apiDescription(api.app))) as Parameters<typeof openapiTS>[0];
    const types = astToString(await openapiTS(description));
    const stored = readFileSync('apps/web/src/api/schema.d.ts', 'utf8');
    expect(stored.slice(stored.indexOf('\n') + 1)).toBe(types);
  });
});
