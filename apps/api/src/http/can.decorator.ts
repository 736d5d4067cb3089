import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiForbiddenResponse, ApiUnauthorizedResponse } from '@nestjs/swagger';
import type { Permission } from '#identity';
import { Problem } from './problem.js';

export const PERMISSION = 'entente:permission';
export const PUBLIC = 'public';

/** The permission that a route needs. Every route has this or Public; the api does not start otherwise. */
export function Can(permission: Permission): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(PERMISSION, permission),
    ApiCookieAuth(),
    ApiUnauthorizedResponse({ description: 'not signed in', type: Problem }),
    ApiForbiddenResponse({ description: `needs the permission ${permission}`, type: Problem }),
  );
}

/** A route for everybody, signed in or not. */
export function Public(): MethodDecorator & ClassDecorator {
  return SetMetadata(PERMISSION, PUBLIC);
}

/** A route for everybody who is signed in, whatever their roles. */
export function SignedIn(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(PERMISSION, null),
    ApiCookieAuth(),
    ApiUnauthorizedResponse({ description: 'not signed in', type: Problem }),
  );
}
