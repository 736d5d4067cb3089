import type { PlainDate } from '#kernel';
import { isComplete, isDueWithin, type PlannedAction } from './action-plan.js';
import type { Band } from './scorecard.js';

/** The assessment that a partnership stands on, and what has happened since. */
export interface GateFacts {
  today: PlainDate;
  /** Null while nobody has approved the assessment. */
  approvedOn: PlainDate | null;
  suspended: boolean;
  /** The last valid day, itself included; null when the band gives no validity. */
  validUntil: PlainDate | null;
  openSeriousIncidents: number;
  band: Band;
  belowMeetsThreshold: readonly string[];
  weakDomains: readonly string[];
  actions: readonly PlannedAction[];
  actionPlanMaxDays: number;
}

/** One reason why a partnership may not be active; `subject` is the criterion or domain it is about. */
export interface GateReason {
  code:
    | 'not-approved'
    | 'suspended'
    | 'expired'
    | 'serious-incident-open'
    | 'band-too-low'
    | 'no-action'
    | 'criterion-without-action'
    | 'domain-without-action'
    | 'action-due-too-late';
  subject: string | null;
}

/**
 * Why a partnership may not be active, or an empty list when it may. It needs an approved, valid, unsuspended
 * assessment, no open serious representation incident, and the band `meets`, or `conditional` with an action plan: at
 * least one action, one for every criterion below its threshold and for every weak domain, each due within the limit
 * counted from the approval.
 *
 * Conditional with weak domain F and no action at all: "no-action" and "domain-without-action" for F.
 */
export function gateToActive(facts: GateFacts): GateReason[] {
  if (facts.approvedOn === null) return [because('not-approved')];
  return [
    ...(facts.suspended ? [because('suspended')] : []),
    ...(hasLapsed(facts) ? [because('expired')] : []),
    ...(facts.openSeriousIncidents > 0 ? [because('serious-incident-open')] : []),
    ...bandReasons(facts, facts.approvedOn),
  ];
}

function hasLapsed({ today, validUntil, band }: GateFacts): boolean {
  return validUntil === null ? band === 'meets' || band === 'conditional' : today > validUntil;
}

function bandReasons(facts: GateFacts, approvedOn: PlainDate): GateReason[] {
  if (facts.band === 'meets') return [];
  return facts.band === 'conditional' ? planReasons(facts, approvedOn) : [because('band-too-low')];
}

function planReasons(facts: GateFacts, approvedOn: PlainDate): GateReason[] {
  const { actions, actionPlanMaxDays: days } = facts;
  const complete = actions.filter((action) => isComplete(action, approvedOn, days));
  const criteria = new Set(complete.map(({ criterion }) => criterion));
  const domains = new Set(complete.map(({ domain }) => domain));
  const late = actions.filter((action) => action.dueOn !== null && !isDueWithin(action, approvedOn, days));
  return [
    ...(complete.length === 0 ? [because('no-action')] : []),
    ...facts.belowMeetsThreshold.filter((id) => !criteria.has(id)).map((id) => because('criterion-without-action', id)),
    ...facts.weakDomains.filter((id) => !domains.has(id)).map((id) => because('domain-without-action', id)),
    ...late.map(({ criterion, domain }) => because('action-due-too-late', criterion ?? domain)),
  ];
}

function because(code: GateReason['code'], subject: string | null = null): GateReason {
  return { code, subject };
}
