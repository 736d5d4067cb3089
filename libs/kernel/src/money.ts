import { Fraction } from './fraction.js';

/**
 * An amount of one currency, as decimal text: {"amount":"1234.50","currency":"EUR"}. Stored as numeric(18,3).
 * Text on both sides, so that no reader turns it into a binary float.
 */
export interface Money {
  amount: string;
  currency: string;
}

/** Money text: no sign, no exponent, no leading zeros, at most 15 digits before the point and 3 after. */
export const MONEY_TEXT = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,3})?$/;

/** Rate text: as money, with up to 8 digits after the point. A rate must also be above zero. */
export const RATE_TEXT = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,8})?$/;

/** Share text: 0 to 1 with at most 8 decimals. */
export const SHARE_TEXT = /^(?:0(?:\.\d{1,8})?|1(?:\.0{1,8})?)$/;

export const CURRENCY_CODE = /^[A-Z]{3}$/;

/** The text of a numeric column without superfluous zeros, at least two decimals: '60000.000' is '60000.00'. */
export function amountText(stored: string): string {
  const value = Fraction.parse(stored);
  const twoDecimals = value.toFixed(2);
  return Fraction.parse(twoDecimals).equals(value) ? twoDecimals : value.toFixed(3);
}

/** Stored amount and currency as the Money of the API. */
export function moneyOf(amount: string, currency: string): Money {
  return { amount: amountText(amount), currency };
}
