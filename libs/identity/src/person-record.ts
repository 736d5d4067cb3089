import type { RecordType } from './acts.js';
import { Person } from './person.entity.js';

/** Accounts as records that are looked after. */
export const PERSON: RecordType<Person> = {
  kind: 'person',
  entity: Person,
  subject: 'person',
  missing: ['record.not-found', 'There is no such record.'],
};
