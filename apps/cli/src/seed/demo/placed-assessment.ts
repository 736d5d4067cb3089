import type { AssessedPartner } from './assessed-partner.js';
import type { DemoAssessment, DemoPartnership } from './demo-partnership.js';

/** One assessment with everything that is known of it. */
export interface PlacedAssessment {
  id: string;
  partnership: DemoPartnership;
  demo: DemoAssessment;
  partner: AssessedPartner;
  assessor: string;
}
