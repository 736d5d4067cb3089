import { asOwner } from '../../support/database.js';
import { type Grant, startWorld, tag, type World } from './world.js';

describe('the stages of a grant', () => {
  let world: World;
  beforeAll(async () => (world = await startWorld()));
  afterAll(() => world.stop());

  const change = (grant: Grant, to: string, reason?: string) =>
    world.fundraiser.post(`/api/v1/grants/${grant.id}/stage-changes`).set('If-Match', tag(grant)).send({ to, reason });
  const award = (grant: Grant, terms: object) =>
    world.fundraiser.post(`/api/v1/grants/${grant.id}/award`).set('If-Match', tag(grant)).send(terms);
  const deadline = async (grant: Grant) =>
    (
      await asOwner<{ due: string; state: string }>(
        world.api.databaseUrl,
        `select due_on::text as due, state from deadlines.item where kind = 'grant_renewal' and subject_id = $1`,
        [grant.id],
      )
    )[0] ?? null;

  test('an opportunity goes on step by step and each step is kept with who took it', async () => {
    const grant = await world.grant();
    const invited = (await change(grant, 'invited').expect(201)).body;
    expect(invited).toMatchObject({ stage: 'invited', version: 2 });
    const back = await change(invited, 'qualified').expect(409);
    expect(back.body.code).toBe('grants.reason-missing');
    const qualified = (await change(invited, 'qualified', 'the call was withdrawn').expect(201)).body;
    expect(qualified.stageHistory.map((step: { to: string; byName: string }) => [step.to, step.byName])).toEqual([
      ['prospect', 'Test fundraiser'],
      ['invited', 'Test fundraiser'],
      ['qualified', 'Test fundraiser'],
    ]);
  });

  test('a stage is not skipped over the signature, and a stale step is refused', async () => {
    const grant = await world.grant();
    expect((await change(grant, 'active').expect(409)).body.code).toBe('grants.stage-not-next');
    await change(grant, 'invited').expect(201);
    await change(grant, 'submitted').expect(412);
  });

  test('the award secures the money at the terms of the contract, ends the override and starts the countdown', async () => {
    const probabilityOverride = { value: '0.9', expiresOn: '2026-09-01', reason: 'board said yes' };
    const grant = await world.grant({ stage: 'approved_unsigned', probabilityOverride });
    expect(grant.probabilityOverride).toMatchObject({ value: '0.9', inForce: true });
    expect((await award(grant, { signedOn: '2026-06-16' }).expect(409)).body.code).toBe('grants.signature-in-future');
    expect(await deadline(grant)).toBeNull();
    const { body } = await award(grant, { signedOn: '2026-06-12', amount: '1000', refDonor: 'OPF-12' }).expect(201);
    expect(body).toMatchObject({
      stage: 'signed',
      secured: true,
      signedOn: '2026-06-12',
      amount: { amount: '1000.00' },
      refDonor: 'OPF-12',
      probabilityOverride: null,
      daysLeft: 930,
    });
    expect(await deadline(grant)).toEqual({ due: '2028-12-31', state: 'open' });
    await award(body, { signedOn: '2026-06-12' }).expect(409);
  });

  test('an award with another amount needs its budget lines, in the same act', async () => {
    const budgetLines = [{ year: 2026, type: 'core', amount: '1096' }];
    const grant = await world.grant({ typeShares: undefined, budgetLines });
    const refused = await award(grant, { signedOn: '2026-06-12', amount: '1000' }).expect(422);
    expect(refused.body.errors[0].pointer).toBe('/budgetLines');
    const lines = [{ year: 2026, type: 'core', amount: '1000' }];
    await award(grant, { signedOn: '2026-06-12', amount: '1000', budgetLines: lines }).expect(201);
  });

  test('only somebody who may award does', async () => {
    const grant = await world.grant();
    await world.finance
      .post(`/api/v1/grants/${grant.id}/award`)
      .set('If-Match', tag(grant))
      .send({ signedOn: '2026-06-12' })
      .expect(403);
  });

  test('a loss needs its reason; a lost grant can be taken up again', async () => {
    const grant = await world.grant({ stage: 'submitted' });
    await change(grant, 'declined').expect(409);
    const declined = (await change(grant, 'declined', 'no money left').expect(201)).body;
    expect(declined).toMatchObject({ stageGroup: 'lost' });
    const again = (await change(declined, 'invited', 'the donor came back').expect(201)).body;
    expect(again).toMatchObject({ stage: 'invited', signedOn: null });
  });

  test('a grant runs, closes early only with a reason, and is closed when everything is settled', async () => {
    const grant = await world.signed();
    const active = (await change(grant, 'active').expect(201)).body;
    expect((await change(active, 'closing').expect(409)).body.code).toBe('grants.not-ended');
    const closing = (await change(active, 'closing', 'ended by the donor').expect(201)).body;
    await world.finance.post(`/api/v1/grants/${grant.id}/tranches`).send({ amount: '1' }).expect(201);
    expect((await change(closing, 'closed').expect(409)).body.code).toBe('grants.not-settled');
    const [tranche] = (await world.read(grant.id)).tranches;
    await world.finance
      .patch(`/api/v1/tranches/${tranche.id}`)
      .set('If-Match', tag(tranche))
      .send({ state: 'cancelled' })
      .expect(200);
    await change(closing, 'closed').expect(201);
    expect(await deadline(grant)).toMatchObject({ state: 'cancelled' });
  });

  test('a renewal settles the end of the grant that it continues, and its loss opens it again', async () => {
    const old = await world.signed({ endsOn: '2026-12-31' });
    expect(await deadline(old)).toEqual({ due: '2026-12-31', state: 'open' });
    const renewal = await world.grant({ renewalOfId: old.id, startsOn: '2027-01-01' });
    expect(await deadline(old)).toMatchObject({ state: 'done' });
    expect(await world.read(old.id)).toMatchObject({ renewed: true, renewedBy: [{ code: renewal.code }] });
    await change(renewal, 'withdrawn', 'no call this year').expect(201);
    expect(await deadline(old)).toEqual({ due: '2026-12-31', state: 'open' });
  });

  test('another end moves the deadline, and a signed grant that falls through ends it', async () => {
    const grant = await world.signed();
    const moved = (
      await world.fundraiser
        .patch(`/api/v1/grants/${grant.id}`)
        .set('If-Match', tag(grant))
        .send({ endsOn: '2029-06-30' })
        .expect(200)
    ).body;
    expect(await deadline(grant)).toEqual({ due: '2029-06-30', state: 'open' });
    await change(moved, 'withdrawn', 'the donor closed its programme').expect(201);
    expect(await deadline(grant)).toMatchObject({ state: 'cancelled' });
  });
});
