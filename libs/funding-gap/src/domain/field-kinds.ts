import {
  CURRENCY_CODE,
  DecodeError,
  Fraction,
  MONEY_TEXT,
  RATE_TEXT,
  SHARE_TEXT,
  isPlainDate,
  oneOf,
  record,
  text,
  whole,
  type Decoder,
  type PlainDate,
  FUNDING_TYPES,
  type FundingLine,
} from '#kernel';

/**
 * The kinds of value of a portfolio file. Amounts, rates and shares are decimal text and become exact fractions here, so
 * no figure ever passes through a binary float: "1250.5" is 2501/2.
 */
export const code = text(
  /^[A-Za-z][A-Za-z0-9._-]{0,79}$/,
  'must be a code: a letter, then up to 79 letters, digits, ".", "_" or "-"',
);
export const currency = text(CURRENCY_CODE, 'must be a currency: three capital letters');
export const label = text(/^(?=[^]*\S)[^]{1,200}$/u, 'must be text of 1 to 200 characters, not only blanks');
export const year = whole(1970, 2199);
export const fundingType = oneOf(FUNDING_TYPES);

export const date: Decoder<PlainDate> = (value, path) => {
  if (value === undefined) throw new DecodeError(path, 'is required');
  if (!isPlainDate(value)) throw new DecodeError(path, 'must be a calendar day YYYY-MM-DD of the years 1970 to 2199');
  return value;
};

export const money = decimal(
  text(MONEY_TEXT, 'must be an amount as text, such as "1250.50": at most 15 digits before and 3 after the point'),
);
export const amountAboveZero = aboveZero(money);
export const rate = aboveZero(
  decimal(text(RATE_TEXT, 'must be a rate as text, such as "0.93": at most 15 digits before and 8 after the point')),
);
export const share = decimal(text(SHARE_TEXT, 'must be a share as text from "0" to "1" with at most 8 decimals'));

/** Money for one year and funding type: a budget line of a grant or a line of a sub-grant. */
export const line: Decoder<FundingLine> = record({ year, type: fundingType, amount: money });

function decimal(decoder: Decoder<string>): Decoder<Fraction> {
  return (value, path) => Fraction.parse(decoder(value, path));
}

function aboveZero(decoder: Decoder<Fraction>): Decoder<Fraction> {
  return (value, path) => {
    const number = decoder(value, path);
    if (!number.isPositive()) throw new DecodeError(path, 'must be greater than 0');
    return number;
  };
}
