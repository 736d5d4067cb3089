import type { PlainDate } from './plain-date.js';

/**
 * The product's clock: business dates and send instants follow it, and nothing else reads the time for them.
 * Leases, sessions and queue delays use the real time of the database (decisions.md 25).
 */
export interface Clock {
  now(): Date;
  /** The calendar day in this IANA zone, the organisation's own by default. */
  today(timeZone?: string): PlainDate;
}
