import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { findRecord } from '#identity';
import { type Actor, Forbidden, type PersonActor, requirePermission, RuleBroken } from '#kernel';
import { Database, type Tx } from '#platform';
import { Secrets } from '#secrets';
import { CHANNEL_PLACE } from './contact.entity.js';
import { contactsUnder, countReveal } from './contacts.queries.js';
import { CONTACT } from './organisation-records.js';
import { requireUnlocked } from './lockdown.js';
import { type ContactView, type RevealedChannelView, toContactView } from './organisation.views.js';

/** How many contacts a person may have shown to them in an hour. */
const REVEALS_AN_HOUR = 30;

/** Showing how a contact is reached: one at a time, counted, and each time a row in the audit (domain.md 6.3, 6.4). */
@Injectable()
export class ContactRevealService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
  ) {}

  /**
   * Opens the channel of one contact. Throws Forbidden after 30 in an hour or while the region is locked, RuleBroken for a
   * contact without channel. The audit keeps who looked at which contact, never what was shown.
   */
  async reveal(actor: Actor, id: string): Promise<RevealedChannelView> {
    return this.db.transaction(actor, async (tx) => {
      const contact = await findRecord(tx, actor, CONTACT, { id, permission: 'contacts.reveal' });
      await requireUnlocked(tx, contact.organisationId);
      const { channelType, channelSealed } = contact;
      if (channelType === null || channelSealed === null) {
        throw new RuleBroken('contacts.no-channel', 'This contact has no channel.');
      }
      await refuseTooMany(tx, actor);
      await this.audit.record(tx, actor, 'contact.revealed', { type: 'contact', id });
      return { channelType, channelValue: await this.secrets.open(tx, 'contact', { ...CHANNEL_PLACE, row: id }, channelSealed) };
    });
  }

  /**
   * The contacts that are reached under exactly this address or number, whatever its case and spaces. Asking is counted and
   * logged like revealing, for it tells the same.
   */
  async lookUp(actor: PersonActor, channelValue: string): Promise<ContactView[]> {
    requirePermission(actor, 'contacts.reveal');
    return this.db.transaction(actor, async (tx) => {
      await refuseTooMany(tx, actor);
      const found = await contactsUnder(tx, await this.secrets.blindIndexes(tx, 'contact', channelValue));
      await this.audit.record(tx, actor, 'contact.looked_up', { type: 'person', id: actor.userId }, { count: found.length });
      return found.map(toContactView);
    });
  }
}

async function refuseTooMany(tx: Tx, actor: Actor): Promise<void> {
  const { count, wait } = await countReveal(tx, actor);
  if (count <= REVEALS_AN_HOUR) return;
  throw new Forbidden(
    'contacts.too-many-reveals',
    `You have looked at ${REVEALS_AN_HOUR} contacts within an hour. Wait, or ask a colleague.`,
    { retryAfterSeconds: wait },
  );
}
