import { ApiProperty } from '@nestjs/swagger';
import { type Permission, PERMISSIONS, permissionsOf, type Role, ROLES } from './domain/permissions.js';
import type { RegisteredPersonRow } from './people-register.queries.js';

/** A role and where it holds. */
export class PlacedRoleView {
  @ApiProperty({ enum: ROLES }) role: Role;
  @ApiProperty({ type: String, nullable: true, description: 'null: everywhere; else this network and those below it' })
  networkId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'also null where the reader may not know the network' })
  networkName: string | null;
}

/** An account with its roles. Without a role somebody can sign in and see nothing. */
export class RegisteredPersonView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() name: string;
  @ApiProperty() email: string;
  @ApiProperty() locale: string;
  @ApiProperty() timeZone: string;
  @ApiProperty({ description: 'hour of their day at which reminders leave' }) sendHour: number;
  @ApiProperty() disabled: boolean;
  @ApiProperty({ type: [PlacedRoleView] }) roles: PlacedRoleView[];
}

/** What one role brings. */
export class RoleView {
  @ApiProperty({ enum: ROLES }) role: Role;
  @ApiProperty({ enum: PERMISSIONS, isArray: true }) permissions: Permission[];
}

export function toRegisteredPersonView(row: RegisteredPersonRow): RegisteredPersonView {
  return row;
}

/** The table from roles to permissions, in its own order. */
export function roleViews(): RoleView[] {
  return ROLES.map((role) => {
    const held = permissionsOf([role]);
    return { role, permissions: PERMISSIONS.filter((permission) => held.has(permission)) };
  });
}
