import type request from 'supertest';
import { newId, SystemClock } from '#platform';
import { acceptanceDocument, type Loose } from './acceptance-documents.js';
import { startApi, type TestApi } from './api.js';
import { asOwner } from './database.js';

export type Browser = request.Agent & { userId: string };
export type Scores = Record<string, number | 'na'>;

const CARD = acceptanceDocument('scorecard/scorecard-v1.json');
export const CRITERIA: string[] = CARD.criteria.map(({ id }: { id: string }) => id);

/** The same score everywhere but where told otherwise. */
export function allScored(score: number, but: Scores = {}): Scores {
  return { ...Object.fromEntries(CRITERIA.map((id) => [id, score])), ...but };
}

/** The api with the standards 1.0.0 as a proposal, people who check each other, and short ways to what they do. */
export class PartnerWorld {
  private constructor(
    readonly api: TestApi,
    readonly lead: Browser,
    readonly assessor: Browser,
    readonly reviewer: Browser,
    readonly director: Browser,
  ) {}

  /** Starts on this day, at nine in the morning. */
  static async start(day: string): Promise<PartnerWorld> {
    const api = await startApi({ ENTENTE_CLOCK: `${day}T09:00:00Z` });
    const people = [];
    for (const role of ['partnership_lead', 'partnership_lead', 'reviewer', 'director'] as const)
      people.push(await api.signedIn(role));
    const [lead, assessor, reviewer, director] = people as [Browser, Browser, Browser, Browser];
    const world = new PartnerWorld(api, lead, assessor, reviewer, director);
    await world.sql(
      `insert into standards.standard_version (id, standard, version_number, status, card, labels)
       values ($1, 'partnership-2.2', '1.0.0', 'proposal', $2, '{"fr": {"criteria": {"G1": "Ne parle pas à la place"}}}')`,
      [newId(), JSON.stringify(CARD)],
    );
    return world;
  }

  stop(): Promise<void> {
    return this.api.stop();
  }

  /** From now on it is nine in the morning of this day. */
  moveTo(day: string): void {
    const offsetMs = Date.parse(`${day}T09:00:00Z`) - Date.now();
    Object.assign(this.api.app.get(SystemClock), { offsetMs });
  }

  sql<T>(text: string, parameters: unknown[] = []): Promise<T[]> {
    return asOwner<T>(this.api.databaseUrl, text, parameters);
  }

  async organisation(kind = 'ally_ngo', level: string | null = null): Promise<string> {
    const id = newId();
    await this.sql('insert into organisations.organisation (id, code, name, kind, level) values ($1, $2, $3, $4, $5)', [
      id,
      `o-${id}`,
      `Organisation ${id.slice(-6)}`,
      kind,
      level,
    ]);
    return id;
  }

  /** A partnership with a new organisation, proposed by the partnership lead unless told. */
  async partnership(fields: Record<string, unknown> = {}, by: Browser = this.lead): Promise<Loose> {
    const organisationId = fields['organisationId'] ?? (await this.organisation());
    const sent = { organisationId, profileCode: 'ally_ngo', title: 'Joint work', contributionToGoal: 'Law reform', ...fields };
    return (await by.post('/api/v1/partnerships').send(sent).expect(201)).body;
  }

  async started(partnershipId: string, by: Browser = this.lead, input: Record<string, unknown> = {}): Promise<Loose> {
    return (await by.post(`/api/v1/partnerships/${partnershipId}/assessments`).send(input).expect(201)).body;
  }

  /** Everything scored at once, with evidence on each criterion, as if the assessor had saved one after the other. */
  async score(assessmentId: string, scores: Scores, by: Browser = this.lead): Promise<void> {
    await this.sql(
      `with given as (select key as criterion, value from jsonb_each($2::jsonb)),
       answered as (insert into standards.answer (assessment_id, criterion, score, not_applicable, answered_by)
         select $1, criterion, case when value = '"na"' then null else value::text::smallint end, value = '"na"', $3 from given),
       proven as (insert into standards.evidence (id, assessment_id, criterion, kind, description, added_by)
         select gen_random_uuid(), $1, criterion, 'public_statement', 'seen', $3 from given)
       update standards.assessment set state = 'in_assessment', assessor_id = $3, version = version + 1 where id = $1`,
      [assessmentId, JSON.stringify(scores), by.userId],
    );
  }

  /** A complete action about a criterion or a domain. */
  plan(assessmentId: string, subject: string, dueOn: string, by: Browser = this.lead): request.Test {
    const action = { description: 'Mend it', ownerId: by.userId, dueOn, evidenceExpected: 'minutes' };
    return by.put(`/api/v1/assessments/${assessmentId}/actions/${subject}`).set('If-Match', '"v0"').send(action);
  }

  /** A change of state under the version as it is now. */
  async step(
    by: Browser,
    record: 'assessments' | 'partnerships',
    id: string,
    step: string,
    body: object = {},
  ): Promise<request.Response> {
    const at = `/api/v1/${record}/${id}`;
    const { headers } = await by.get(at).expect(200);
    return by.post(`${at}/${step}`).set('If-Match', headers['etag']!).send(body);
  }

  /** Scored, planned, handed in and approved. Returns the approved assessment. */
  async approved(
    partnershipId: string,
    scores: Scores,
    actions: Record<string, string> = {},
    by: Browser = this.lead,
  ): Promise<Loose> {
    const { id } = await this.started(partnershipId, by);
    await this.score(id, scores, by);
    for (const [subject, dueOn] of Object.entries(actions)) await this.plan(id, subject, dueOn, by).expect(200);
    expect(await this.step(by, 'assessments', id, 'submission')).toMatchObject({ status: 201 });
    const { body, status } = await this.step(this.reviewer, 'assessments', id, 'approval');
    expect({ status, code: body.code }).toEqual({ status: 201 });
    return body;
  }
}
