/**
 * The policies that a new installation starts with (domain.md 3.6). Data to seed, edited in the product afterwards; no
 * rule reads them.
 */
import type { EscalationStep } from './escalation.js';

/** Days before the working deadline. */
export const DEFAULT_LEADS: readonly number[] = [180, 90, 60, 30, 14, 7, 1];

/** Cycle donors open their rounds about nine months ahead: a renewal is remembered a year and nine months before, too. */
export const GRANT_RENEWAL_LEADS: readonly number[] = [365, 270, ...DEFAULT_LEADS];

/** Days after the contractual due date; after the last step the item stays in the director's weekly digest. */
export const DEFAULT_ESCALATION: readonly EscalationStep[] = [
  { afterDays: 1, to: ['owner', 'grant_manager'] },
  { afterDays: 3, to: ['owner', 'grant_manager', 'director'] },
  { afterDays: 7, to: ['grant_manager', 'director', 'finance_lead'] },
  { afterDays: 14, to: ['director'] },
];

export const DEFAULT_SEND_HOUR = 9;
