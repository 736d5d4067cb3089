import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type request from 'supertest';
import { newId } from '#platform';
import { acceptanceDocument } from './acceptance-documents.js';
import { startApi, type TestApi } from './api.js';
import { asOwner } from './database.js';
import { NAMES, type Partner, RegionRecords } from './region-records.js';

// Two regions that know nothing of each other, each with records of every kind: made for the whole family by an administrator,
// and, as "own…", made and kept by the region. Every text of a region holds its mark, so a leak is seen in any answer: the
// name of a record, a note, an address.

export type Side = 'NORTH' | 'SOUTH';
type Browser = request.Agent & { userId: string };
type Own = `own${Capitalize<keyof Partner & string>}`;

/** Kind of record → id, as the paths of routes name them. */
export type Records = Record<
  | keyof Partner
  | Own
  | 'network'
  | 'national'
  | 'donor'
  | 'ownDonor'
  | 'restrictedOrganisation'
  | 'sealedOrganisation'
  | 'grant'
  | 'restrictedGrant'
  | 'sealedGrant'
  | 'tranche'
  | 'requirement'
  | 'rule'
  | 'subgrant'
  | 'need'
  | 'deadline'
  | 'scope'
  | 'file',
  string
>;

/** Kinds of record that files belong to. */
const WITH_FILES = {
  organisation: 'ownOrganisation',
  partnership: 'ownPartnership',
  assessment: 'ownAssessment',
  grant: 'grant',
  requirement: 'requirement',
} as const satisfies Record<string, keyof Records>;

export class TwoRegions {
  private constructor(
    readonly api: TestApi,
    readonly admin: Browser,
    readonly ids: Record<Side, Records>,
    private readonly home: string,
  ) {}

  static async start(): Promise<TwoRegions> {
    const home = mkdtempSync(join(tmpdir(), 'entente-regions-'));
    const api = await startApi({ ENTENTE_CLOCK: '2026-06-15T08:00:00Z', ENTENTE_HOME: home });
    const admin = await api.signedIn('admin');
    await asOwner(
      api.databaseUrl,
      `insert into standards.standard_version (id, standard, version_number, status, card)
       values ($1, 'partnership-2.2', '1.0.0', 'proposal', $2)`,
      [newId(), JSON.stringify(acceptanceDocument('scorecard/scorecard-v1.json'))],
    );
    const world = new TwoRegions(api, admin, {} as never, home);
    for (const side of ['NORTH', 'SOUTH'] as const) world.ids[side] = await world.region(side);
    return world;
  }

  async stop(): Promise<void> {
    await this.api.stop();
    rmSync(this.home, { recursive: true, force: true });
  }

  private async region(side: Side): Promise<Records> {
    const { admin } = this;
    const family = new RegionRecords(side, { lead: admin, director: admin, fundraiser: admin });
    const network = await family.organisation('region', 'network', { level: 'regional' });
    const national = await family.organisation('land', 'network', { level: 'national', parentId: network });
    await asOwner(
      this.api.databaseUrl,
      `update organisations.organisation set membership_status = 'active', member_since_on = '2020-01-01' where id = any ($1)`,
      [[network, national]],
    );
    const donor = await family.donor('donor');
    const records = {
      ...{ network, national, donor },
      ...(await family.partner('partner', network)),
      ...(await this.money(family, donor, network, national)),
      scope: await this.scope(side, [network, national]),
    };
    return { ...records, ...(await this.keptByRegion(side, records)) } as Records;
  }

  /** Grants of three levels, the first with all its parts, and what a network needs. */
  private async money(family: RegionRecords, donorId: string, recipientId: string, national: string): Promise<Partial<Records>> {
    const { admin } = this;
    const grant = await family.grant(admin, 'one', { donorId, recipientId });
    const parts = await family.partsOf(admin, grant, national);
    const restrictedGrant = await family.grant(admin, 'two', { donorId, recipientId }, { sensitivity: 'restricted' });
    const sealedGrant = await family.grant(admin, 'three', { donorId, recipientId }, { sensitivity: 'sealed' });
    for (const id of [restrictedGrant, sealedGrant]) await family.partsOf(admin, id, national);
    const needed = {
      networkId: recipientId,
      type: 'core',
      year: 2026,
      currency: 'EUR',
      amount: '5000.00',
      adoptedOn: '2026-01-01',
    };
    const need = await family.made(admin, '/needs', { ...needed, note: `${family.side} need` });
    const [item] = await asOwner<{ id: string }>(this.api.databaseUrl, 'select id from deadlines.item where subject_id = $1', [
      parts.requirement,
    ]);
    return { grant, restrictedGrant, sealedGrant, ...parts, need, deadline: item!.id };
  }

  /** What people of the region enter: it is kept by the region. */
  private async keptByRegion(side: Side, { network, ...ids }: Partial<Records> & { network: string }): Promise<Partial<Records>> {
    const [lead, director, fundraiser] = [
      await this.api.signedInAt(network, 'partnership_lead'),
      await this.api.signedInAt(network, 'director'),
      await this.api.signedInAt(network, 'fundraiser'),
    ];
    const region = new RegionRecords(side, { lead, director, fundraiser });
    const own = await region.partner('fellow', network);
    const named = Object.fromEntries(
      Object.entries(own).map(([kind, id]) => [`own${kind[0]!.toUpperCase()}${kind.slice(1)}`, id]),
    );
    const ownDonor = await region.donor('benefactor');
    const records: Partial<Records> = { ...ids, ...named, ownDonor };
    const files: string[] = [];
    for (const [subject, kind] of Object.entries(WITH_FILES))
      files.push(...(await region.files(director, subject, records[kind]!)));
    const restrictedOrganisation = await region.organisation('quiet', 'ally_ngo', { sensitivity: 'restricted' });
    const sealedOrganisation = await region.organisation('hushed', 'ally_ngo');
    await asOwner(this.api.databaseUrl, `update organisations.organisation set sensitivity = 'sealed' where id = $1`, [
      sealedOrganisation,
    ]);
    // Who entered it has moved on: what counts is who keeps it.
    const people = [lead, director, fundraiser].map(({ userId }) => userId);
    await asOwner(this.api.databaseUrl, 'delete from identity.role_grant where person_id = any ($1)', [people]);
    return { ...named, ownDonor, restrictedOrganisation, sealedOrganisation, file: files[0]! };
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
}

/** The records of a region with those that it keeps itself in the place of those that are kept for the family. */
export function ownOf(ids: Records): Records {
  const own = Object.entries(ids).filter(([kind]) => kind.startsWith('own'));
  return { ...ids, ...Object.fromEntries(own.map(([kind, id]) => [`${kind[3]!.toLowerCase()}${kind.slice(4)}`, id])) };
}

/** Whether an answer says anything of a region. */
export function mentions(answer: { text?: string; body?: unknown }, side: Side, ids: Records): string[] {
  const text = `${answer.text ?? ''}${JSON.stringify(answer.body ?? '')}`;
  return [side, side.toLowerCase(), NAMES[side], ...Object.values(ids)].filter((mark) => text.includes(mark));
}
