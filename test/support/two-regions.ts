import type request from 'supertest';
import { newId } from '#platform';
import { acceptanceDocument } from './acceptance-documents.js';
import { startApi, type TestApi } from './api.js';
import { asOwner } from './database.js';

// Two regions that know nothing of each other, each with one record of every kind. Every text of a region holds its mark,
// so a leak is seen in any answer: the name of a record, a note, an address.

export type Side = 'NORTH' | 'SOUTH';
type Browser = request.Agent & { userId: string };

/** Kind of record → id, as the paths of routes name them. */
export type Records = Record<
  | 'network'
  | 'national'
  | 'organisation'
  | 'contact'
  | 'partnership'
  | 'assessment'
  | 'evidence'
  | 'donor'
  | 'grant'
  | 'tranche'
  | 'requirement'
  | 'rule'
  | 'subgrant'
  | 'need'
  | 'deadline'
  | 'scope',
  string
>;

export class TwoRegions {
  private constructor(
    readonly api: TestApi,
    readonly admin: Browser,
    readonly ids: Record<Side, Records>,
  ) {}

  static async start(): Promise<TwoRegions> {
    const api = await startApi({ ENTENTE_CLOCK: '2026-06-15T08:00:00Z' });
    const admin = await api.signedIn('admin');
    await asOwner(
      api.databaseUrl,
      `insert into standards.standard_version (id, standard, version_number, status, card)
       values ($1, 'partnership-2.2', '1.0.0', 'proposal', $2)`,
      [newId(), JSON.stringify(acceptanceDocument('scorecard/scorecard-v1.json'))],
    );
    const world = new TwoRegions(api, admin, {} as never);
    for (const side of ['NORTH', 'SOUTH'] as const) world.ids[side] = await world.region(side);
    return world;
  }

  stop(): Promise<void> {
    return this.api.stop();
  }

  private async region(side: Side): Promise<Records> {
    const network = await this.organisation(side, 'region', 'network', { level: 'regional' });
    const national = await this.organisation(side, 'land', 'network', { level: 'national', parentId: network });
    await asOwner(
      this.api.databaseUrl,
      `update organisations.organisation set membership_status = 'active', member_since_on = '2020-01-01' where id = any ($1)`,
      [[network, national]],
    );
    const organisation = await this.organisation(side, 'partner', 'ally_ngo');
    const donor = await this.organisation(side, 'donor', 'donor');
    await this.made('/donors', { organisationId: donor, programme: `${side} programme` });
    return {
      ...({ network, national, organisation, donor } as Records),
      ...(await this.partnership(side, organisation, network)),
      ...(await this.money(side, donor, network, national)),
      scope: await this.scope(side, [network, national]),
    };
  }

  private organisation(side: Side, what: string, kind: string, more: object = {}): Promise<string> {
    const name = `${NAMES[side]} ${what} ${side}`;
    return this.made('/organisations', { code: `${side}-${what}`, name, kind, summary: `${side} summary`, ...more });
  }

  private async partnership(side: Side, organisationId: string, networkId: string): Promise<Partial<Records>> {
    const contact = await this.made(`/organisations/${organisationId}/contacts`, {
      displayName: `${side} contact`,
      channelType: 'email',
      channelValue: `${side.toLowerCase()}@safe.example`,
      consentOn: '2026-01-01',
    });
    const partnership = await this.made('/partnerships', {
      organisationId,
      profileCode: 'ally_ngo',
      title: `${side} joint work`,
      contributionToGoal: `${side} reform`,
      networkIds: [networkId],
    });
    const assessment = await this.made(`/partnerships/${partnership}/assessments`, {});
    const sent = { criterion: 'G1', kind: 'public_statement', description: `${side} statement` };
    const evidence = await this.made(`/assessments/${assessment}/evidence`, sent);
    return { contact, partnership, assessment, evidence };
  }

  private async money(side: Side, donorId: string, networkId: string, nationalId: string): Promise<Partial<Records>> {
    const grant = await this.made('/grants', {
      ...{ title: `${side} grant`, code: `G-${side}`, donorId, recipientId: networkId, currency: 'EUR', amount: '1000.00' },
      ...{ startsOn: '2026-01-01', endsOn: '2026-12-31', stage: 'signed', signedOn: '2026-01-02', notes: `${side} note` },
      typeShares: [{ type: 'core', share: '1' }],
    });
    const requirement = await this.made(`/grants/${grant}/requirements`, {
      ...{ kind: 'narrative', label: `${side} report`, dueOn: '2026-06-01' },
    });
    const { body } = await this.admin.post(`/api/v1/grants/${grant}/requirement-rules`).send({
      ...{ kind: 'financial', label: `${side} yearly`, period: 'annual', anchor: 'period_end', offsetDays: 30 },
    });
    const tranche = await this.made(`/grants/${grant}/tranches`, { amount: '10.00', condition: `${side} condition` });
    const line = { year: 2026, type: 'core', amount: '100.00' };
    const subgrant = await this.made(`/grants/${grant}/subgrants`, { code: `S-${side}`, toId: nationalId, lines: [line] });
    const need = await this.made('/needs', {
      ...{
        networkId,
        type: 'core',
        year: 2026,
        currency: 'EUR',
        amount: '5000.00',
        adoptedOn: '2026-01-01',
        note: `${side} need`,
      },
    });
    const [item] = await asOwner<{ id: string }>(this.api.databaseUrl, 'select id from deadlines.item where subject_id = $1', [
      requirement,
    ]);
    return { grant, requirement, rule: body.id, tranche, subgrant, need, deadline: item!.id };
  }

  private async scope(side: Side, networkIds: string[]): Promise<string> {
    const id = newId();
    await asOwner(
      this.api.databaseUrl,
      `with made as (insert into funding_gap.scope (id, name, kind) values ($1, $2, 'listed'))
       insert into funding_gap.scope_network (scope_id, network_id, position) select $1, * from unnest($3::uuid[]) with ordinality`,
      [id, `${side} scope`, networkIds],
    );
    return id;
  }

  private async made(path: string, body: object): Promise<string> {
    const { body: answer, status } = await this.admin.post(`/api/v1${path}`).send(body);
    if (status !== 201) throw new Error(`${path}: ${status} ${JSON.stringify(answer)}`);
    return (answer as { id: string }).id;
  }
}

/** Names that nobody takes for each other. */
const NAMES: Record<Side, string> = { NORTH: 'Arctic', SOUTH: 'Tropical' };

/** Whether an answer says anything of a region. */
export function mentions(answer: { text?: string; body?: unknown }, side: Side, ids: Records): string[] {
  const text = `${answer.text ?? ''}${JSON.stringify(answer.body ?? '')}`;
  return [side, side.toLowerCase(), NAMES[side], ...Object.values(ids)].filter((mark) => text.includes(mark));
}
