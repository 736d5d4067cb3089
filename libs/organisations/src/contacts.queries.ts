import { visible } from '#identity';
import type { Actor } from '#kernel';
import { type Tx } from '#platform';
import { Contact } from './contact.entity.js';

/** The contacts of one organisation that the actor may see, by name. */
export async function contactsOf(tx: Tx, actor: Actor, organisationId: string): Promise<Contact[]> {
  return tx
    .createQueryBuilder(Contact, 'contact')
    .where('contact.organisationId = :organisationId', { organisationId })
    .andWhere(visible(actor, 'contact', 'contact'))
    .orderBy('lower(contact.displayName)')
    .addOrderBy('contact.id')
    .getMany();
}
