import fc from 'fast-check';
import type request from 'supertest';
import { bodyFor, pathWith, type Route, routesOf } from '../../support/route-table.js';
import { TwoRegions } from '../../support/two-regions.js';

const RUNS_A_ROUTE = 3;

/** What people, programs and attackers send: wrong kinds, extremes, control characters, fragments of other languages. */
const HOSTILE_TEXT = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    "'; drop table grants.grant; --",
    '../../etc/passwd',
    '\r\nBcc: x@y.example',
    '{{7*7}}',
    '%',
    '\ud800',
  ),
  fc.constantFrom(
    '1e400',
    'NaN',
    '-0',
    '9999-99-99',
    '2026-02-30',
    '𝔞'.repeat(300),
    'x'.repeat(5_000),
    '<script>alert(1)</script>',
  ),
  fc.string(),
);
const HOSTILE = fc.oneof(
  HOSTILE_TEXT,
  fc.constantFrom(null, true, -1, 0, 1e308, 2 ** 53, [], {}, [[]], { $ne: null }, { __proto__: { admin: true } }),
  fc.jsonValue({ maxDepth: 3 }),
);

describe('hostile input', () => {
  let world: TwoRegions;
  let routes: Route[];
  let description: ReturnType<typeof routesOf>['description'];
  let admin: request.Agent;

  beforeAll(async () => {
    world = await TwoRegions.start();
    ({ routes, description } = routesOf(world.api.app));
    admin = await world.api.signedIn('admin');
  }, 60_000);
  afterAll(() => world.stop());

  test('is never a fault of ours: no route of the description answers with 5xx', async () => {
    const faults: string[] = [];
    for (const route of routes.filter(({ path }) => !ENDS_SESSION.has(path))) {
      const right = bodyFor(route.body, description);
      await fc.assert(
        fc.asyncProperty(requestFor(route, right), async ({ path, body }) => {
          const asked = admin[route.method](path)
            .set('If-Match', '"v1"')
            .ok(() => true);
          const sent = route.method === 'get' ? asked : asked.type('json').send(JSON.stringify(body));
          const { status } = await sent;
          if (status >= 500 && !EXPECTED.has(path))
            faults.push(`${route.method} ${path} ${JSON.stringify(body)?.slice(0, 200)}: ${status}`);
        }),
        { numRuns: RUNS_A_ROUTE },
      );
    }
    expect(faults).toEqual([]);
  }, 180_000);

  test('a list within a list is named, whatever the field', async () => {
    const path = pathWith('/api/v1/grants/{id}/type-shares', world.ids.NORTH);
    const { body } = await admin
      .put(path)
      .set('If-Match', '"v1"')
      .send({ shares: [[]] })
      .expect(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/shares/0', code: 'list-within-list' })]);
  });

  /** A request that is wrong in one or more places: in the path, in the query, in a field, or altogether. */
  function requestFor(route: Route, right: unknown): fc.Arbitrary<{ path: string; body: unknown }> {
    const known = pathWith(route.path, world.ids.NORTH);
    const path = HOSTILE_TEXT.map((text) => route.path.replace(/\{[^}]+\}/g, encodeURIComponent(wellFormed(text) || 'x')));
    const query = fc.record({
      name: fc.constantFrom('q', 'cursor', 'limit', 'sort', 'state', 'from', 'stage'),
      text: HOSTILE_TEXT,
    });
    const asked = fc.oneof(
      fc.constant(known),
      path,
      query.map(({ name, text }) => `${known}?${name}=${encodeURIComponent(wellFormed(text))}`),
    );
    return fc.record({ path: asked, body: bodies(right) });
  }
});

function bodies(right: unknown): fc.Arbitrary<unknown> {
  const fields = Object.keys((right ?? {}) as object);
  if (fields.length === 0) return HOSTILE.filter((value) => value !== undefined);
  const oneWrong = fc.record({ field: fc.constantFrom(...fields), value: HOSTILE });
  return fc.oneof(
    oneWrong.map(({ field, value }) => ({ ...(right as object), [field]: value })),
    HOSTILE,
  );
}

const wellFormed = (text: string) => text.replace(/[\ud800-\udfff]/g, '?');

/** Routes that end the session with which the others are asked. */
const ENDS_SESSION = new Set(['/api/v1/session', '/api/v1/session/all', '/api/v1/me/sessions']);
/** Not ready is an answer, not a fault. */
const EXPECTED = new Set(['/health/ready', '/health/reminders']);
