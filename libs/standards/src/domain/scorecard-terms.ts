import { addMonths, object, type PlainDate, whole } from '#kernel';
import { documentOf, nullable } from './reading.js';
import type { Band } from './scorecard.js';

/** What follows from a band under one version of the standards; the calculation itself does not need it. */
export interface ScorecardTerms {
  /** Months for which an approved assessment is valid, by band; null: it never is. */
  validityMonths: { meets: number | null; conditional: number | null; doesNotMeet: number | null };
  /** Days within which every action of a plan must be due. */
  actionPlanMaxDays: number;
  /** Months after which a partner that does not meet the standard may apply again. */
  reapplyAfterMonths: number;
}

const MAX_MONTHS = 120;
const MAX_DAYS = 3650;
const months = nullable(whole(1, MAX_MONTHS));
const validity = object({ meets: months, conditional: months, does_not_meet: months });
const reapply = object({ does_not_meet: whole(0, MAX_MONTHS) });

/** The terms in a scorecard document. Throws DecodeError, for example "action_plan_max_days: is required". */
export function readScorecardTerms(json: unknown): ScorecardTerms {
  const source = documentOf(json, 'scorecard') as Record<string, unknown>;
  const read = validity(source['validity_months'], 'validity_months');
  return {
    validityMonths: { meets: read.meets, conditional: read.conditional, doesNotMeet: read.does_not_meet },
    actionPlanMaxDays: whole(1, MAX_DAYS)(source['action_plan_max_days'], 'action_plan_max_days'),
    reapplyAfterMonths: reapply(source['reapply_after_months'], 'reapply_after_months').does_not_meet,
  };
}

/**
 * The last day on which an approved assessment is valid, itself included: the day of approval plus the months of its
 * band, clamped to the month's end. Approved on 2024-08-31 and valid for 6 months: until 2025-02-28. Null for a band
 * that gives no validity.
 */
export function validUntil(approvedOn: PlainDate, band: Band, terms: ScorecardTerms): PlainDate | null {
  const { meets, conditional, doesNotMeet } = terms.validityMonths;
  const byBand: Record<Band, number | null> = { meets, conditional, does_not_meet: doesNotMeet, incomplete: null };
  const length = byBand[band];
  return length === null ? null : addMonths(approvedOn, length);
}
