import { Injectable } from '@nestjs/common';
import { Audit, changesBetween, changesOfNew } from '#audit';
import { lockRecord } from '#identity';
import {
  type Actor,
  Conflict,
  keeperOf,
  holdsSomewhere,
  NotFound,
  type PlainDate,
  requireClearance,
  requirePermission,
  RuleBroken,
} from '#kernel';
import { Database, listed, newId, type Page, readCursor, rows, SystemClock, type Tx, updateVersioned } from '#platform';
import { contactsOf } from './contacts.queries.js';
import { likelySameName } from './domain/likely-same.js';
import { missingEndorsements } from './domain/membership.js';
import type { NewOrganisationInput, OrganisationEditInput, TerritoryInput } from './organisation.inputs.js';
import { Organisation } from './organisation.entity.js';
import { ORGANISATION } from './organisation-records.js';
import { type OrganisationProfileView, type OrganisationView, toOrganisationView, toProfileView } from './organisation.views.js';
import {
  allNames,
  findOrganisation,
  listOrganisations,
  type OrganisationFilter,
  requiredDocuments,
} from './organisations.queries.js';

/** The register of organisations: entering, editing, archiving, and reading it. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
  ) {}

  async list(
    actor: Actor,
    filter: OrganisationFilter,
    slice: { cursor?: string; limit: number },
  ): Promise<Page<OrganisationView>> {
    const after = readCursor(slice.cursor);
    const found = await this.db.read(actor, (tx) =>
      listOrganisations(tx, this.clock.today(), filter, { after, limit: slice.limit }),
    );
    return listed(found, slice.limit, toOrganisationView);
  }

  async show(actor: Actor, id: string): Promise<OrganisationProfileView> {
    return this.db.read(actor, async (tx) => {
      const profile = await findOrganisation(tx, this.clock.today(), id);
      if (!profile) throw notFound();
      return toProfileView(profile, holdsSomewhere(actor, 'contacts.read') ? await contactsOf(tx, id) : null);
    });
  }

  /** Enters an organisation. Throws Conflict when the code is taken or the name probably means one that is there. */
  async create(actor: Actor, input: NewOrganisationInput): Promise<OrganisationProfileView> {
    const keptById = keeperOf(actor, 'organisations.write');
    requireClearance(actor, input.sensitivity, keptById);
    const id = newId();
    await this.db.transaction(actor, async (tx) => {
      await refuseDouble(tx, input);
      await this.insert(tx, { id, keptById }, input);
      await this.audit.record(tx, actor, 'organisation.created', { type: 'organisation', id }, changesOfNew(input));
    });
    return this.show(actor, id);
  }

  /** Changes what is given. Throws Conflict when somebody else changed the record since `version`. */
  async edit(actor: Actor, id: string, version: number, input: OrganisationEditInput): Promise<OrganisationProfileView> {
    requirePermission(actor, 'organisations.write');
    await this.db.transaction(actor, async (tx) => {
      const before = await lockOrganisation(tx, actor, id);
      before.requireOpen();
      requireClearance(actor, input.sensitivity, before.kind === 'network' ? before.id : before.keptById);
      const { aliases, territories, ...fields } = input;
      Object.assign(new Organisation(), before, fields).requireLevel();
      await updateVersioned(tx, Organisation, { id, version }, fields);
      await replaceNames(tx, id, aliases);
      await replaceTerritories(tx, id, territories);
      await this.audit.record(tx, actor, 'organisation.edited', { type: 'organisation', id }, changesBetween(before, input));
    });
    return this.show(actor, id);
  }

  /** Takes an organisation out of lists; what refers to it stays. */
  async archive(actor: Actor, id: string, version: number): Promise<void> {
    requirePermission(actor, 'organisations.write');
    await this.db.transaction(actor, async (tx) => {
      (await lockOrganisation(tx, actor, id)).requireOpen();
      await updateVersioned(tx, Organisation, { id, version }, { archivedAt: this.clock.now() });
      await this.audit.record(tx, actor, 'organisation.archived', { type: 'organisation', id });
    });
  }

  /** Makes a network an active member. Throws RuleBroken naming the documents that it has yet to endorse. */
  async admit(actor: Actor, id: string, version: number): Promise<OrganisationProfileView> {
    requirePermission(actor, 'organisations.write');
    const today = this.clock.today();
    await this.db.transaction(actor, async (tx) => {
      const organisation = await lockOrganisation(tx, actor, id);
      await requireMayBeMember(tx, actor, organisation, today);
      const memberSinceOn = organisation.memberSinceOn ?? today;
      await updateVersioned(tx, Organisation, { id, version }, { membershipStatus: 'active', memberSinceOn });
      await this.audit.record(tx, actor, 'organisation.admitted', { type: 'organisation', id }, { memberSinceOn });
    });
    return this.show(actor, id);
  }

  private async insert(tx: Tx, made: { id: string; keptById: string | null }, input: NewOrganisationInput): Promise<void> {
    const { aliases, territories, ...fields } = input;
    const organisation = Object.assign(new Organisation(), NEW_ORGANISATION, fields, made);
    organisation.requireLevel();
    await tx.insert(Organisation, { ...organisation, updatedAt: () => 'now()' });
    await replaceNames(tx, made.id, aliases);
    await replaceTerritories(tx, made.id, territories);
  }
}

