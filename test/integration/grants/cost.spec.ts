import { DeadlinesService } from '#deadlines';
import { GrantsService } from '#grants';
import type { PersonActor } from '#kernel';
import { DonorsService } from '#pipeline';
import { Database, newId, spentBy } from '#platform';
import { person } from '../../support/actors.js';
import { asOwner } from '../../support/database.js';
import { type Grant, startWorld, tag, type World } from './world.js';

/** An act costs what it changes, not what hangs on the record. */
describe('what one grant costs', () => {
  let world: World;
  let fundraiser: PersonActor;
  beforeAll(async () => {
    world = await startWorld();
    fundraiser = await person(world.api.databaseUrl, ['fundraiser']);
  });
  afterAll(() => world.stop());

  /** How many statements the work sends for one who has sent none. */
  async function statementsOf(work: (actor: PersonActor) => Promise<unknown>): Promise<number> {
    const actor = { ...fundraiser };
    await work(actor);
    return spentBy(actor).statements;
  }

  async function grantWith(requirements: number): Promise<Grant> {
    const grant = await world.signed();
    const found = await asOwner<{ id: string }>(
      world.api.databaseUrl,
      `insert into grants.requirement (id, grant_id, kind, label, due_on)
       select gen_random_uuid(), $1, 'audit', 'Audit ' || n, date '2027-01-01' + n from generate_series(1, $2) n returning id`,
      [grant.id, requirements],
    );
    expect(found).toHaveLength(requirements);
    const moved = world.fundraiser.patch(`/api/v1/grants/${grant.id}`).set('If-Match', tag(grant));
    return (await moved.send({ title: 'With deadlines' }).expect(200)).body as Grant;
  }

  const labels = (grant: Grant) =>
    asOwner<{ label: string; version: number; reminders: number }>(
      world.api.databaseUrl,
      `select i.label, i.version, (select count(*)::int from deadlines.reminder r where r.item_id = i.id) as reminders
       from deadlines.item i where i.path = '/grants/' || $1 order by i.due_on, i.id`,
      [grant.id],
    );

  test('its title is edited in as few statements with a hundred requirements as with twelve', async () => {
    const edit = async (grant: Grant) => {
      const planned = await labels(grant);
      const spent = await statementsOf((actor) =>
        world.api.app.get(GrantsService).edit(actor, grant.id, grant.version, { title: 'Another title' }),
      );
      const after = await labels(grant);
      expect(after.filter(({ label }) => label === `${grant.code} · Another title`)).toHaveLength(1);
      expect(after.map(({ reminders }) => reminders)).toEqual(planned.map(({ reminders }) => reminders));
      expect(planned.every(({ reminders }) => reminders > 0)).toBe(true);
      return spent;
    };
    const twelve = await edit(await grantWith(12));
    expect(twelve).toBeLessThanOrEqual(15);
    expect(await edit(await grantWith(100))).toBe(twelve);
  });

  test('other people and other days are planned in as few statements for a hundred requirements as for twelve', async () => {
    const edit = async (grant: Grant) =>
      statementsOf((actor) =>
        world.api.app.get(GrantsService).edit(actor, grant.id, grant.version, { ownerId: fundraiser.userId }),
      );
    const twelve = await edit(await grantWith(12));
    const hundred = await grantWith(100);
    expect(await edit(hundred)).toBe(twelve);
    const found = await asOwner<{ step: string; recipient_id: string }>(
      world.api.databaseUrl,
      `select distinct r.recipient_id from deadlines.reminder r join deadlines.item i on i.id = r.item_id
       where i.path = '/grants/' || $1 and r.functions = '{owner}' and r.step like 'D-%' and r.state = 'pending'`,
      [hundred.id],
    );
    expect(found.map((row) => row.recipient_id)).toEqual([fundraiser.userId]);
  });

  test('a label that changes plans nothing anew, and the same again changes no row', async () => {
    const ownerId = fundraiser.userId;
    const item = {
      ...{ kind: 'requirement', subjectType: 'requirement', subjectId: newId(), label: 'First', path: '/x', ownerId },
      dueOn: '2027-05-31',
    } as Parameters<DeadlinesService['plan']>[2];
    const plan = (more: object = {}) =>
      statementsOf((actor) =>
        world.api.app
          .get(Database)
          .transaction(actor, (tx) => world.api.app.get(DeadlinesService).plan(tx, actor, { ...item, ...more })),
      );
    await plan();
    expect([await plan({ label: 'Second' }), await plan({ label: 'Second' })]).toEqual([1, 1]);
    const stored = await asOwner(
      world.api.databaseUrl,
      'select label, version, due_version from deadlines.item where subject_id = $1',
      [item.subjectId],
    );
    expect(stored).toEqual([{ label: 'Second', version: 2, due_version: 1 }]);
  });

  test('it is read in three statements at most, and so is a donor', async () => {
    const grant = await grantWith(12);
    expect(await statementsOf((actor) => world.api.app.get(GrantsService).show(actor, grant.id))).toBeLessThanOrEqual(3);
    expect(await statementsOf((actor) => world.api.app.get(DonorsService).show(actor, world.id.DONOR))).toBeLessThanOrEqual(3);
  });
});
