import { Injectable } from '@nestjs/common';
import { Audit, changesBetween, changesOfNew } from '#audit';
import { lockRecord, missingRecord, type RecordType } from '#identity';
import { type Actor, InvalidInput, NotFound, requirePermission, RuleBroken } from '#kernel';
import { findOrganisation, type OrganisationProfile } from '#organisations';
import { Database, listed, type Page, readCursor, rows, SystemClock, type Tx, updateVersioned } from '#platform';
import { sourcesProblem, type UltimateSource } from './domain/ultimate-sources.js';
import { Donor } from './donor.entity.js';
import type { DonorEditInput, NewDonorInput, UltimateSourceInput, UltimateSourcesInput } from './donor.inputs.js';
import { type DonorView, toDonorView } from './donor.views.js';
import { findDonor, listDonors } from './donors.queries.js';

const DONOR: RecordType<Donor> = {
  kind: 'donor',
  entity: Donor,
  subject: 'donor',
  missing: ['pipeline.donor-not-found', 'There is no such donor.'],
};

/** Who pays from outside the family, and with whose money. */
@Injectable()
export class DonorsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
  ) {}

  async list(actor: Actor, filter: { q?: string }, slice: { cursor?: string; limit: number }): Promise<Page<DonorView>> {
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) => listDonors(tx, filter, { after, limit: slice.limit }));
    return listed(found, slice.limit, toDonorView);
  }

  async show(actor: Actor, id: string): Promise<DonorView> {
    const found = await this.db.read(actor, (tx) => findDonor(tx, id));
    if (!found) throw notFound();
    return toDonorView(found);
  }

  /**
   * Makes an organisation a donor. Without sources it stands for itself, marked as estimated. Throws RuleBroken for a
   * network, whose payments are sub-grants, and Conflict for one that is a donor already.
   */
  async create(actor: Actor, input: NewDonorInput): Promise<DonorView> {
    requirePermission(actor, 'donors.write');
    const { organisationId: id, sources: given, ...fields } = input;
    await this.db.transaction(actor, async (tx) => {
      const organisation = await this.requireOutsider(tx, actor, id);
      const sources = given === undefined ? [itself(organisation)] : checked(given);
      await tx.insert(Donor, { ...fields, id, version: 1, updatedAt: () => 'now()' });
      await storeSources(tx, id, sources);
      await this.audit.record(tx, actor, 'donor.created', { type: 'donor', id }, changesOfNew({ ...fields, sources }));
    });
    return this.show(actor, id);
  }

  async edit(actor: Actor, id: string, version: number, input: DonorEditInput): Promise<DonorView> {
    requirePermission(actor, 'donors.write');
    await this.db.transaction(actor, async (tx) => {
      const before = await lockDonor(tx, actor, id);
      await updateVersioned(tx, Donor, { id, version }, input);
      await this.audit.record(tx, actor, 'donor.edited', { type: 'donor', id }, changesBetween(before, input));
    });
    return this.show(actor, id);
  }

  /** Replaces the ultimate sources. Throws InvalidInput unless their shares add up to exactly 1. */
  async replaceSources(actor: Actor, id: string, version: number, input: UltimateSourcesInput): Promise<DonorView> {
    requirePermission(actor, 'donors.write');
    const sources = checked(input.sources);
    await this.db.transaction(actor, async (tx) => {
      await lockDonor(tx, actor, id);
      const { ultimateSources } = (await findDonor(tx, id))!;
      await updateVersioned(tx, Donor, { id, version }, {});
      await storeSources(tx, id, sources);
      await this.audit.record(
        tx,
        actor,
        'donor.sources_replaced',
        { type: 'donor', id },
        { sources: [ultimateSources, sources] },
      );
    });
    return this.show(actor, id);
  }

  private async requireOutsider(tx: Tx, actor: Actor, id: string): Promise<OrganisationProfile> {
    const organisation = await findOrganisation(tx, this.clock.today(), id);
    if (!organisation) {
      const error = { pointer: '/organisationId', code: 'unknown', message: 'must be an organisation of the register' };
      throw new InvalidInput('pipeline.organisation-unknown', 'There is no such organisation.', [error]);
    }
    if (organisation.kind !== 'network') return organisation;
    throw new RuleBroken(
      'pipeline.network-is-no-donor',
      'A network is not a donor: money from inside the family is a sub-grant.',
    );
  }
}

function itself(organisation: OrganisationProfile): UltimateSource {
  return { code: organisation.code, name: organisation.name, share: '1', estimated: true };
}

function checked(given: UltimateSourceInput[]): UltimateSource[] {
  const sources = given.map((source) => ({ ...source, estimated: source.estimated ?? false }));
  const problem = sourcesProblem(sources);
  if (problem === null) return sources;
  throw new InvalidInput('pipeline.sources-not-whole', `The ultimate sources: ${problem.message}.`, [
    { ...problem, code: 'not-whole' },
  ]);
}

async function storeSources(tx: Tx, donorId: string, sources: UltimateSource[]): Promise<void> {
  await rows(tx, 'delete from pipeline.ultimate_source where donor_id = $1', [donorId]);
  await rows(
    tx,
    `insert into pipeline.ultimate_source (donor_id, source_code, source_name, share, estimated)
     select $1, * from unnest($2::text[], $3::text[], $4::numeric[], $5::boolean[])`,
    [
      donorId,
      sources.map((source) => source.code),
      sources.map((source) => source.name),
      sources.map((source) => source.share),
      sources.map((source) => source.estimated),
    ],
  );
}

function lockDonor(tx: Tx, actor: Actor, id: string): Promise<Donor> {
  return lockRecord(tx, actor, DONOR, { id, permission: 'donors.write' });
}

function notFound(): NotFound {
  return missingRecord(DONOR);
}