const NEW_ORGANISATION = {
  version: 1,
  level: null,
  thematic: false,
  workingLanguages: [],
  sensitivity: 'internal',
  membershipStatus: 'none',
  demo: false,
};

/** The row, locked until the end of the transaction. Throws NotFound, or Forbidden for one that other networks keep. */
function lockOrganisation(tx: Tx, actor: Actor, id: string): Promise<Organisation> {
  return lockRecord(tx, actor, ORGANISATION, { id, permission: 'organisations.write' });
}

async function requireMayBeMember(tx: Tx, actor: Actor, organisation: Organisation, today: PlainDate): Promise<void> {
  if (organisation.kind !== 'network') {
    throw new RuleBroken('organisations.only-networks-are-members', 'Only networks can be members. This is a partner.');
  }
  const profile = await findOrganisation(tx, today, organisation.id);
  const missing = missingEndorsements(await requiredDocuments(tx), profile!.endorsements, today);
  if (missing.length > 0) {
    throw new RuleBroken(
      'organisations.endorsement-missing',
      'A member endorses both founding documents. Record the missing endorsement first.',
      { missing },
    );
  }
}

async function refuseDouble(tx: Tx, input: NewOrganisationInput): Promise<void> {
  const double = (await allNames(tx)).find((other) => likelySameName(other.name, input.name));
  if (double) {
    throw new Conflict('organisations.probably-there', `"${double.name}" is in the register already. Open it instead.`, {
      id: double.id,
    });
  }
}

async function replaceNames(tx: Tx, id: string, aliases: string[] | undefined): Promise<void> {
  if (aliases === undefined) return;
  await rows(tx, 'delete from organisations.alias where organisation_id = $1', [id]);
  await rows(
    tx,
    'insert into organisations.alias (organisation_id, name) select $1, name from unnest($2::text[]) as name group by name',
    [id, aliases],
  );
}

async function replaceTerritories(tx: Tx, id: string, territories: TerritoryInput[] | undefined): Promise<void> {
  if (territories === undefined) return;
  await rows(tx, 'delete from organisations.territory where organisation_id = $1', [id]);
  await rows(
    tx,
    `insert into organisations.territory (organisation_id, place, is_primary)
     select $1, place, bool_or(is_primary) from unnest($2::text[], $3::boolean[]) as t (place, is_primary) group by place`,
    [id, territories.map((entry) => entry.place), territories.map((entry) => entry.isPrimary ?? true)],
  );
}

function notFound(): NotFound {
  return new NotFound('organisations.not-found', 'There is no such organisation.');
}
