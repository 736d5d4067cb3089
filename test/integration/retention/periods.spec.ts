import { RetentionSweep } from '#retention';
import { asOwner } from '../../support/database.js';
import { allScored, PartnerWorld } from '../../support/partner-world.js';
import type { Browser } from '../../support/partner-world.js';

const DAY_IN_MS = 86_400_000;

describe('periods of retention', () => {
  let world: PartnerWorld;
  let admin: Browser;
  let day = '2027-03-01';
  beforeAll(async () => {
    world = await PartnerWorld.start('2026-01-05');
    admin = await world.api.signedIn('admin');
  });
  afterAll(() => world.stop());

  const sql = <T>(text: string, parameters: unknown[] = []) => asOwner<T>(world.api.databaseUrl, text, parameters);
  const sweep = () => world.api.app.get(RetentionSweep).run();
  const open = async (kind: string) =>
    (await admin.get('/api/v1/retention/proposals?state=open&limit=100').expect(200)).body.data.filter(
      (proposal: { kind: string }) => proposal.kind === kind,
    );
  const there = async (table: string, id: string) => (await sql(`select 1 from ${table} where id = $1`, [id])).length === 1;

  /** Runs as it does every night, on this day. */
  async function nightOf(date: string): Promise<void> {
    day = date;
    world.moveTo(day);
    await sweep();
  }
  const later = (days: number) => new Date(Date.parse(day) + days * DAY_IN_MS).toISOString().slice(0, 10);

  async function contactEndedOn(endedOn: string): Promise<string> {
    const organisationId = await world.organisation();
    const sent = { displayName: 'Amina K.' };
    const { body } = await admin.post(`/api/v1/organisations/${organisationId}/contacts`).send(sent).expect(201);
    await admin.patch(`/api/v1/contacts/${body.id}`).set('If-Match', '"v1"').send({ endedOn }).expect(200);
    return body.id;
  }

  test('a contact is listed twelve months after its role ended, erased seven days later, and not before', async () => {
    const id = await contactEndedOn('2026-02-28');
    const name = async () =>
      (await sql<{ display_name: string }>('select display_name from organisations.contact where id = $1', [id]))[0]!
        .display_name;
    await nightOf('2027-02-27');
    expect(await open('contact')).toEqual([]);
    await nightOf('2027-02-28');
    expect(await open('contact')).toMatchObject([
      { subjectId: id, dueOn: '2027-02-28', goesOn: '2027-03-07', state: 'listed', organisationName: expect.any(String) },
    ]);
    await nightOf('2027-03-06');
    expect(await name()).toBe('Amina K.');
    await nightOf('2027-03-07');
    expect(await name()).toMatch(/^Former contact \d+$/);
    expect(await open('contact')).toEqual([]);
  });

  test('a run on the same day does nothing more, and one row of the log stands for all that went', async () => {
    const acts = () => sql(`select batch_count, length(batch_digest) as digest from audit.entry where act = 'retention.applied'`);
    const before = await acts();
    expect(before).toEqual([{ batch_count: 1, digest: 64 }]);
    await sweep();
    expect(await acts()).toEqual(before);
  });

  test('what is held stays, and has its days of grace again when it is let go', async () => {
    const id = await contactEndedOn('2026-03-01');
    await nightOf('2027-03-10');
    const [listed] = await open('contact');
    const at = `/api/v1/retention/proposals/${listed.id}/hold`;
    await admin.post(at).set('If-Match', '"v1"').send({ reason: ' ' }).expect(422);
    await admin.post(at).set('If-Match', '"v1"').send({ reason: 'An audit is under way' }).expect(201);
    await nightOf('2027-03-20');
    expect(await open('contact')).toMatchObject([{ state: 'held', holdReason: 'An audit is under way' }]);
    await admin.delete(at).set('If-Match', '"v2"').expect(200);
    await nightOf('2027-03-26');
    expect(await open('contact')).toMatchObject([{ state: 'listed', goesOn: '2027-03-27' }]);
    await nightOf('2027-03-27');
    expect(await open('contact')).toEqual([]);
    expect(await sql('select 1 from organisations.contact where id = $1 and former_number is not null', [id])).toHaveLength(1);
  });

  test('a longer period takes off the list what is no longer due', async () => {
    await contactEndedOn('2026-04-01');
    await nightOf('2027-04-01');
    expect(await open('contact')).toHaveLength(1);
    const { body } = await admin
      .patch('/api/v1/retention/periods/contact')
      .set('If-Match', '"v1"')
      .send({ months: 24 })
      .expect(200);
    expect(body).toMatchObject({ kind: 'contact', months: 24, version: 2 });
    await nightOf(later(1));
    expect(await open('contact')).toEqual([]);
    await admin.patch('/api/v1/retention/periods/contact').set('If-Match', '"v1"').send({ months: 12 }).expect(412);
    await admin.patch('/api/v1/retention/periods/unheard-of').set('If-Match', '"v1"').send({ months: 12 }).expect(404);
  });

  test('what informants told goes six months after the approval, the assessment two years after its validity', async () => {
    world.moveTo('2026-02-01');
    const partnership = await world.partnership();
    const { id } = await world.started(partnership['id']);
    await world.score(id, allScored(4));
    const evidence = {
      criterion: 'G1',
      kind: 'call_note',
      description: 'A call',
      datedOn: '2026-01-20',
      informantNote: 'In confidence',
    };
    await world.lead.post(`/api/v1/assessments/${id}/evidence`).send(evidence).expect(201);
    expect(await world.step(world.lead, 'assessments', id, 'submission')).toMatchObject({ status: 201 });
    const approved = (await world.step(world.reviewer, 'assessments', id, 'approval')).body;
    const notes = () =>
      sql('select 1 from standards.evidence where assessment_id = $1 and informant_note_sealed is not null', [id]);
    expect(await notes()).toHaveLength(1);
    await nightOf('2026-08-01');
    await nightOf('2026-08-08');
    expect(await notes()).toEqual([]);
    expect(await sql('select version from standards.assessment where id = $1', [id])).toEqual([
      { version: approved.version + 1 },
    ]);
    expect(await sql(`select 1 from standards.evidence where assessment_id = $1 and kind = 'call_note'`, [id])).toHaveLength(1);
    await sql(
      `insert into files.file (id, subject_type, subject_id, organisation_id, class, sensitivity, name, media_type, size, sha256,
         uploaded_by, key_sealed)
       select gen_random_uuid(), 'assessment', id, organisation_id, 'ordinary', 'internal', 'minutes.pdf', 'application/pdf', 1,
         repeat('a', 64), proposer_id, 'v1.key' from standards.assessment where id = $1`,
      [id],
    );
    day = approved.validUntilOn;
    await nightOf(later(730));
    await nightOf(later(2));
    expect(await open('assessment')).toMatchObject([{ subjectId: id }]);
    await nightOf(later(7));
    expect(await there('standards.assessment', id)).toBe(false);
    expect(await sql(`select batch_count from audit.entry where act = 'file.erased'`)).toEqual([{ batch_count: 1 }]);
    expect(await sql('select 1 from deadlines.item where subject_id = $1', [id])).toEqual([]);
    expect(await there('partnerships.partnership', partnership['id'])).toBe(true);
  });

  test.each([
    [
      'representation_incident',
      'occurred_on, severity, resolved_on, notes_sealed',
      `'minor', '2026-02-10', 'v1.notes'`,
      'notes_sealed',
    ],
    ['complaint', 'received_on, added_by, closed_on, text_sealed', `$2, '2026-02-10', 'v1.text'`, 'text_sealed'],
  ])('of a closed %s what was written goes after a year and the rest after three', async (table, columns, values, sealed) => {
    const organisationId = await world.organisation();
    const [closed] = await sql<{ id: string }>(
      `insert into partnerships.${table} (id, organisation_id, ${columns})
       select gen_random_uuid(), $1, '2026-01-10', ${values} where $2::uuid is not null returning id`,
      [organisationId, world.lead.userId],
    );
    const written = async () =>
      (await sql(`select 1 from partnerships.${table} where id = $1 and ${sealed} is not null`, [closed!.id])).length;
    await nightOf('2027-02-10');
    expect(await written()).toBe(1);
    await nightOf('2027-02-17');
    expect(await written()).toBe(0);
    expect(await there(`partnerships.${table}`, closed!.id)).toBe(true);
    expect(await sql(`select version from partnerships.${table} where id = $1`, [closed!.id])).toEqual([{ version: 2 }]);
    await nightOf('2029-02-10');
    await nightOf('2029-02-17');
    expect(await there(`partnerships.${table}`, closed!.id)).toBe(false);
  });

  test('an open incident stays', async () => {
    const [open] = await sql<{ id: string }>(
      `insert into partnerships.representation_incident (id, organisation_id, occurred_on, severity)
       values (gen_random_uuid(), $1, '2026-01-10', 'minor') returning id`,
      [await world.organisation()],
    );
    await nightOf('2036-01-01');
    await nightOf('2036-01-08');
    expect(await there('partnerships.representation_incident', open!.id)).toBe(true);
  });

  test('a declined application goes two years later with all that hangs on it, a signed grant stays', async () => {
    const [donor, recipient] = [await world.organisation('donor'), await world.organisation('network', 'regional')];
    await sql('insert into pipeline.donor (id) values ($1)', [donor]);
    const grant = async (stage: string, signedOn: string | null) =>
      (
        await sql<{ id: string }>(
          `with made as (insert into grants.grant (id, code, title, donor_id, recipient_id, stage, signed_on, currency, amount, starts_on, ends_on,
             allocation, fx_method, updated_at)
           values (gen_random_uuid(), 'g' || floor(random() * 1e9), 'A call', $1, $2, $3, $4, 'EUR', 1000, '2025-01-01', '2025-12-31',
             'days', 'same_currency', '2026-03-01') returning id),
             shares as (insert into grants.type_share (grant_id, type, share) select id, 'core', 1 from made)
           select id from made`,
          [donor, recipient, stage, signedOn],
        )
      )[0]!.id;
    const [declined, signed] = [await grant('declined', null), await grant('closed', '2024-12-01')];
    await nightOf('2028-03-01');
    expect(await open('declined_application')).toMatchObject([{ subjectId: declined }]);
    await nightOf('2028-03-08');
    expect(await there('grants.grant', declined)).toBe(false);
    expect(await there('grants.grant', signed)).toBe(true);
  });

  test('is for administrators to change and for directors and auditors to see', async () => {
    const auditor = await world.api.signedIn('auditor');
    expect((await auditor.get('/api/v1/retention/periods').expect(200)).body.data).toHaveLength(10);
    await world.director.patch('/api/v1/retention/periods/contact').set('If-Match', '"v2"').send({ months: 1 }).expect(403);
    await world.lead.get('/api/v1/retention/proposals').expect(403);
  });
});
