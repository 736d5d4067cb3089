import { PERMISSIONS, ROLES, SessionsService, withoutConditions } from '#identity';
import type { PersonActor, Reach } from '#kernel';
import { apiDescription } from '../../../apps/api/src/http/describe-api.js';
import { asOwner } from '../../support/database.js';
import { ask, lists, type Question, questionsAbout } from '../../support/questions.js';
import { mentions, TwoRegions } from '../../support/two-regions.js';

type Browser = Awaited<ReturnType<TwoRegions['api']['signedInAt']>>;

describe('a person of one region', () => {
  let world: TwoRegions;
  let people: [role: string, browser: Browser][];
  let questions: Question[];

  beforeAll(async () => {
    world = await TwoRegions.start();
    people = [];
    for (const role of ROLES) people.push([role, await world.api.signedInAt(world.ids.NORTH.network, role)]);
    const description = apiDescription(world.api.app);
    questions = [...lists(description), ...questionsAbout(description, 'SOUTH', world.ids.SOUTH)];
  }, 120_000);
  afterAll(() => world.stop());

  /** Every question as each role; what of the answers mentions the other region. */
  async function leaks(roles: readonly string[] = ROLES, asked = questions): Promise<string[]> {
    const found: string[] = [];
    for (const [role, browser] of people.filter(([role]) => roles.includes(role))) {
      for (const question of asked) {
        const answer = await ask(browser, question);
        const seen = mentions(withoutQuestion(answer, question.address), 'SOUTH', world.ids.SOUTH);
        if (seen.length > 0) found.push(`${role} ${question.address}: ${seen.join(', ')}`);
        if (answer.status >= 500) found.push(`${role} ${question.address}: ${answer.status}`);
      }
    }
    return found;
  }

  test('sees nothing of another one in any answer, whatever their role', async () => {
    expect(await leaks()).toEqual([]);
  }, 120_000);

  test('sees nothing of another one even when the policy of the services is switched off: the database shows nothing', async () => {
    const switchOn = switchPolicyOff(world.api.app.get(SessionsService));
    expect(await leaks()).toEqual([]);
    switchOn();
  }, 120_000);

  test.each([
    ['grants.grant', 'fundraiser', '/api/v1/grants'],
    ['organisations.contact', 'partnership_lead', '/api/v1/contacts/lookup'],
  ])(
    'planted: %s left open by the database is found once the services ask nobody',
    async (table, role, address) => {
      const switchOn = switchPolicyOff(world.api.app.get(SessionsService));
      const asked = questions.filter((question) => question.address === address);
      await asOwner(world.api.databaseUrl, `alter table ${table} disable row level security`);
      expect(await leaks([role], asked)).toContainEqual(expect.stringMatching(`^${role} ${address}: SOUTH`));
      await asOwner(world.api.databaseUrl, `alter table ${table} enable row level security`);
      switchOn();
    },
    120_000,
  );

  test('sees their own region', async () => {
    const [, fundraiser] = people.find(([role]) => role === 'fundraiser')!;
    const { NORTH } = world.ids;
    for (const path of [`/grants/${NORTH.grant}`, `/organisations/${NORTH.network}`, `/organisations/${NORTH.national}`]) {
      await fundraiser.get(`/api/v1${path}`).expect(200);
    }
    const { body } = await fundraiser.get('/api/v1/grants').expect(200);
    expect(body.data.map((grant: { id: string }) => grant.id).sort()).toEqual([NORTH.grant, NORTH.restrictedGrant]);
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
