import { PERMISSIONS, ROLES, SessionsService, withoutConditions } from '#identity';
import type { PersonActor, Reach } from '#kernel';
import { apiDescription } from '../../../apps/api/src/http/describe-api.js';
import { asOwner } from '../../support/database.js';
import { mentions, TwoRegions } from '../../support/two-regions.js';
import { pathWith } from '../../support/route-table.js';

type Browser = Awaited<ReturnType<TwoRegions['api']['signedInAt']>>;

describe('a person of one region', () => {
  let world: TwoRegions;
  let people: [role: string, browser: Browser][];
  let reads: string[];
  let searches: string[];

  beforeAll(async () => {
    world = await TwoRegions.start();
    people = [];
    for (const role of ROLES) people.push([role, await world.api.signedInAt(world.ids.NORTH.network, role)]);
    const description = apiDescription(world.api.app);
    reads = Object.entries(description.paths).flatMap(([path, at]) => (at!.get ? [path] : []));
    const takesWords = (path: string) =>
      description.paths[path]!.get!.parameters?.some((parameter) => 'name' in parameter && parameter.name === 'q');
    searches = reads.filter(takesWords);
  }, 120_000);
  afterAll(() => world.stop());

  /** Every GET of every route, lists with and without a search, as each role; what mentions the other region. */
  async function leaks(roles: readonly string[] = ROLES): Promise<string[]> {
    const found: string[] = [];
    for (const [role, browser] of people.filter(([role]) => roles.includes(role))) {
      for (const path of reads) {
        for (const address of addresses(path)) {
          const answer = await browser.get(address);
          const seen = mentions(withoutQuestion(answer, address), 'SOUTH', world.ids.SOUTH);
          if (seen.length > 0) found.push(`${role} ${address}: ${seen.join(', ')}`);
          if (answer.status >= 500) found.push(`${role} ${address}: ${answer.status}`);
        }
      }
    }
    return found;
  }

  const addresses = (path: string): string[] => {
    if (path.includes('{')) return [pathWith(path, world.ids.SOUTH)];
    return searches.includes(path) ? [path, `${path}?q=SOUTH`] : [path];
  };

  test('sees nothing of another one in any answer, whatever their role', async () => {
    expect(await leaks()).toEqual([]);
  }, 120_000);

  test('sees nothing of another one even when the policy of the services is switched off: the database shows nothing', async () => {
    const switchOn = switchPolicyOff(world.api.app.get(SessionsService));
    expect(await leaks(['fundraiser', 'network_user'])).toEqual([]);
    switchOn();
  }, 120_000);

  test('planted: a table that the database leaves open is found once the services ask nobody', async () => {
    const switchOn = switchPolicyOff(world.api.app.get(SessionsService));
    await asOwner(world.api.databaseUrl, 'alter table grants.grant disable row level security');
    expect(await leaks(['fundraiser'])).toContainEqual(expect.stringMatching(/^fundraiser \/api\/v1\/grants: SOUTH/));
    await asOwner(world.api.databaseUrl, 'alter table grants.grant enable row level security');
    switchOn();
  }, 120_000);

  test('sees their own region', async () => {
    const [, fundraiser] = people.find(([role]) => role === 'fundraiser')!;
    const { NORTH } = world.ids;
    for (const path of [`/grants/${NORTH.grant}`, `/organisations/${NORTH.network}`, `/organisations/${NORTH.national}`]) {
      await fundraiser.get(`/api/v1${path}`).expect(200);
    }
    const { body } = await fundraiser.get('/api/v1/grants').expect(200);
    expect(body.data.map((grant: { id: string }) => grant.id)).toEqual([NORTH.grant]);
  });

  test('somebody without a role sees and may do nothing', async () => {
    const nobody = await world.api.signedIn();
    for (const path of ['/grants', '/organisations', '/deadlines', `/grants/${world.ids.NORTH.grant}`]) {
      await nobody.get(`/api/v1${path}`).expect(403);
    }
  });
});

/** From now on the services believe that everybody may do everything everywhere, and queries ask nothing. Returns how to go back. */
function switchPolicyOff(sessions: SessionsService): () => void {
  const resume = sessions.resume.bind(sessions);
  const askAgain = withoutConditions();
  const everything = new Map<string, Reach>(PERMISSIONS.map((permission) => [permission, 'everywhere']));
  sessions.resume = async (...given: Parameters<typeof resume>) => {
    const session = await resume(...given);
    return session && { ...session, actor: { ...session.actor, permissions: everything } as PersonActor };
  };
  return () => {
    sessions.resume = resume;
    askAgain();
  };
}

/** The answer without the address that was asked for, which problems repeat. */
function withoutQuestion(answer: { text: string }, address: string): { text: string } {
  return { text: (answer.text ?? '').replaceAll(address, '').replaceAll(address.split('?')[0]!, '') };
}
