import { visible } from '#identity';
import { type Tx } from '#platform';
import { Contact } from './contact.entity.js';

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
