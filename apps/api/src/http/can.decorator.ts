import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension, ApiForbiddenResponse, ApiUnauthorizedResponse } from '@nestjs/swagger';
import type { Permission } from '#identity';
import { Problem } from './problem.js';

export const PERMISSION = 'entente:permission';
export const PUBLIC = 'public';
/** Name of the tokens of programs in the description of the api. */
export const TOKEN_SCHEME = 'token';
/** In the description of the api: the permission, 'public', or 'signed-in'. */
export const NEEDS = 'x-needs';

/** The permission that a route needs. Every route has this or Public; the api does not start otherwise. */
export function Can(permission: Permission): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(PERMISSION, permission),
    ApiExtension(NEEDS, permission),
    ApiCookieAuth(),
    ApiBearerAuth(TOKEN_SCHEME),
    ApiUnauthorizedResponse({ description: 'not signed in', type: Problem }),
    ApiForbiddenResponse({ description: `needs the permission ${permission}`, type: Problem }),
  );
}

/** A route for everybody, signed in or not. */
export function Public(): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(PERMISSION, PUBLIC), ApiExtension(NEEDS, PUBLIC));
}

/** A route for everybody who is signed in, whatever their roles. */
export function SignedIn(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(PERMISSION, null),
    ApiExtension(NEEDS, 'signed-in'),
    ApiCookieAuth(),
    ApiUnauthorizedResponse({ description: 'not signed in', type: Problem }),
  );
}
