import type { components } from '../api/schema';

export type Partnership = components['schemas']['PartnershipView'];
export type PartnershipProfile = components['schemas']['PartnershipProfileView'];
export const PARTNERSHIP_STATUSES = ['proposed', 'active', 'under_review', 'suspended', 'ended'] as const;
export const PROFILES = [
  'ally_ngo',
  'kp_network',
  'multilateral',
  'donor',
  'service_provider',
  'fiscal_host',
  'public_body',
] as const;
export const CATEGORIES = [
  'kp_network',
  'health',
  'human_rights',
  'harm_reduction',
  'drug_policy',
  'prison_reform',
  'other',
] as const;

/** Everything that an act on a partnership makes old. */
export const STALE = ['/partnerships', '/assessments', '/organisations', '/today', '/deadlines'];

/** The assessment that a partnership stands on and the one before, as far as they were approved. */
export function latestTwo({ assessments, assessmentId }: PartnershipProfile) {
  const decided = assessments.filter(({ approvedOn }) => approvedOn !== null);
  const latest = decided.find(({ id }) => id === assessmentId) ?? decided[0];
  const before = latest && decided[decided.indexOf(latest) + 1];
  return { latest, before };
}
