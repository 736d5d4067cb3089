import { SetMetadata } from '@nestjs/common';

export const WHILE_ENROLLING = 'entente:while-enrolling';

/** A route for whoever must enrol a second factor first: every other route is refused to them. */
export function WhileEnrolling(): MethodDecorator & ClassDecorator {
  return SetMetadata(WHILE_ENROLLING, true);
}
