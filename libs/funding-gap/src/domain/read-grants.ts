import {
  DecodeError,
  Fraction,
  isPipeline,
  isSecured,
  STAGES,
  list,
  map,
  oneOf,
  optional,
  optionalOr,
  record,
  yearOf,
  type Decoder,
  type FundingType,
  type FundingLine,
} from '#kernel';
import { requireKnown, type Codes } from './codes.js';
import { amountAboveZero, code, currency, date, fundingType, label, line, rate, share } from './field-kinds.js';
import { FX_METHODS, type Grant, type Tranche } from './gap-input.js';
import { checkShares } from './read-parties.js';

/** Grants of a portfolio: each field by itself, then what the fields of one grant owe each other (domain.md 3.2, 4.1). */
const tranche: Decoder<Tranche> = record({
  amount: amountAboveZero,
  due: optional(date),
  received: optional(date),
  rate: optional(rate),
  condition: optional(label),
});

export const grants: Decoder<Grant[]> = list(
  record({
    id: code,
    donor: code,
    recipient: code,
    stage: oneOf(STAGES),
    signed_on: optional(date),
    probability_override: optional(record({ value: share, expires_on: date })),
    currency,
    amount: amountAboveZero,
    start: date,
    end: date,
    allocation: oneOf(['days', 'budget_lines']),
    type_split: optionalOr(map(fundingType, share) as Decoder<ReadonlyMap<FundingType, Fraction>>, new Map()),
    budget_lines: optionalOr<readonly FundingLine[]>(list(line), []),
    fx_method: oneOf(FX_METHODS),
    contract_rate: optional(rate),
    tranches: optionalOr<readonly Tranche[]>(list(tranche), []),
  }),
);

export function checkGrants(given: readonly Grant[], codes: Codes, reportingCurrency: string): void {
  given.forEach((grant, index) => {
    const path = `grants[${index}]`;
    requireKnown(codes.donors, grant.donor, `${path}.donor`, 'donor');
    requireKnown(codes.networks, grant.recipient, `${path}.recipient`, 'network');
    checkStage(grant, path);
    if (grant.end < grant.start) throw new DecodeError(`${path}.end`, 'must not be before start');
    if (grant.allocation === 'days') checkTypeSplit(grant, path);
    else checkBudgetLines(grant, path);
    checkExchange(grant, path, reportingCurrency);
    checkTranches(grant, path);
  });
}

function checkStage(grant: Grant, path: string): void {
  if (isSecured(grant.stage) && grant.signedOn === null) {
    throw new DecodeError(`${path}.signed_on`, `is required at the stage ${grant.stage}`);
  }
  if (isPipeline(grant.stage) && grant.signedOn !== null) {
    throw new DecodeError(`${path}.signed_on`, `must be empty at the stage ${grant.stage}`);
  }
  if (!isPipeline(grant.stage) && grant.probabilityOverride !== null) {
    throw new DecodeError(`${path}.probability_override`, `must be empty at the stage ${grant.stage}`);
  }
}

function checkTypeSplit(grant: Grant, path: string): void {
  if (grant.typeSplit.size === 0) throw new DecodeError(`${path}.type_split`, 'is required with allocation days');
  checkShares(grant.typeSplit, `${path}.type_split`);
  if (grant.budgetLines.length > 0) {
    throw new DecodeError(`${path}.budget_lines`, 'must be empty with allocation days');
  }
}

function checkBudgetLines(grant: Grant, path: string): void {
  if (grant.typeSplit.size > 0) throw new DecodeError(`${path}.type_split`, 'must be empty with allocation budget_lines');
  if (grant.budgetLines.length === 0) {
    throw new DecodeError(`${path}.budget_lines`, 'is required with allocation budget_lines');
  }
  checkLineYears(grant.budgetLines, grant, `${path}.budget_lines`);
  if (!Fraction.sum(grant.budgetLines.map((entry) => entry.amount)).equals(grant.amount)) {
    throw new DecodeError(`${path}.budget_lines`, 'must add up to the amount of the grant');
  }
}

/** Throws DecodeError for a line of a year in which the grant does not run. */
export function checkLineYears(lines: readonly FundingLine[], grant: Grant, path: string): void {
  const first = yearOf(grant.start);
  const last = yearOf(grant.end);
  lines.forEach((entry, index) => {
    if (entry.year < first || entry.year > last) {
      throw new DecodeError(`${path}[${index}].year`, `grant ${grant.id} runs from ${first} to ${last}`);
    }
  });
}

function checkExchange(grant: Grant, path: string, reportingCurrency: string): void {
  if ((grant.fxMethod === 'same_currency') !== (grant.currency === reportingCurrency)) {
    throw new DecodeError(`${path}.fx_method`, `must be same_currency exactly when the grant is in ${reportingCurrency}`);
  }
  if (grant.fxMethod === 'contract' && grant.contractRate === null) {
    throw new DecodeError(`${path}.contract_rate`, 'is required with fx_method contract');
  }
}

function checkTranches(grant: Grant, path: string): void {
  if (grant.fxMethod === 'weighted_receipts') {
    grant.tranches.forEach((entry, index) => {
      if (entry.received !== null && entry.rate === null) {
        throw new DecodeError(`${path}.tranches[${index}].rate`, 'is required for a tranche that was received');
      }
    });
  }
  if (Fraction.sum(grant.tranches.map((entry) => entry.amount)).compare(grant.amount) > 0) {
    throw new DecodeError(`${path}.tranches`, 'together exceed the amount of the grant');
  }
}
