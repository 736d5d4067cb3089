import { Injectable } from '@nestjs/common';
import { Audit, changesBetween, changesOfNew, historyOf } from '#audit';
import { missingRecord } from '#identity';
import { type Actor, isSecured, personIdOf, requireClearance, requireReach } from '#kernel';
import { reportingCurrency } from '#money';
import { Database, listed, newId, type Page, readCursor, SystemClock, type Tx } from '#platform';
import { GrantChanges, storeParts } from './grant-changes.service.js';
import { nextCode } from './grant-codes.queries.js';
import { columnsOf, partsAfter, withoutEmpty } from './grant-facts.js';
import { findGrant } from './grant-profile.queries.js';
import { type GrantProfileView, toGrantProfileView } from './grant-profile.views.js';
import { GRANT } from './grant-record.js';
import { Grant } from './grant.entity.js';
import type { GrantEditInput, NewGrantInput } from './grant.inputs.js';
import { type GrantView, toGrantView } from './grant.views.js';
import { type GrantFilter, type GrantSort, listGrants } from './grants.queries.js';
import { recordStageChange } from './stage-changes.queries.js';

const HISTORY_LENGTH = 50;
const NO_PARTS = { typeShares: [], budgetLines: [], tranches: [] };

/** The register of grants and opportunities: entering, editing and reading them. */
@Injectable()
export class GrantsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    private readonly changes: GrantChanges,
  ) {}

  async list(
    actor: Actor,
    filter: GrantFilter,
    slice: { sort?: GrantSort; cursor?: string; limit: number },
  ): Promise<Page<GrantView>> {
    const today = this.clock.today();
    const { limit, sort = 'endsOn' } = slice;
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) => listGrants(tx, today, filter, { sort, after, limit }));
    return listed(found, limit, (row) => toGrantView(row, today));
  }

  /** One grant with all that belongs to it. Throws NotFound. */
  async show(actor: Actor, id: string): Promise<GrantProfileView> {
    const today = this.clock.today();
    return this.db.read(actor, async (tx) => {
      const profile = await findGrant(tx, today, id);
      if (!profile) throw missingRecord(GRANT);
      return toGrantProfileView(profile, await historyOf(tx, { type: 'grant', id }, HISTORY_LENGTH), today);
    });
  }

  /**
   * Enters an opportunity, or a grant that is secured already. Throws InvalidInput naming the field that breaks a rule of
   * fields or sums. A secured one needs the permission to award.
   */
  async create(actor: Actor, given: NewGrantInput): Promise<GrantProfileView> {
    const input = withoutEmpty(given);
    requireReach(actor, 'grants.write', input.recipientId);
    requireClearance(actor, input.sensitivity, input.recipientId);
    if (isSecured(input.stage ?? 'prospect')) requireReach(actor, 'grants.award', input.recipientId);
    const id = newId();
    await this.db.transaction(actor, async (tx) => {
      const grant = await this.newGrant(tx, actor, id, input);
      const parts = partsAfter(NO_PARTS, input);
      await this.changes.requireRight(tx, grant, { before: null, parts, change: input });
      await tx.insert(Grant, { ...grant, updatedAt: () => 'now()' });
      await storeParts(tx, id, parts);
      await recordStageChange(tx, actor, { grantId: id, from: null, to: grant.stage, reason: null, at: this.clock.now() });
      await this.changes.follow(tx, actor, null, grant);
      await this.audit.record(tx, actor, 'grant.created', { type: 'grant', id }, changesOfNew({ ...input, code: grant.code }));
    });
    return this.show(actor, id);
  }

  /** Changes what is given. Throws Conflict when somebody else changed the grant since `version`. */
  async edit(actor: Actor, id: string, version: number, given: GrantEditInput): Promise<GrantProfileView> {
    const input = withoutEmpty(given);
    const told = (before: Grant) => changesBetween(before, input);
    const act = { id, version, permission: 'grants.write', act: 'grant.edited', told } as const;
    await this.db.transaction(actor, (tx) =>
      this.changes.on(tx, actor, act, (before) => {
        const recipientId = input.recipientId ?? before.recipientId;
        requireReach(actor, 'grants.write', recipientId);
        requireClearance(actor, input.sensitivity ?? before.sensitivity, recipientId);
        return input;
      }),
    );
    return this.show(actor, id);
  }

  private async newGrant(tx: Tx, actor: Actor, id: string, input: NewGrantInput): Promise<Grant> {
    const code = input.code ?? (await nextCode(tx, `G-${this.clock.today().slice(0, 4)}-`));
    const own = input.currency === (await reportingCurrency(tx));
    const fxMethod = own ? 'same_currency' : 'spot';
    const ownerId = personIdOf(actor);
    return Object.assign(new Grant(), NEW_GRANT, { fxMethod, ownerId }, columnsOf(input), { id, code });
  }
}

const NEW_GRANT = {
  version: 1,
  role: 'direct',
  stage: 'prospect',
  allocation: 'days',
  signedOn: null,
  contractRate: null,
  probabilityOverrideValue: null,
  probabilityOverrideExpiresOn: null,
  backupOwnerId: null,
  grantManagerId: null,
  renewalOfId: null,
  goalCodes: [],
  outcomeCodes: [],
  sensitivity: 'internal',
  demo: false,
};
