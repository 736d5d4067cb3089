import type { PlainDate } from '#kernel';
import { SystemClock } from '#platform';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../../apps/cli/src/demo-accounts.js';
import { seedDemo } from '../../../apps/cli/src/seed/demo.js';
import { leaveDemo } from '../../../apps/cli/src/seed/leave-demo.js';
import { seedReference } from '../../../apps/cli/src/seed/reference.js';
import type { SeedContext } from '../../../apps/cli/src/seed/seed-database.js';
import { SECRET, startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

describe('the seeds', () => {
  let api: TestApi;
  let context: SeedContext;
  const found = <T>(sql: string, parameters: unknown[] = []) => asOwner<T>(api.databaseUrl, sql, parameters);
  const count = async (from: string) => (await found<{ n: number }>(`select count(*)::int as n from ${from}`))[0]!.n;
  const counts = async (by: string, from: string) =>
    Object.fromEntries(
      (await found<{ k: string; n: number }>(`select ${by} as k, count(*)::int as n from ${from} group by 1`)).map(({ k, n }) => [
        k,
        n,
      ]),
    );

  beforeAll(async () => {
    api = await startApi();
    context = { ownerUrl: api.databaseUrl, appUrl: api.databaseUrl, clock: new SystemClock(), secretKey: SECRET };
    await seedReference(context);
    await seedDemo(context);
  }, 60_000);
  afterAll(() => api.stop());

  test('everybody who answers for a grant or a requirement of the demonstration may read it', async () => {
    const named = `
      select g.code, person.name from grants.grant g
      cross join lateral (select g.owner_id union all select g.backup_owner_id union all select g.grant_manager_id
                          union all select r.owner_id from grants.requirement r where r.grant_id = g.id) as named (id)
      join identity.person person on person.id = named.id
      where not access.may_read(person.id, 'grants.read', g.recipient_id, g.sensitivity) group by 1, 2 order by 1, 2`;
    expect(await found(named)).toEqual([]);
  });

  describe('reference data', () => {
    test('the register begins with nine members of one global network and the two documents that members endorse', async () => {
      expect(await counts('level', `organisations.organisation where membership_status = 'active' and not demo`)).toEqual({
        global: 1,
        regional: 8,
      });
      expect(await count('organisations.endorsable_document')).toBe(2);
      expect(
        await found(
          `select code from organisations.organisation o join organisations.alias a on a.organisation_id = o.id where a.name = 'ANPUD'`,
        ),
      ).toEqual([{ code: 'NAPUD' }]);
    });

    test('three donors are there with whose money it is in the end, and shares that nobody knows are marked as estimated', async () => {
      const sources = await found(
        `select o.code, s.source_code as source, s.share::text, s.estimated from pipeline.ultimate_source s
         join organisations.organisation o on o.id = s.donor_id where not o.demo order by o.code`,
      );
      expect(sources).toEqual([
        { code: 'GlobalFund-CRG', source: 'GlobalFund', share: '1.00000000', estimated: true },
        { code: 'LoveAlliance', source: 'XM-DAC-7', share: '1.00000000', estimated: false },
        { code: 'RobertCarrFund', source: 'RobertCarrFund', share: '1.00000000', estimated: true },
      ]);
    });

    test('the scorecard 1.0.0 is a proposal that assessments may start under', async () => {
      const lead = await api.signedIn('partnership_lead');
      const { body } = await lead.get('/api/v1/standards').expect(200);
      expect(body.data ?? body).toEqual([
        expect.objectContaining({ versionNumber: '1.0.0', status: 'proposal', inForce: true, provisional: true }),
      ]);
    });

    test('nothing is invented for real organisations: no money, no score, no person, no day', async () => {
      const real = `(select id from organisations.organisation where not demo)`;
      const inventions = [
        `grants.grant where donor_id in ${real} or recipient_id in ${real}`,
        `money.need where network_id in ${real}`,
        `partnerships.partnership where organisation_id in ${real}`,
        `standards.assessment where organisation_id in ${real}`,
        `partnerships.representation_incident where organisation_id in ${real}`,
        `organisations.contact where organisation_id in ${real}`,
        `organisations.attestation where organisation_id in ${real}`,
        `organisations.endorsement where organisation_id in ${real}`,
        `identity.role_grant where network_id in ${real}`,
        `funding_gap.scope_network where network_id in ${real}`,
        `organisations.organisation where not demo and (member_since_on is not null or unrestricted_reserve_amount is not null)`,
      ];
      for (const invention of inventions) expect({ invention, rows: await count(invention) }).toEqual({ invention, rows: 0 });
    });
  });

  describe('the demonstration', () => {
    test.each(DEMO_ACCOUNTS)('%s signs in', async (email) => {
      await api.anonymous().post('/api/v1/session').send({ email, password: DEMO_PASSWORD }).expect(201);
    });

    test('a family of fifteen networks, thirty partners and five donors', async () => {
      expect(await counts('level', `organisations.organisation where demo and kind = 'network'`)).toEqual({
        global: 2,
        regional: 7,
        national: 6,
      });
      expect(await count(`organisations.organisation where demo and kind not in ('network', 'donor')`)).toBe(30);
      expect(await count(`organisations.organisation where demo and kind = 'donor'`)).toBe(5);
    });

    test('forty grants and opportunities in three currencies over five years and more', async () => {
      expect(await count('grants.grant where demo')).toBe(40);
      expect(Object.keys(await counts('currency', 'grants.grant')).sort()).toEqual(['EUR', 'GBP', 'USD']);
      const stages = Object.keys(await counts('stage', 'grants.grant'));
      expect(stages).toEqual(
        expect.arrayContaining([
          'prospect',
          'invited',
          'submitted',
          'approved_unsigned',
          'signed',
          'active',
          'closing',
          'closed',
          'declined',
        ]),
      );
      const [{ years }] = (await found<{ years: number }>(
        `select count(distinct y)::int as years from grants.grant g,
           generate_series(extract(year from g.starts_on)::int, extract(year from g.ends_on)::int) y where g.signed_on is not null`,
      )) as [{ years: number }];
      expect(years).toBeGreaterThanOrEqual(5);
    });

    test('partnerships in every band, and assessments in the states that people meet', async () => {
      expect(Object.keys(await counts('band', `standards.assessment where state = 'approved'`)).sort()).toEqual([
        'conditional',
        'does_not_meet',
        'meets',
      ]);
      const states = Object.keys(await counts('state', 'standards.assessment')).sort();
      expect(states).toEqual([
        'approved',
        'draft',
        'in_assessment',
        'in_review',
        'rejected',
        'superseded',
        'suspended',
        'withdrawn',
      ]);
      expect(await count(`standards.assessment where jsonb_array_length(result -> 'failed_red_lines') > 0`)).toBeGreaterThan(0);
    });

    test('a partnership shown as active is one whose gate is open, unless its assessment has lapsed since', async () => {
      const lead = await api.signedIn('partnership_lead');
      const { body } = await lead.get('/api/v1/partnerships').query({ limit: 100 }).expect(200);
      const statuses = body.data.map((row: { status: string }) => row.status);
      expect(statuses.filter((status: string) => status === 'active').length).toBeGreaterThanOrEqual(14);
      expect(statuses.filter((status: string) => status === 'under_review')).toHaveLength(1);
    });

    test('money is passed on to members and to partners who may receive today, and through such hosts alone', async () => {
      const refused = await found(
        `select s.code from grants.subgrant s join organisations.organisation receiver on receiver.id = s.to_id
         where not (receiver.membership_status = 'active' or partnerships.may_receive(s.to_id, null, $1))
            or (s.via_host_id is not null and not partnerships.may_receive(s.via_host_id, 'fiscal_host', $1))`,
        [context.clock.today()],
      );
      expect(await count('grants.subgrant where demo')).toBeGreaterThan(10);
      expect(refused).toEqual([]);
    });

    test('some reports are late, some are with the donor, some were accepted', async () => {
      const states = await counts('state', 'grants.requirement');
      expect(states).toMatchObject({ accepted: expect.any(Number), submitted: expect.any(Number), planned: expect.any(Number) });
      expect(
        await count(
          `grants.requirement where due_on < current_date and state in ('planned', 'in_preparation', 'internal_review')`,
        ),
      ).toBeGreaterThanOrEqual(4);
      expect(Object.keys(await counts('state', 'grants.tranche'))).toEqual(
        expect.arrayContaining(['received', 'withheld', 'planned']),
      );
    });

    test('every deadline has its reminders, and what was due before today counts as sent', async () => {
      expect(
        await count(
          `deadlines.item i where state = 'open' and not exists (select from deadlines.reminder r where r.item_id = i.id)`,
        ),
      ).toBe(0);
      expect(await count(`deadlines.reminder where state = 'pending' and send_at < now() - interval '1 day'`)).toBe(0);
    });

    test('a frozen baseline and at least two reports, and every figure holds its invariants', async () => {
      const reports = await found<{ frozen: boolean; demo: boolean; invariants: object; compiled: Date }>(
        `select frozen, demo, result::jsonb -> 'invariants' as invariants from funding_gap.report order by compiled_at`,
      );
      expect(reports.map(({ frozen }) => frozen)).toEqual([true, ...reports.slice(1).map(() => false)]);
      expect(reports.length).toBeGreaterThanOrEqual(3);
      for (const { demo, invariants } of reports) {
        expect(demo).toBe(true);
        expect(new Set(Object.values(invariants))).toEqual(new Set([true]));
      }
    });

    test('a second run adds nothing', async () => {
      const before = await count('audit.entry');
      expect(await seedReference(context)).toBe(0);
      expect(await seedDemo(context)).toBe(false);
      expect(await count('audit.entry')).toBe(before);
      expect(await count('platform.job')).toBe(0);
    });
  });

  describe('leaving the demonstration', () => {
    test('nobody leaves without an administrator to come back', async () => {
      await asOwner(api.databaseUrl, `delete from identity.person where email like '%@people.example'`);
      await expect(leaveDemo(context, null)).rejects.toThrow('Name the first administrator');
      expect(await count('grants.grant where demo')).toBe(40);
    });

    test('everything invented goes, what people entered of their own stays, and nobody of the demonstration signs in', async () => {
      const lead = api.anonymous();
      await lead.post('/api/v1/session').send({ email: 'partnerships@entente.example', password: DEMO_PASSWORD }).expect(201);
      const { body: own } = await lead
        .post('/api/v1/organisations')
        .send({ code: 'own', name: 'Our own partner', kind: 'ally_ngo' })
        .expect(201);
      const proposal = { organisationId: own.id, profileCode: 'ally_ngo', title: 'Real work', contributionToGoal: 'much' };
      await lead.post('/api/v1/partnerships').send(proposal).expect(201);

      const left = await leaveDemo(context, { email: 'First@Office.Example', name: 'First' });
      expect(left).toMatchObject({ organisations: 50, grants: 40, disabledAccounts: ['partnerships@entente.example'] });
      const tables = await found<{ name: string }>(
        `select table_schema || '.' || table_name as name from information_schema.columns where column_name = 'demo' order by 1`,
      );
      for (const { name } of tables) expect({ name, rows: await count(`${name} where demo`) }).toEqual({ name, rows: 0 });
      for (const name of [
        'standards.assessment',
        'standards.answer',
        'deadlines.item',
        'grants.requirement',
        'funding_gap.report',
      ]) {
        expect({ name, rows: await count(name) }).toEqual({ name, rows: 0 });
      }
      expect(await count('partnerships.partnership')).toBe(1);
      expect(await count(`organisations.organisation where code in ('own', 'INPUD', 'RobertCarrFund')`)).toBe(3);
      await api
        .anonymous()
        .post('/api/v1/session')
        .send({ email: 'partnerships@entente.example', password: DEMO_PASSWORD })
        .expect(401);
      await api.anonymous().post('/api/v1/session').send({ email: 'first@office.example', password: left.password }).expect(201);
    });

    test('the guards of decided assessments are up again, and the demonstration stays away', async () => {
      expect(await count(`pg_trigger where tgenabled = 'D'`)).toBe(0);
      expect(await seedDemo(context)).toBe(false);
      expect(await count('organisations.organisation where demo')).toBe(0);
    });
  });

  test.each(['2027-01-02', '2028-02-29'] as PlainDate[])('the demonstration can begin on %s', async (day) => {
    const clock = new SystemClock(new Date(`${day}T08:00:00Z`));
    expect(await seedDemo({ ...context, clock }, { again: true })).toBe(true);
    expect(
      await count(`grants.requirement where due_on < '${day}' and state in ('planned', 'in_preparation', 'internal_review')`),
    ).toBeGreaterThanOrEqual(4);
    expect(await count('funding_gap.report')).toBeGreaterThanOrEqual(3);
    await leaveDemo({ ...context, clock }, null);
  });
});
