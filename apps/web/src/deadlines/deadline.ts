import type { components } from '../api/schema';

export type Deadline = components['schemas']['DeadlineView'];
export type DeadlineProfile = components['schemas']['DeadlineProfileView'];

export const DEADLINE_KINDS = ['requirement', 'grant_renewal', 'assessment_expiry', 'agreement_end', 'action_due'] as const;
