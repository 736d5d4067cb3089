import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { queueForAdmins, requireAnotherAdmin } from '#identity';
import { type Actor, addMonths, Conflict, NotFound, type PersonActor, requireReach, RuleBroken } from '#kernel';
import { Database, newId, type Page, pageOf, readCursor, staleRecord, SystemClock, type Tx } from '#platform';
import {
  decideErasureRequest,
  findErasable,
  findErasureRequest,
  insertErasureRequest,
  isRequested,
  listErasureRequests,
  lockErasureRequest,
} from './erasure-requests.queries.js';
import { Erasures } from './erasures.service.js';
import type { ErasureRequestInput } from './retention.inputs.js';
import type { ErasureRequestView } from './retention.views.js';

/**
 * Erasing a person at their own wish (domain.md 6.6): somebody makes sure that the wish is theirs and asks, somebody else
 * approves, and then it is done at once and for ever. Facts about organisations and money stay.
 */
@Injectable()
export class ErasureRequests {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly erasures: Erasures,
    private readonly clock: SystemClock,
  ) {}

  async list(actor: Actor, slice: { cursor?: string; limit: number }): Promise<Page<ErasureRequestView>> {
    requireReach(actor, 'retention.read', null);
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) => listErasureRequests(tx, { after, limit: slice.limit }));
    return pageOf(
      found,
      slice.limit,
      (row) => ({ key: row.requestedOn, id: row.id }),
      (row) => row,
    );
  }

  /** Asks for it. Throws NotFound for somebody out of reach, Conflict for the last administrator. */
  async request(actor: PersonActor, input: ErasureRequestInput): Promise<ErasureRequestView> {
    requireReach(actor, 'erasures.request', null);
    const today = this.clock.today();
    return this.db.transaction(actor, async (tx) => {
      const subject = await requireErasable(tx, input);
      await refuseSecond(tx, input.subjectId);
      const id = newId();
      const requested = { requestedById: actor.userId, requestedOn: today, answerDueOn: addMonths(today, 1) };
      await insertErasureRequest(tx, { ...input, ...requested, id, organisationId: subject.organisationId });
      await this.record(tx, actor, 'erasure.requested', { id, ...input });
      return (await findErasureRequest(tx, id))!;
    });
  }

  /** Approves somebody else's request and erases at once. */
  async approve(actor: PersonActor, id: string, version: number): Promise<ErasureRequestView> {
    requireReach(actor, 'erasures.approve', null);
    await this.db.transaction(actor, async (tx) => {
      const request = await this.decide(tx, actor, { id, version }, 'approved', null);
      await requireErasable(tx, request);
      await this.record(tx, actor, 'erasure.approved', request);
    });
    await this.erasures.replay();
    return this.db.read(actor, async (tx) => (await findErasureRequest(tx, id))!);
  }

  /** Refuses somebody else's request, with the reason that the person is told. */
  async refuse(actor: PersonActor, id: string, version: number, reason: string): Promise<ErasureRequestView> {
    requireReach(actor, 'erasures.approve', null);
    return this.db.transaction(actor, async (tx) => {
      const request = await this.decide(tx, actor, { id, version }, 'refused', reason);
      await this.record(tx, actor, 'erasure.refused', request);
      return (await findErasureRequest(tx, id))!;
    });
  }

  private async decide(
    tx: Tx,
    actor: PersonActor,
    key: { id: string; version: number },
    state: 'approved' | 'refused',
    reason: string | null,
  ): Promise<ErasureRequestView> {
    const request = await lockErasureRequest(tx, key.id);
    if (!request) throw new NotFound('erasures.not-found', 'There is no such request.');
    if (request.version !== key.version) throw staleRecord();
    if (request.state !== 'waiting') throw new RuleBroken('erasures.decided', 'This request was decided already.');
    if (request.requestedById === actor.userId) throw sameEyes();
    await decideErasureRequest(tx, key.id, { state, decidedBy: actor.userId, decidedOn: this.clock.today(), reason });
    return request;
  }

  private record(tx: Tx, actor: Actor, act: string, request: ErasureRequestInput & { id: string }): Promise<void> {
    const { subjectType, subjectId, verification, id } = request;
    return this.audit.record(tx, actor, act, { type: subjectType, id: subjectId }, { requestId: id, verification });
  }
}

async function requireErasable(tx: Tx, { subjectType, subjectId }: Pick<ErasureRequestInput, 'subjectType' | 'subjectId'>) {
  const subject = await findErasable(tx, subjectType, subjectId);
  if (!subject) throw new NotFound('record.not-found', 'There is no such record.');
  if (subject.erased) throw new RuleBroken('erasures.done', 'This person is erased already.');
  if (subjectType === 'person') {
    await queueForAdmins(tx);
    await requireAnotherAdmin(tx, subjectId);
  }
  return subject;
}

async function refuseSecond(tx: Tx, subjectId: string): Promise<void> {
  if (await isRequested(tx, subjectId)) {
    throw new Conflict('erasures.waiting', 'There is a request for this person already. It waits to be decided.');
  }
}

function sameEyes(): RuleBroken {
  return new RuleBroken('erasures.four-eyes', 'You made this request yourself. Somebody else has to decide it.');
}
