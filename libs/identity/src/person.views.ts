import { ApiProperty } from '@nestjs/swagger';
import { type Role, ROLES } from './domain/permissions.js';
import type { PersonRow } from './people.queries.js';

/** A person as a choice in a form: no address, nothing to reach them by. */
export class PersonView {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles: Role[];
}

export function toPersonView({ id, name, roles }: PersonRow): PersonView {
  return { id, name, roles };
}
