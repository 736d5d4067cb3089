import { rows, type Tx } from '#platform';
import { Contact } from './contact.entity.js';

/** The contacts of one organisation, by name. */
export async function contactsOf(tx: Tx, organisationId: string): Promise<Contact[]> {
  return tx
    .createQueryBuilder(Contact, 'contact')
    .where('contact.organisationId = :organisationId', { organisationId })
    .orderBy('lower(contact.displayName)')
    .addOrderBy('contact.id')
    .getMany();
}

/** Number of contacts whose twelve-month review is due (domain.md 6.3). */
export async function contactsToReview(tx: Tx, today: string): Promise<number> {
  const [row] = await rows<{ count: number }>(
    tx,
    'select count(*)::int as count from organisations.contact where review_on <= $1',
    [today],
  );
  return row?.count ?? 0;
}
