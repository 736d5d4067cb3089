import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Audit, changesBetween, changesOfNew } from '#audit';
import { Acts, findRecord, lockRecord } from '#identity';
import { type Actor, Forbidden, InvalidInput, keeperOf, mayDo, personIdOf, requireReach, RuleBroken } from '#kernel';
import { ORGANISATION, type Organisation } from '#organisations';
import { Database, newId, type Page, pageOf, readCursor, SystemClock, type Tx } from '#platform';
import { type AssessmentDossierView, AssessmentsService, type StartAssessmentInput } from '#standards';
import { profileOf } from './partnership-profile.js';
import { PARTNERSHIP } from './partnership-record.js';
import type { NewPartnershipInput, PartnershipEditInput } from './partnership.inputs.js';
import { Partnership } from './partnership.entity.js';
import { type PartnershipProfileView, type PartnershipView, toPartnershipView } from './partnership.views.js';
import {
  concernedIds,
  countNetworks,
  listPartnerships,
  type PartnershipFilter,
  replaceConcerned,
} from './partnerships.queries.js';

/** The register of partnerships: proposing, editing and reading them, and starting their assessments. */
@Injectable()
export class PartnershipsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly acts: Acts,
    private readonly clock: SystemClock,
    private readonly assessments: AssessmentsService,
  ) {}

  async list(actor: Actor, filter: PartnershipFilter, slice: { cursor?: string; limit: number }): Promise<Page<PartnershipView>> {
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) =>
      listPartnerships(tx, this.clock.today(), filter, { after, limit: slice.limit }),
    );
    return pageOf(found, slice.limit, (row) => ({ key: row.sortKey, id: row.id }), toPartnershipView);
  }

  /** One partnership with its gate and assessments. Throws NotFound. */
  show(actor: Actor, id: string): Promise<PartnershipProfileView> {
    return this.db.read(actor, (tx) => profileOf(tx, this.clock.today(), id));
  }

  /** Proposes a partnership. Whoever proposes it stays its proposer, which with money bars them from assessing it. */
  async propose(actor: Actor, input: NewPartnershipInput): Promise<PartnershipProfileView> {
    const keptById = keeperAmong(actor, input.networkIds ?? []);
    const proposerId = personIdOf(actor);
    if (proposerId === null) throw new Forbidden('partnerships.person-needed', 'A partnership is proposed by a person.');
    const id = newId();
    return this.db.transaction(actor, async (tx) => {
      const sought = { id: input.organisationId, permission: 'organisations.read' } as const;
      const organisation = await findRecord(tx, actor, ORGANISATION, sought);
      organisation.requireOpen();
      requireMayBePartner(actor, organisation);
      const { networkIds, ...fields } = input;
      const partnership = { ...NEW_PARTNERSHIP, ownerId: proposerId, ...fields, id, proposerId, keptById };
      await tx.insert(Partnership, partnership);
      await replaceNetworks(tx, id, networkIds);
      await this.audit.record(tx, actor, 'partnership.proposed', { type: 'partnership', id }, changesOfNew(input));
      return profileOf(tx, this.clock.today(), id);
    });
  }

  /** Changes what is given. Deadlines of the assessment follow a new owner. */
  async edit(actor: Actor, id: string, version: number, input: PartnershipEditInput): Promise<PartnershipProfileView> {
    const { networkIds, ...fields } = input;
    const told = (before: Partnership) => changesBetween(before, input);
    const act = { id, version, permission: 'partnerships.write', act: 'partnership.edited', told } as const;
    return this.db.transaction(actor, async (tx) => {
      await this.acts.on(tx, actor, PARTNERSHIP, act, async (before) => {
        before.requireNotEnded();
        await this.concernOthers(tx, actor, before, networkIds);
        const { ownerId } = fields;
        if (ownerId && ownerId !== before.ownerId) await this.assessments.ownerChanged(tx, actor, id, ownerId);
        return fields;
      });
      return profileOf(tx, this.clock.today(), id);
    });
  }

  /** Whom a partnership concerns is for its keeper to say: it opens what is kept about the partner. */
  private async concernOthers(
    tx: Tx,
    actor: Actor,
    { id, keptById }: Partnership,
    networkIds: string[] | undefined,
  ): Promise<void> {
    if (networkIds === undefined) return;
    if (isDeepStrictEqual(await concernedIds(tx, id), [...networkIds].sort())) return;
    requireReach(actor, 'partnerships.write', keptById);
    await replaceNetworks(tx, id, networkIds);
  }

  /** Starts an assessment of this partnership under the standards in force. */
  async assess(actor: Actor, id: string, input: StartAssessmentInput): Promise<AssessmentDossierView> {
    return this.db.transaction(actor, async (tx) => {
      const partnership = await lockRecord(tx, actor, PARTNERSHIP, { id, permission: 'assessments.score' });
      partnership.requireNotEnded();
      const { organisationId, profileCode, carriesMoney, proposerId, ownerId } = partnership;
      const about = { partnershipId: id, organisationId, profileCode, carriesMoney, proposerId, ownerId };
      return this.assessments.view(tx, actor, await this.assessments.start(tx, actor, about, input));
    });
  }
}

/** A member is family and no partner; a network that is none yet may be assessed by those who look after it. */
function requireMayBePartner(actor: Actor, { id, kind, membershipStatus }: Organisation): void {
  if (kind !== 'network') return;
  if (membershipStatus === 'active') {
    throw new RuleBroken(
      'partnerships.network-is-no-partner',
      'A member network belongs to the family and is not a partner. Choose an organisation outside of it.',
    );
  }
  requireReach(actor, 'partnerships.write', id);
}

/** Whoever looks after several regions proposes for the one that the partnership concerns. */
function keeperAmong(actor: Actor, networkIds: readonly string[]): string | null {
  const keeper = keeperOf(actor, 'partnerships.write');
  return keeper && (networkIds.find((id) => mayDo(actor, 'partnerships.write', id)) ?? keeper);
}

const NEW_PARTNERSHIP = {
  version: 1,
  purpose: null,
  goalCodes: [],
  categories: [],
  priorityRank: null,
  carriesMoney: false,
  status: 'proposed' as const,
  startsOn: null,
  demo: false,
};

async function replaceNetworks(tx: Tx, partnershipId: string, networkIds: string[] | undefined): Promise<void> {
  if (networkIds === undefined) return;
  if ((await countNetworks(tx, networkIds)) !== networkIds.length) {
    const message = 'must be networks of the register';
    throw new InvalidInput('partnerships.not-a-network', `networkIds ${message}.`, [
      { pointer: '/networkIds', code: 'network', message },
    ]);
  }
  await replaceConcerned(tx, partnershipId, networkIds);
}
