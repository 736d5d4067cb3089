import type { components } from '../api/schema';

export type Period = components['schemas']['PeriodView'];
export type Proposal = components['schemas']['ProposalView'];
export type ErasureRequest = components['schemas']['ErasureRequestView'];

export const VERIFICATIONS = ['safe_channel_call', 'safe_channel_message', 'in_person', 'trusted_third_party'] as const;

/** Where the record is seen, as far as it has a page. */
export function pageOf({ kind, subjectId, organisationId }: Proposal): string | null {
  if (kind === 'declined_application') return `/grants/${subjectId}`;
  if (kind === 'assessment' || kind === 'informant_note') return `/assessments/${subjectId}`;
  return organisationId && `/partners/${organisationId}`;
}
