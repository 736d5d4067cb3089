import type { components } from '../api/schema';

export type Organisation = components['schemas']['OrganisationView'];
export type OrganisationProfile = components['schemas']['OrganisationProfileView'];
export type Contact = components['schemas']['ContactView'];
export type Signatory = components['schemas']['SignatoryView'];

/** An organisation as it is chosen in a form. */
export type Picked = { id: string; name: string; kind: string };

export const KINDS = [
  'network',
  'ally_ngo',
  'kp_network',
  'multilateral',
  'donor',
  'service_provider',
  'fiscal_host',
  'public_body',
] as const;
export const LEVELS = ['global', 'regional', 'national', 'local'] as const;
export const MEMBERSHIPS = ['active', 'applicant', 'suspended', 'ended', 'none'] as const;
export const SENSITIVITIES = ['open', 'internal', 'restricted', 'sealed'] as const;
export const CHANNELS = ['email', 'phone', 'signal', 'other'] as const;

/** A code for a new organisation, made from its name: 'Réseau du Nord' → 'reseau-du-nord'. The API refuses one that is taken. */
export function codeFrom(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return plain.slice(0, 60) || 'organisation';
}
