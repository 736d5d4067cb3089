import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const SESSION_ONLY = 'entente:session-only';
/** How the description of the api is told the same; it takes it out again. */
export const SESSION_ONLY_MARK = 'x-session-only';

/** A route that no token opens: it asks for somebody who is signed in. */
export function SessionOnly(): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(SESSION_ONLY, true), ApiExtension(SESSION_ONLY_MARK, true));
}
