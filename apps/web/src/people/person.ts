import type { components } from '../api/schema';

export type RegisteredPerson = components['schemas']['RegisteredPersonView'];
export type PlacedRole = components['schemas']['PlacedRoleView'];
export type RoleName = PlacedRole['role'];
export type RoleRow = components['schemas']['RoleView'];

/** In the order in which they are offered. */
export const ROLES: readonly RoleName[] = [
  'admin',
  'director',
  'fundraiser',
  'partnership_lead',
  'reviewer',
  'finance',
  'board_director',
  'network_user',
  'auditor',
];

/** Roles of the same kind stand together: role → where it is held. */
export function placesByRole(roles: readonly PlacedRole[]): { role: RoleName; places: PlacedRole[] }[] {
  const held = ROLES.filter((role) => roles.some((placed) => placed.role === role));
  return held.map((role) => ({ role, places: roles.filter((placed) => placed.role === role) }));
}

/** What the address of a role ends with. */
export function pathOf({ role, networkId }: Pick<PlacedRole, 'role' | 'networkId'>): string {
  return `${role}/${networkId ?? 'everywhere'}`;
}
