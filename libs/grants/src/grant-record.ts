import { type RecordType } from '#identity';
import { Grant } from './grant.entity.js';

/** Grants as records that people act upon. */
export const GRANT: RecordType<Grant> = {
  kind: 'grant',
  entity: Grant,
  subject: 'grant',
  missing: ['grants.not-found', 'There is no such grant.'],
};
