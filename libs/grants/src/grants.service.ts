import { Injectable } from '@nestjs/common';
import { Audit, changesBetween, changesOfNew, historyOf } from '#audit';
import { type Actor, personIdOf, requireClearance, requirePermission, requireReach } from '#kernel';
import { reportingCurrency } from '#money';
import { Database, newId, type Page, pageOf, readCursor, SystemClock, type Tx } from '#platform';
import { isSecured } from './domain/grant-stage.js';
import { GrantChanges, requireDonor, storeParts } from './grant-changes.service.js';
import { columnsOf, partsAfter, withoutEmpty } from './grant-facts.js';
import { grantNotFound, lockGrant, nextCode } from './grant-locks.js';
import { findGrant, namesOf, stageHistory } from './grant-profile.queries.js';
import { type GrantProfileView, toGrantProfileView, type WholeGrant } from './grant-profile.views.js';
import { Grant } from './grant.entity.js';
import type { GrantEditInput, NewGrantInput } from './grant.inputs.js';
import { type GrantView, toGrantView } from './grant.views.js';
import { type GrantFilter, type GrantSort, listGrants } from './grants.queries.js';
import { requirementsOfGrant, rulesOfGrant } from './requirements.queries.js';
import { recordStageChange } from './stage-changes.queries.js';
import { subgrantsOf } from './subgrants.queries.js';
import { tranchesOf } from './tranches.queries.js';

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
    return pageOf(
      found,
      limit,
      (row) => ({ key: row.sortKey, id: row.id }),
      (row) => toGrantView(row, today),
    );
  }

  /** One grant with all that belongs to it. Throws NotFound. */
  async show(actor: Actor, id: string): Promise<GrantProfileView> {
    const today = this.clock.today();
    const whole = await this.db.read(actor, async (tx): Promise<WholeGrant> => {
      const profile = await findGrant(tx, today, id);
      if (!profile) throw grantNotFound();
      const history = await historyOf(tx, { type: 'grant', id }, HISTORY_LENGTH);
      return {
        profile,
        history,
        tranches: await tranchesOf(tx, id),
        rules: await rulesOfGrant(tx, id),
        requirements: await requirementsOfGrant(tx, id),
        subgrants: await subgrantsOf(tx, id),
        stages: await stageHistory(tx, id),
        names: await namesOf(
          tx,
          history.map((entry) => entry.actor),
        ),
      };
    });
    return toGrantProfileView(whole, today);
  }

  /**
   * Enters an opportunity, or a grant that is secured already. Throws InvalidInput naming the field that breaks a rule of
   * fields or sums. A secured one needs the permission to award.
   */
  async create(actor: Actor, given: NewGrantInput): Promise<GrantProfileView> {
    requirePermission(actor, 'grants.write');
    const input = withoutEmpty(given);
    requireReach(actor, 'grants.write', input.recipientId);
    requireClearance(actor, input.sensitivity, input.recipientId);
    if (isSecured(input.stage ?? 'prospect')) requireReach(actor, 'grants.award', input.recipientId);
    const id = newId();
    await this.db.transaction(actor, async (tx) => {
      await requireDonor(tx, input.donorId);
      const grant = await this.newGrant(tx, actor, id, input);
      const parts = partsAfter(NO_PARTS, input);
      await this.changes.requireRight(tx, actor, grant, parts, input);
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
    requirePermission(actor, 'grants.write');
    const input = withoutEmpty(given);
    await this.db.transaction(actor, async (tx) => {
      const before = await lockGrant(tx, actor, 'grants.write', id);
      requireReach(actor, 'grants.write', input.recipientId ?? before.recipientId);
      requireClearance(actor, input.sensitivity ?? before.sensitivity, input.recipientId ?? before.recipientId);
      await this.changes.apply(tx, actor, before, version, input);
      await this.audit.record(tx, actor, 'grant.edited', { type: 'grant', id }, changesBetween(before, input));
    });
    return this.show(actor, id);
  }

  private async newGrant(tx: Tx, actor: Actor, id: string, input: NewGrantInput): Promise<Grant> {
    const code = input.code ?? (await nextCode(tx, 'grant', `G-${this.clock.today().slice(0, 4)}-`));
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
