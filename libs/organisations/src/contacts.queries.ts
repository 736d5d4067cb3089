import { visible } from '#identity';
import { type Actor, personIdOf } from '#kernel';
import { firstRow, type Tx } from '#platform';
import { Contact } from './contact.entity.js';
import { Signatory } from './signatory.entity.js';

/** The contacts of one organisation that the actor may see, by name. */
export async function contactsOf(tx: Tx, organisationId: string): Promise<Contact[]> {
  return tx
    .createQueryBuilder(Contact, 'contact')
    .where('contact.organisationId = :organisationId', { organisationId })
    .andWhere(visible('contact', 'contact'))
    .orderBy('lower(contact.displayName)')
    .addOrderBy('contact.id')
    .getMany();
}

/** Contacts with exactly this channel that the actor may have shown. */
export function contactsUnder(tx: Tx, indexes: readonly string[]): Promise<Contact[]> {
  return tx
    .createQueryBuilder(Contact, 'it')
    .where('it.channelIndex = any (:indexes)', { indexes })
    .andWhere(visible('contact', 'it', 'contacts.reveal'))
    .orderBy('it.id')
    .getMany();
}

/**
 * Counts one more reveal, in hours that begin with the first; the row is locked, so two at once are counted as two. Returns
 * how many they are, and the seconds until the hour is over.
 */
export async function countReveal(tx: Tx, actor: Actor): Promise<{ count: number; wait: number }> {
  const counted = await firstRow<{ count: number; wait: number }>(
    tx,
    `insert into organisations.reveal_count as r (person_id) values ($1)
     on conflict (person_id) do update
       set count = case when r.hour_began_at > now() - interval '1 hour' then r.count + 1 else 1 end,
           hour_began_at = case when r.hour_began_at > now() - interval '1 hour' then r.hour_began_at else now() end
     returning count, ceil(extract(epoch from hour_began_at + interval '1 hour' - now()))::int as wait`,
    [personIdOf(actor)],
  );
  return counted!;
}

/** Who signs for an organisation, as far as the actor may know, by alias. */
export function signatoriesOf(tx: Tx, organisationId: string): Promise<Signatory[]> {
  return tx
    .createQueryBuilder(Signatory, 'signatory')
    .where('signatory.organisationId = :organisationId', { organisationId })
    .andWhere(visible('signatory', 'signatory'))
    .orderBy('signatory.alias collate access.sorted')
    .addOrderBy('signatory.id')
    .getMany();
}
