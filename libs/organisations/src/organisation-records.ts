import type { RecordType } from '#identity';
import { Contact } from './contact.entity.js';
import { Organisation } from './organisation.entity.js';
import { Signatory } from './signatory.entity.js';

/** Organisations as records that people act upon. */
export const ORGANISATION: RecordType<Organisation> = {
  kind: 'organisation',
  entity: Organisation,
  subject: 'organisation',
  missing: ['organisations.not-found', 'There is no such organisation.'],
};

/** Contacts as records that people act upon. */
export const CONTACT: RecordType<Contact> = {
  kind: 'contact',
  entity: Contact,
  subject: 'contact',
  missing: ['contacts.not-found', 'There is no such contact.'],
};

/** Signatories as records that people act upon. */
export const SIGNATORY: RecordType<Signatory> = {
  kind: 'signatory',
  entity: Signatory,
  subject: 'signatory',
  missing: ['signatories.not-found', 'There is no such signatory.'],
};
