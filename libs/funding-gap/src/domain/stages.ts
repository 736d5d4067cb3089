import { isSecured, type PlainDate } from '#kernel';
import type { Grant } from './gap-input.js';

/**
 * Secured on a day means that both signatures were there: a grant signed on 2023-03-15 is secured on that day and not on
 * 2023-03-14. Closed grants stay secured, so that past years keep income.
 */
export function isSecuredOn(grant: Pick<Grant, 'stage' | 'signedOn'>, day: PlainDate): boolean {
  return isSecured(grant.stage) && grant.signedOn !== null && grant.signedOn <= day;
}
