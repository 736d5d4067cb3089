import { type Erasable } from './erasures.queries.js';

/** Everything that the product holds about somebody. */
export class PersonalDataView {
  subjectType: Erasable;
  id: string;
  at: Date;
  /** part by part, as it is stored */ data: Record<string, unknown>;
}
