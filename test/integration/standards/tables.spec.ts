import { newId } from '#platform';
import { sampleCard } from '../../support/sample-scorecards.js';
import { asOwner, createTestDatabase, type TestDatabase } from '../../support/database.js';
import { person } from '../../support/actors.js';

const CARD = sampleCard([{ id: 'A1', domain: 'A', weight: 1 }]);

describe('what the tables of the standards refuse by themselves', () => {
  let database: TestDatabase;
  let personId: string;
  let organisationId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    personId = (await person(database.url, ['partnership_lead'])).userId;
    organisationId = newId();
    await sql(`insert into organisations.organisation (id, code, name, kind) values ($1, 'ally', 'Ally', 'ally_ngo')`, [
      organisationId,
    ]);
  });
  afterAll(() => database.drop());

  const sql = <T>(text: string, parameters: unknown[] = []) => asOwner<T>(database.url, text, parameters);

  async function version(number: string, status = 'draft'): Promise<string> {
    const id = newId();
    await sql(
      `insert into standards.standard_version (id, standard, version_number, status, card, adopted_by_board_on, effective_from)
       values ($1, 'sample', $2, $3, $4, '2026-01-01', '2026-01-01')`,
      [id, number, status, JSON.stringify({ ...CARD, version: number })],
    );
    return id;
  }

  async function assessment(versionId: string): Promise<string> {
    const id = newId();
    await sql(
      `insert into standards.assessment
         (id, organisation_id, standard_version_id, profile_code, card, carries_money, provisional, owner_id, proposer_id)
       values ($1, $2, $3, 'ally_ngo', $4, false, true, $5, $5)`,
      [id, organisationId, versionId, JSON.stringify(CARD), personId],
    );
    return id;
  }

  test('the card of an adopted version never changes, and the version stays', async () => {
    const id = await version('1.0.0', 'adopted');
    await expect(
      sql(`update standards.standard_version set card = card || '{"max_na_weight": "0"}' where id = $1`, [id]),
    ).rejects.toMatchObject({
      constraint: 'standard_version_frozen',
    });
    await expect(sql('delete from standards.standard_version where id = $1', [id])).rejects.toMatchObject({
      constraint: 'standard_version_frozen',
    });
    await sql(`update standards.standard_version set labels = '{"fr": {}}', status = 'retired' where id = $1`, [id]);
  });

  test('the card of a version in use never changes', async () => {
    const id = await version('1.1.0', 'proposal');
    await sql(`update standards.standard_version set card = card || '{"max_na_weight": "0.1"}' where id = $1`, [id]);
    await sql('update standards.standard_version set frozen_at = now() where id = $1', [id]);
    for (const change of [`card = card || '{"max_na_weight": "0"}'`, 'frozen_at = null']) {
      await expect(sql(`update standards.standard_version set ${change} where id = $1`, [id])).rejects.toMatchObject({
        constraint: 'standard_version_frozen',
      });
    }
  });

  test('one proposal at a time', async () => {
    await expect(version('1.2.0', 'proposal')).rejects.toMatchObject({ constraint: 'standard_version_one_proposal' });
  });

  test('a draft of the standards is changed and removed freely', async () => {
    const id = await version('3.0.0');
    await sql(`update standards.standard_version set card = card || '{"max_na_weight": "0"}' where id = $1`, [id]);
    await sql('delete from standards.standard_version where id = $1', [id]);
  });

  test('an answer stands on the scale, about a criterion of the card, once', async () => {
    const id = await assessment(await version('4.0.0'));
    const answer = (criterion: string, score: number, notApplicable = false) =>
      sql(
        'insert into standards.answer (assessment_id, criterion, score, not_applicable, answered_by) values ($1, $2, $3, $4, $5)',
        [id, criterion, score, notApplicable, personId],
      );
    await expect(answer('A1', 5)).rejects.toMatchObject({ constraint: 'answer_score_on_scale' });
    await expect(answer('A1', -1)).rejects.toMatchObject({ constraint: 'answer_score_not_negative' });
    await expect(answer('A1', 1, true)).rejects.toMatchObject({ constraint: 'answer_score_or_not_applicable' });
    await expect(answer('Z"9', 1)).rejects.toMatchObject({ constraint: 'assessment_criterion_known' });
    await answer('A1', 4);
    await expect(answer('A1', 3)).rejects.toMatchObject({ constraint: 'answer_pk' });
  });

  test('the card of an assessment never changes, nor does it skip a state', async () => {
    const id = await assessment(await version('5.0.0'));
    await expect(sql(`update standards.assessment set card = '{}' where id = $1`, [id])).rejects.toMatchObject({
      constraint: 'assessment_fixed',
    });
    await expect(sql(`update standards.assessment set state = 'approved' where id = $1`, [id])).rejects.toMatchObject({
      constraint: 'assessment_transition',
    });
  });
});
