import type { PipeTransform } from '@nestjs/common';
import { type Role, ROLES } from '#identity';
import { noRecord } from '#platform';
import { KnownId } from './parameters.js';

/** A role in the address. Another word names nothing. */
export class KnownRole implements PipeTransform<string, Role> {
  transform(value: string): Role {
    const known = ROLES.find((role) => role === value);
    if (known) return known;
    throw noRecord();
  }
}

/** The place of a role in the address: null for everywhere, else the id of a network. */
export class KnownPlace implements PipeTransform<string, string | null> {
  private readonly id = new KnownId();

  transform(value: string): string | null {
    return value === 'everywhere' ? null : this.id.transform(value);
  }
}
