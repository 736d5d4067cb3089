import type request from 'supertest';
import type { Side } from './two-regions.js';

type Browser = request.Agent;

/** Names that nobody takes for each other. */
export const NAMES: Record<Side, string> = { NORTH: 'Arctic', SOUTH: 'Tropical' };

/** What is written down about one partner, kept by whoever enters it. Kind of record → id. */
export type Partner = Record<
  'organisation' | 'contact' | 'signatory' | 'incident' | 'complaint' | 'partnership' | 'assessment' | 'evidence',
  string
>;

/** Who enters the records of a region: a role each, because nobody may do everything. */
export interface Hands {
  lead: Browser;
  director: Browser;
  fundraiser: Browser;
}

/** Enters records of one region through the api. Every text bears the mark of the region. */
export class RegionRecords {
  constructor(
    readonly side: Side,
    private readonly hands: Hands,
  ) {}

  organisation(what: string, kind: string, more: object = {}): Promise<string> {
    const name = `${NAMES[this.side]} ${what} ${this.side}`;
    const said = { summary: `${this.side} summary`, aliases: [`${this.side} alias of ${what}`] };
    return this.made(this.hands.lead, '/organisations', { code: `${this.side}-${what}`, name, kind, ...said, ...more });
  }

  /** A partner with everything that is kept about one. */
  async partner(what: string, networkId: string): Promise<Partner> {
    const { lead, director, fundraiser } = this.hands;
    const organisation = await this.organisation(what, 'ally_ngo');
    const at = `/organisations/${organisation}`;
    const contact = await this.made(fundraiser, `${at}/contacts`, {
      ...{ displayName: `${this.side} contact of ${what}`, channelType: 'email', consentOn: '2026-01-01' },
      channelValue: `${what}.${this.side.toLowerCase()}@safe.example`,
    });
    const named = { alias: `${this.side} chair of ${what}`, legalName: `${this.side} legal name of ${what}` };
    const signatory = await this.made(director, `${at}/signatories`, named);
    const notes = `${this.side} notes of ${what}`;
    const incident = await this.made(lead, `${at}/incidents`, { occurredOn: '2026-03-01', severity: 'minor', notes });
    const complaint = await this.made(lead, `${at}/complaints`, { receivedOn: '2026-03-02', text: `${this.side} complaint` });
    return { organisation, contact, signatory, incident, complaint, ...(await this.work(organisation, what, networkId)) };
  }

  /** A partnership, its assessment, and evidence with what an informant told. */
  private async work(organisationId: string, what: string, networkId: string) {
    const { lead } = this.hands;
    const partnership = await this.made(lead, '/partnerships', {
      ...{ organisationId, profileCode: 'ally_ngo', title: `${this.side} joint work of ${what}` },
      ...{ contributionToGoal: `${this.side} reform`, networkIds: [networkId] },
    });
    const assessment = await this.made(lead, `/partnerships/${partnership}/assessments`, {});
    const evidence = await this.made(lead, `/assessments/${assessment}/evidence`, {
      ...{ criterion: 'G1', kind: 'public_statement', description: `${this.side} statement of ${what}` },
      ...{ informantNote: `${this.side} informant of ${what}` },
    });
    return { partnership, assessment, evidence };
  }

  async donor(what: string): Promise<string> {
    const organisationId = await this.organisation(what, 'donor');
    await this.made(this.hands.fundraiser, '/donors', { organisationId, programme: `${this.side} programme of ${what}` });
    return organisationId;
  }

  grant(by: Browser, what: string, { donorId, recipientId }: { donorId: string; recipientId: string }, more: object = {}) {
    return this.made(by, '/grants', {
      ...{ title: `${this.side} grant ${what}`, code: `G-${this.side}-${what}`, donorId, recipientId },
      ...{ currency: 'EUR', amount: '1000.00', startsOn: '2026-01-01', endsOn: '2026-12-31', stage: 'signed' },
      ...{ signedOn: '2026-01-02', notes: `${this.side} note`, typeShares: [{ type: 'core', share: '1' }], ...more },
    });
  }

  /** Requirements, tranches and money passed on, all of one grant. */
  async partsOf(
    by: Browser,
    grant: string,
    receiver: string,
  ): Promise<Record<'requirement' | 'rule' | 'tranche' | 'subgrant', string>> {
    const at = `/grants/${grant}`;
    const label = `${this.side} report`;
    const requirement = await this.made(by, `${at}/requirements`, { kind: 'narrative', label, dueOn: '2026-06-01' });
    const yearly = { kind: 'financial', label: `${this.side} yearly`, period: 'annual', anchor: 'period_end', offsetDays: 30 };
    const rule = await this.made(by, `${at}/requirement-rules`, yearly);
    const tranche = await this.made(by, `${at}/tranches`, { amount: '10.00', condition: `${this.side} condition` });
    const lines = [{ year: 2026, type: 'core', amount: '100.00' }];
    const subgrant = await this.made(by, `${at}/subgrants`, { code: `S-${this.side}-${grant.slice(-4)}`, toId: receiver, lines });
    return { requirement, rule, tranche, subgrant };
  }

  /** A file of each kind that asks for rights of its own. */
  async files(by: Browser, subjectType: string, subjectId: string): Promise<string[]> {
    const ids: string[] = [];
    for (const words of [{}, { fileClass: 'financial' }, { sensitivity: 'restricted' }, { sensitivity: 'sealed' }]) {
      const sent = by.post('/api/v1/files').field('subjectType', subjectType).field('subjectId', subjectId);
      for (const [field, value] of Object.entries(words)) void sent.field(field, value);
      const { body, status } = await sent.attach('file', Buffer.from(`${this.side} content`), `${this.side}-${subjectType}.txt`);
      if (status !== 201) throw new Error(`${subjectType} file: ${status} ${JSON.stringify(body)}`);
      ids.push(body.id as string);
    }
    return ids;
  }

  async made(by: Browser, path: string, body: object): Promise<string> {
    const { body: answer, status } = await by.post(`/api/v1${path}`).send(body);
    if (status !== 201) throw new Error(`${path}: ${status} ${JSON.stringify(answer)}`);
    return (answer as { id: string }).id;
  }
}
