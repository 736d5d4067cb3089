import { Injectable } from '@nestjs/common';
import { Audit, changesOfNew } from '#audit';
import { type Actor, InvalidInput, requireReach } from '#kernel';
import { findOrganisation } from '#organisations';
import { Database, newId, type Page, pageOf, readCursor, SystemClock, type Tx } from '#platform';
import { type NeedView, toNeedView } from './money.views.js';
import { Need } from './need.entity.js';
import type { NewNeedInput } from './need.inputs.js';
import { listNeeds, type NeedFilter } from './needs.queries.js';

/** What networks need: every adopted version is kept, the latest one counts. */
@Injectable()
export class NeedsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
  ) {}

  async list(actor: Actor, filter: NeedFilter, slice: { cursor?: string; limit: number }): Promise<Page<NeedView>> {
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) => listNeeds(tx, this.clock.today(), filter, { after, limit: slice.limit }));
    return pageOf(found, slice.limit, (row) => ({ key: row.sortKey, id: row.id }), toNeedView);
  }

  /**
   * Records the version that a network adopted; "0" withdraws the need. Throws InvalidInput unless it is a network's. A
   * second version of the same day is refused by the database.
   */
  async adopt(actor: Actor, input: NewNeedInput): Promise<NeedView> {
    requireReach(actor, 'needs.write', input.networkId);
    const id = newId();
    return this.db.transaction(actor, async (tx) => {
      const network = await this.requireNetwork(tx, actor, input.networkId);
      await tx.insert(Need, { note: null, demo: false, ...input, id });
      await this.audit.record(tx, actor, 'need.adopted', { type: 'need', id }, changesOfNew(input));
      const sameCell = { networkId: network.id, year: input.year, type: input.type };
      const versions = await listNeeds(tx, this.clock.today(), sameCell, { after: null, limit: 1000 });
      return toNeedView(versions.find((version) => version.id === id)!);
    });
  }

  private async requireNetwork(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
    const network = await findOrganisation(tx, this.clock.today(), id);
    if (network?.kind === 'network') return network;
    throw new InvalidInput('money.need-of-network', 'A need belongs to a network. Choose one of the networks.', [
      { pointer: '/networkId', code: 'unknown', message: 'must be a network' },
    ]);
  }
}
