import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Acts, findRecord, lockRecord } from '#identity';
import { type Actor, addMonths, type PlainDate, RuleBroken } from '#kernel';
import { Database, newId, type Tx } from '#platform';
import { Secrets } from '#secrets';
import { CHANNEL_PLACE, Contact } from './contact.entity.js';
import type { ContactEditInput, NewContactInput } from './contact.inputs.js';
import { requireUnlocked } from './lockdown.js';
import { keeperOfWhatIsWritten } from './keeper.js';
import { CONTACT, ORGANISATION } from './organisation-records.js';
import { type ContactView, toContactView } from './organisation.views.js';

const REVIEW_MONTHS = 12;

/** Contacts of organisations. The audit names the fields that changed, never what stands in them. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly acts: Acts,
    private readonly secrets: Secrets,
  ) {}

  /** Adds a contact. A channel needs the day of consent; it is looked at again after twelve months. */
  async add(actor: Actor, organisationId: string, input: NewContactInput): Promise<ContactView> {
    return this.db.transaction(actor, async (tx) => {
      const keptById = await keeperOfNewContact(tx, actor, organisationId);
      await requireUnlocked(tx, organisationId);
      const id = newId();
      const fields = await this.withSealedChannel(tx, id, input);
      const contact: Contact = Object.assign(new Contact(), NEW_CONTACT, fields, { id, organisationId, keptById });
      contact.reviewOn = reviewOf(contact);
      requireSafeChannel(contact);
      await tx.insert(Contact, contact);
      await this.audit.record(tx, actor, 'contact.added', { type: 'contact', id }, { fields: Object.keys(input) });
      return toContactView(contact);
    });
  }

  /** Changes what is given; a channel that is not given stays as it is. */
  async edit(actor: Actor, id: string, version: number, input: ContactEditInput): Promise<ContactView> {
    const told = { fields: Object.keys(input) };
    const act = { id, version, permission: 'contacts.write', act: 'contact.edited', told } as const;
    return this.db.transaction(actor, async (tx) => {
      const edited = await this.acts.on(tx, actor, CONTACT, act, async (before) => {
        before.requireNotErased();
        const fields = await this.withSealedChannel(tx, id, input);
        const contact = Object.assign(new Contact(), before, fields);
        requireSafeChannel(contact);
        return { ...fields, reviewOn: reviewOf(contact) };
      });
      return toContactView(edited);
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      await lockRecord(tx, actor, CONTACT, { id, permission: 'contacts.write' });
      await tx.delete(Contact, { id });
      await this.audit.record(tx, actor, 'contact.removed', { type: 'contact', id });
    });
  }

  private async withSealedChannel(tx: Tx, id: string, { channelValue, ...fields }: ContactEditInput): Promise<StoredFields> {
    if (channelValue === undefined) return fields;
    if (channelValue === null) return { ...fields, channelSealed: null, channelIndex: null };
    const channelSealed = await this.secrets.seal(tx, 'contact', { ...CHANNEL_PLACE, row: id }, channelValue);
    return { ...fields, channelSealed, channelIndex: await this.secrets.blindIndex(tx, 'contact', channelValue) };
  }
}

type StoredFields = Omit<ContactEditInput, 'channelValue'> & Partial<Pick<Contact, 'channelSealed' | 'channelIndex'>>;

const NEW_CONTACT = {
  version: 1,
  roleAtOrganisation: null,
  channelType: null,
  channelSealed: null,
  channelIndex: null,
  safeHours: null,
  doNotWrite: false,
  language: 'en',
  consentOn: null,
  consentScope: null,
  reviewOn: null,
  endedOn: null,
  formerNumber: null,
};

function reviewOf({ consentOn }: Contact): PlainDate | null {
  return consentOn && addMonths(consentOn, REVIEW_MONTHS);
}

function requireSafeChannel(contact: Contact): void {
  if ((contact.channelType === null) !== (contact.channelSealed === null)) {
    throw new RuleBroken('contacts.channel-incomplete', 'A channel needs both its kind and its value, or neither.');
  }
  if (contact.channelSealed !== null && contact.consentOn === null) {
    throw new RuleBroken('contacts.consent-missing', 'Enter the day on which the person agreed to this channel.');
  }
}

/** The network that will keep a contact of this organisation. Throws NotFound, Forbidden. */
async function keeperOfNewContact(tx: Tx, actor: Actor, id: string): Promise<string | null> {
  const organisation = await findRecord(tx, actor, ORGANISATION, { id, permission: 'organisations.read' });
  organisation.requireOpen();
  return keeperOfWhatIsWritten(tx, actor, organisation, 'contacts.write');
}
