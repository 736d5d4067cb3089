import { SetMetadata } from '@nestjs/common';

export const ANSWERED_ONCE = 'entente:answered-once';

/** A route that takes or gives secrets: neither is ever kept to answer the same request again. */
export function AnsweredOnce(): MethodDecorator & ClassDecorator {
  return SetMetadata(ANSWERED_ONCE, true);
}
