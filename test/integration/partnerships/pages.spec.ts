import { systemActor } from '#kernel';
import { OrganisationsService } from '#organisations';
import { PartnershipsService } from '#partnerships';
import { spentBy } from '#platform';
import { AssessmentsService } from '#standards';
import { allScored, PartnerWorld } from '../../support/partner-world.js';

const MOST_STATEMENTS = 3;

describe('the pages of a partner', () => {
  let world: PartnerWorld;
  let ids: { organisation: string; partnership: string; assessment: string };

  beforeAll(async () => {
    world = await PartnerWorld.start('2026-03-02');
    const { id: partnership, organisationId: organisation } = await world.partnership({
      networkIds: [await world.organisation('network', 'national')],
    });
    await world.lead.post(`/api/v1/organisations/${organisation}/contacts`).send({ displayName: 'Lead' }).expect(201);
    const { id: assessment } = await world.approved(partnership, allScored(2, { F1: 1 }), { F1: '2026-06-01' });
    ids = { organisation, partnership, assessment };
  });
  afterAll(() => world.stop());

  test.each([
    ['organisation', OrganisationsService],
    ['partnership', PartnershipsService],
    ['assessment', AssessmentsService],
  ] as const)('that of one %s takes three statements at most, whatever hangs on it', async (kind, service) => {
    const actor = systemActor('command');
    await world.api.app.get<{ show(actor: object, id: string): Promise<unknown> }>(service).show(actor, ids[kind]);
    expect(spentBy(actor).statements).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  test('the page of an assessment shows its parts with the names that belong to them', async () => {
    const { body } = await world.lead.get(`/api/v1/assessments/${ids.assessment}`).expect(200);
    expect(body.actions).toMatchObject([
      { criterion: 'F1', dueOn: '2026-06-01', owner: { id: world.lead.userId }, complete: true },
    ]);
    expect(body.actions[0].owner.name).not.toBe('');
    expect(body.evidence).toHaveLength(body.answers.length);
    expect(body).not.toHaveProperty('labels');
  });

  test('the page of a partnership shows its networks and gate, and nothing that only lists need', async () => {
    const { body } = await world.lead.get(`/api/v1/partnerships/${ids.partnership}`).expect(200);
    expect(body.networks).toMatchObject([{ level: 'national' }]);
    expect(body).toMatchObject({ proposer: { id: world.lead.userId }, gate: { warnsOnly: false } });
    for (const field of ['sortKey', 'ownerId', 'openSeriousIncidents', 'gateWarnsOnly']) expect(body).not.toHaveProperty(field);
  });

  test('the first assessment that is handed in freezes the standards, which is an act of its own', async () => {
    const log = await world.sql(
      `select subject_type, changes ? 'frozenAt' as frozen from audit.entry where act = 'standard_version.frozen'`,
    );
    expect(log).toEqual([{ subject_type: 'standard_version', frozen: true }]);
    expect(await world.sql('select version, frozen_at is not null as frozen from standards.standard_version')).toEqual([
      { version: 2, frozen: true },
    ]);
  });
});
