import type { components } from '../api/schema';

export type Grant = components['schemas']['GrantView'];
export type GrantProfile = components['schemas']['GrantProfileView'];
export type Tranche = components['schemas']['TrancheView'];
export type Requirement = components['schemas']['RequirementView'];
export type Subgrant = components['schemas']['SubgrantView'];
export type Grid = components['schemas']['GridView'];

export const STAGE_GROUPS = ['pipeline', 'secured', 'lost'] as const;
export const FUNDING_TYPES = ['core', 'advocacy', 'service_delivery'] as const;

/** Paths whose readings are old once a grant, or anything that belongs to it, has changed. */
export const AFTER_A_GRANT = ['/grants', '/deadlines', '/reminders', '/today', '/donors'];
