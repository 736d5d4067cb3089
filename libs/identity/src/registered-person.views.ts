import { type Permission, PERMISSIONS, permissionsOf, type Role, ROLES } from './domain/permissions.js';

/** A role and where it holds. */
export class PlacedRoleView {
  role: Role;
  /** null: everywhere; else this network and those below it */ networkId: string | null;
  /** also null where the reader may not know the network */ networkName: string | null;
}

/** An account with its roles. Without a role somebody can sign in and see nothing. */
export class RegisteredPersonView {
  id: string;
  version: number;
  name: string;
  email: string;
  locale: string;
  timeZone: string;
  /** hour of their day at which reminders leave */ sendHour: number;
  disabled: boolean;
  roles: PlacedRoleView[];
}

/** What one role brings. */
export class RoleView {
  role: Role;
  permissions: Permission[];
}

/** The table from roles to permissions, in its own order. */
export function roleViews(): RoleView[] {
  return ROLES.map((role) => {
    const held = permissionsOf([role]);
    return { role, permissions: PERMISSIONS.filter((permission) => held.has(permission)) };
  });
}
