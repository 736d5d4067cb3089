import { type RecordType } from '#identity';
import { Assessment } from './assessment.entity.js';

/** Assessments as records that people act upon. */
export const ASSESSMENT: RecordType<Assessment> = {
  kind: 'assessment',
  entity: Assessment,
  subject: 'assessment',
  missing: ['assessments.not-found', 'There is no such assessment.'],
};
