import { readFileSync } from 'node:fs';
import type request from 'supertest';
import { PERMISSIONS_OF_SCOPE, permissionsOf, type Role, ROLES, TOKEN_SCOPES, type TokenScope } from '#identity';
import { asOwner } from '../../support/database.js';
import { namesRecord, pathWith, type Route, routesOf, validBody } from '../../support/route-table.js';
import { mentions, TwoRegions } from '../../support/two-regions.js';

type Browser = request.Agent & { userId: string };

// One line a route: who may, as it was reviewed. A route that is not in the file fails, and so does one that lets others in.
const REVIEWED = new URL('./authorisation-matrix.txt', import.meta.url);

describe('the authorisation matrix', () => {
  let world: TwoRegions;
  let routes: Route[];
  let description: ReturnType<typeof routesOf>['description'];
  const everywhere = new Map<Role, Browser>();
  const northern = new Map<Role, Browser>();

  beforeAll(async () => {
    world = await TwoRegions.start();
    ({ routes, description } = routesOf(world.api.app));
    for (const role of ROLES) {
      everywhere.set(role, await world.api.signedIn(role));
      northern.set(role, await world.api.signedInAt(world.ids.NORTH.network, role));
    }
  }, 120_000);
  afterAll(() => world.stop());

  const send = (browser: request.Agent, route: Route, path: string, body?: unknown) => {
    const asked = browser[route.method](path).set('If-Match', '"v1"');
    return route.method === 'get' ? asked : asked.send(body as object);
  };
  const nobodys = (route: Route) => pathWith(route.path, {});
  const mayDo = (role: Role, { needs }: Route) =>
    needs === 'public' || needs === 'signed-in' || permissionsOf([role]).has(needs as never);

  const opens = (scope: TokenScope, route: Route) =>
    route.takesToken && (PERMISSIONS_OF_SCOPE[scope] as readonly string[]).includes(route.needs);

  test('is the reviewed one: every route, and who may', () => {
    const lines = routes.map((route) => {
      const who = ['public', 'signed-in'].includes(route.needs)
        ? route.needs
        : ROLES.filter((role) => mayDo(role, route)).join(' ');
      const scopes = TOKEN_SCOPES.filter((scope) => opens(scope, route)).join(' ') || 'no token';
      return `${route.method.toUpperCase()} ${route.path} | ${route.needs} | ${who} | ${scopes}`;
    });
    expect(lines.sort()).toEqual(readFileSync(REVIEWED, 'utf8').trim().split('\n'));
  });

  test('nobody signed in is refused everywhere but on the public routes', async () => {
    const let_in: string[] = [];
    for (const route of routes.filter(({ needs }) => needs !== 'public')) {
      const { status } = await send(world.api.anonymous(), route, nobodys(route), {});
      if (status !== 401) let_in.push(`${route.method} ${route.path}: ${status}`);
    }
    expect(let_in).toEqual([]);
  });

  test('a disabled account is refused everywhere, with a session that was begun before', async () => {
    const disabled = await world.api.signedIn(...ROLES);
    await asOwner(world.api.databaseUrl, 'update identity.person set disabled_at = now() where id = $1', [disabled.userId]);
    const let_in: string[] = [];
    for (const route of routes.filter(({ needs }) => needs !== 'public')) {
      const { status } = await send(disabled, route, nobodys(route), {});
      if (status !== 401) let_in.push(`${route.method} ${route.path}: ${status}`);
    }
    expect(let_in).toEqual([]);
  });

  test.each(ROLES)('%s: 403 where the table says no, never where it says yes', async (role) => {
    const wrong: string[] = [];
    for (const route of routes.filter((one) => !ENDS_SESSION.has(`${one.method} ${one.path}`))) {
      const { status, body } = await send(everywhere.get(role)!, route, nobodys(route), {});
      const refused = status === 401 || (status === 403 && body.code === 'access.permission-missing');
      if (refused === mayDo(role, route)) wrong.push(`${route.method} ${route.path}: ${status} ${body.code ?? ''}`);
    }
    expect(wrong).toEqual([]);
  });

  test.each(ROLES)('%s: may end their own sessions', async (role) => {
    for (const route of routes.filter((one) => ENDS_SESSION.has(`${one.method} ${one.path}`))) {
      const { status } = await send(await world.api.signedIn(role), route, route.path, {});
      expect({ path: route.path, status }).toEqual({ path: route.path, status: 204 });
    }
  });

  test.each(TOKEN_SCOPES)(
    'a token with %s of somebody who may do everything opens what the table says, and nothing else',
    async (scope) => {
      const { body } = await everywhere
        .get('admin')!
        .post('/api/v1/me/tokens')
        .send({ name: scope, scopes: [scope] })
        .expect(201);
      const wrong: string[] = [];
      for (const route of routes.filter(({ needs }) => needs !== 'public')) {
        const asked = send(world.api.anonymous(), route, nobodys(route), {}).set('Authorization', `Bearer ${body.token}`);
        const { status, body: answer } = await asked;
        const refused = status === 401 || (status === 403 && REFUSALS.has(answer.code));
        if (refused === opens(scope, route)) wrong.push(`${route.method} ${route.path}: ${status} ${answer.code ?? ''}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  test.each(ROLES)('%s of another region: a foreign id is answered like one that is nobody’s', async (role) => {
    const wrong: string[] = [];
    for (const route of routes.filter((one) => namesRecord(one.path) && mayDo(role, one))) {
      const body = validBody(route, description);
      const [foreign, missing] = [pathWith(route.path, world.ids.SOUTH), nobodys(route)];
      const answer = await send(northern.get(role)!, route, foreign, body);
      const expected = await send(northern.get(role)!, route, missing, body);
      const same = answer.status === expected.status && answer.body.code === expected.body.code;
      const leaked = mentions({ text: answer.text.replaceAll(foreign, '') }, 'SOUTH', world.ids.SOUTH);
      if (!same || leaked.length > 0 || answer.status < 400) {
        wrong.push(
          `${route.method} ${route.path}: ${answer.status} ${answer.body.code} / ${expected.status} ${expected.body.code} ${leaked}`,
        );
      }
      if (![403, 404].includes(answer.status)) {
        wrong.push(
          `${route.method} ${route.path}: ${answer.status} ${JSON.stringify(answer.body.errors ?? answer.body.code)} proves nothing`,
        );
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** How a token is refused: not for tokens at all, or not within its scopes. */
const REFUSALS = new Set(['token.session-needed', 'access.permission-missing']);
/** Routes that end the very session they are asked with: each is asked with one of its own. */
const ENDS_SESSION = new Set(['delete /api/v1/session', 'delete /api/v1/session/all', 'delete /api/v1/me/sessions']);
