import { type RecordType } from '#identity';
import { Partnership } from './partnership.entity.js';

/** Partnerships as records that people act upon. */
export const PARTNERSHIP: RecordType<Partnership> = {
  kind: 'partnership',
  entity: Partnership,
  subject: 'partnership',
  missing: ['partnerships.not-found', 'There is no such partnership.'],
};
