export { Fraction, decimalText } from './fraction.js';
export {
  type PlainDate,
  type Weekday,
  WEEKDAYS,
  isPlainDate,
  plainDate,
  dayNumber,
  fromDayNumber,
  addDays,
  addMonths,
  addYears,
  daysBetween,
  daysInclusive,
  dateOf,
  weekdayOf,
  yearOf,
} from './plain-date.js';
export { type ByType, FUNDING_TYPES, type FundingType, perType } from './funding-type.js';
export { type AllocatedGrant, Allocation, daysInYear, type FundingLine, linesByYear, totalOf } from './allocation.js';
export { AppError, NotFound, RuleBroken, Conflict, Forbidden, InvalidInput, type FieldError } from './errors.js';
export { type Money, MONEY_TEXT, RATE_TEXT, SHARE_TEXT, CURRENCY_CODE, amountText, moneyOf } from './money.js';
export {
  type Actor,
  type PersonActor,
  type SystemActor,
  type SystemActorName,
  systemActor,
  personIdOf,
  holdsSomewhere,
  mayDo,
  type Reach,
  reachOf,
  requireReach,
  keeperOf,
  requireClearance,
  requirePermission,
} from './actor.js';
export { fold, FOLDED_LETTERS, FOLDING } from './fold.js';
export type { Clock } from './clock.js';
export {
  DecodeError,
  type Decoder,
  object,
  record,
  optional,
  optionalOr,
  list,
  map,
  text,
  oneOf,
  whole,
  truth,
  anything,
} from './decode.js';
