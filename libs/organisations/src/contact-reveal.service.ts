import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { findRecord, visible } from '#identity';
import { type Actor, Forbidden, type PersonActor, personIdOf, requirePermission, RuleBroken } from '#kernel';
import { Database, firstRow, type Tx } from '#platform';
import { Secrets } from '#secrets';
import { CHANNEL_PLACE, Contact } from './contact.entity.js';
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
    requirePermission(actor, 'contacts.reveal');
    return this.db.transaction(actor, async (tx) => {
      const contact = await findRecord(tx, actor, CONTACT, { id, permission: 'contacts.reveal' });
      await requireUnlocked(tx, contact.organisationId);
      const { channelType, channelSealed } = contact;
      if (channelType === null || channelSealed === null) {
        throw new RuleBroken('contacts.no-channel', 'This contact has no channel.');
      }
      await countReveal(tx, actor);
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
      await countReveal(tx, actor);
      const found = await contactsUnder(tx, await this.secrets.blindIndexes(tx, 'contact', channelValue));
      await this.audit.record(tx, actor, 'contact.looked_up', { type: 'person', id: actor.userId }, { count: found.length });
      return found.map(toContactView);
    });
  }
}

/** Contacts with exactly this channel that the actor may see. */
function contactsUnder(tx: Tx, indexes: readonly string[]): Promise<Contact[]> {
  const sought = tx.createQueryBuilder(Contact, 'it').where('it.channelIndex = any (:indexes)', { indexes });
  return sought
    .andWhere(visible('contact', 'it', 'contacts.reveal'))
    .orderBy('it.id')
    .getMany();
}

/** Counts in hours that begin with the first reveal; the row is locked, so two at once are counted as two. */
async function countReveal(tx: Tx, actor: Actor): Promise<void> {
  const counted = await firstRow<{ count: number; wait: number }>(
    tx,
    `with counted as (
       insert into organisations.reveal_count as r (person_id) values ($1)
       on conflict (person_id) do update
         set count = case when r.hour_began_at > now() - interval '1 hour' then r.count + 1 else 1 end,
             hour_began_at = case when r.hour_began_at > now() - interval '1 hour' then r.hour_began_at else now() end
       returning count, hour_began_at)
     select count, ceil(extract(epoch from hour_began_at + interval '1 hour' - now()))::int as wait from counted`,
    [personIdOf(actor)],
  );
  if (counted!.count <= REVEALS_AN_HOUR) return;
  throw new Forbidden(
    'contacts.too-many-reveals',
    `You have looked at ${REVEALS_AN_HOUR} contacts within an hour. Wait, or ask a colleague.`,
    { retryAfterSeconds: counted!.wait },
  );
}
