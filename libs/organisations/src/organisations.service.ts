import { Injectable } from '@nestjs/common';
import { Audit, changesBetween, changesOfNew } from '#audit';
import { type Act, Acts, missingRecord } from '#identity';
import { type Actor, Conflict, holdsSomewhere, keeperOf, type PlainDate, requireClearance, RuleBroken } from '#kernel';
import { Database, listed, newId, type Page, readCursor, SystemClock, type Tx } from '#platform';
import { contactsOf } from './contacts.queries.js';
import { likelySameName } from './domain/likely-same.js';
import { missingEndorsements } from './domain/membership.js';
import type { NewOrganisationInput, OrganisationEditInput } from './organisation.inputs.js';
import { Organisation } from './organisation.entity.js';
import { replaceAliases, replaceTerritories } from './organisation-parts.queries.js';
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
    private readonly acts: Acts,
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
      if (!profile) throw missingRecord(ORGANISATION);
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
    const { aliases: _, territories: __, ...fields } = input;
    const told = (before: Organisation) => changesBetween(before, input);
    await this.change(actor, { id, version, act: 'organisation.edited', told }, async (before, tx) => {
      before.requireOpen();
      requireClearance(actor, input.sensitivity, before.kind === 'network' ? before.id : before.keptById);
      Object.assign(new Organisation(), before, fields).requireLevel();
      await replaceNamesAndPlaces(tx, id, input);
      return fields;
    });
    return this.show(actor, id);
  }

  /** Takes an organisation out of lists; what refers to it stays. */
  async archive(actor: Actor, id: string, version: number): Promise<void> {
    await this.change(actor, { id, version, act: 'organisation.archived' }, (organisation) => {
      organisation.requireOpen();
      return { archivedAt: this.clock.now() };
    });
  }

  /** Makes a network an active member. Throws RuleBroken naming the documents that it has yet to endorse. */
  async admit(actor: Actor, id: string, version: number): Promise<OrganisationProfileView> {
    const today = this.clock.today();
    await this.change(actor, { id, version, act: 'organisation.admitted' }, async (organisation, tx) => {
      await requireMayBeMember(tx, organisation, today);
      return { membershipStatus: 'active', memberSinceOn: organisation.memberSinceOn ?? today };
    });
    return this.show(actor, id);
  }

  private async change(
    actor: Actor,
    act: Omit<Act<Organisation>, 'permission'>,
    fields: (before: Organisation, tx: Tx) => Partial<Organisation> | Promise<Partial<Organisation>>,
  ): Promise<void> {
    const placed = { ...act, permission: 'organisations.write' } as const;
    await this.db.transaction(actor, (tx) => this.acts.on(tx, actor, ORGANISATION, placed, (before) => fields(before, tx)));
  }

  private async insert(tx: Tx, made: { id: string; keptById: string | null }, input: NewOrganisationInput): Promise<void> {
    const { aliases: _, territories: __, ...fields } = input;
    const organisation = Object.assign(new Organisation(), NEW_ORGANISATION, fields, made);
    organisation.requireLevel();
    await tx.insert(Organisation, organisation);
    await replaceNamesAndPlaces(tx, made.id, input);
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

async function requireMayBeMember(tx: Tx, organisation: Organisation, today: PlainDate): Promise<void> {
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

/** What is not given stays. */
async function replaceNamesAndPlaces(tx: Tx, id: string, { aliases, territories }: OrganisationEditInput): Promise<void> {
  if (aliases !== undefined) await replaceAliases(tx, id, aliases);
  if (territories !== undefined) await replaceTerritories(tx, id, territories);
}
