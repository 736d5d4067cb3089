import { Fraction, type Stage, stageGroupOf, yearOf } from '#kernel';
import type { Line, StoredGrant, TypeShare } from './allocation.js';

/**
 * What the fields of one grant owe each other (domain.md 3.2, 4.1): shares and lines are the whole award, lines lie in its
 * years, tranches stay within it, exchange fits the currency. The portfolio format and the database hold the same rules.
 *
 * Worked example: lines of 500.00 and 399.99 on an award of 900.00 are refused at /budgetLines, short by 0.01.
 */
export interface GrantFacts extends StoredGrant {
  stage: Stage;
  signedOn: string | null;
  currency: string;
  fxMethod: FxMethod;
  contractRate: string | null;
  probabilityOverrideValue: string | null;
  probabilityOverrideExpiresOn: string | null;
  tranches: readonly TrancheFacts[];
}

export const FX_METHODS = ['same_currency', 'contract', 'weighted_receipts', 'spot'] as const;
export type FxMethod = (typeof FX_METHODS)[number];

export interface TrancheFacts {
  amount: string;
  receivedOn: string | null;
  bankRate: string | null;
  cancelled: boolean;
}

/** A rule that a field breaks: the field, the stable code of the rule, and what the field must be. */
export interface Problem {
  pointer: string;
  code: string;
  message: string;
}

/** The first rule that the grant breaks, with the field it is about, or null. */
export function grantProblem(grant: GrantFacts, reportingCurrency: string): Problem | null {
  return (
    periodProblem(grant) ??
    stageProblem(grant) ??
    exchangeProblem(grant, reportingCurrency) ??
    (grant.allocation === 'days' ? sharesProblem(grant) : linesProblem(grant)) ??
    tranchesProblem(grant)
  );
}

function periodProblem({ amount, startsOn, endsOn }: GrantFacts): Problem | null {
  if (!Fraction.parse(amount).isPositive()) return problem('/amount', 'grants.amount-not-positive', 'must be above zero');
  return endsOn < startsOn ? problem('/endsOn', 'grants.ends-before-start', 'must not be before the start') : null;
}

function stageProblem(grant: GrantFacts): Problem | null {
  const group = stageGroupOf(grant.stage);
  if (group === 'secured' && grant.signedOn === null)
    return problem('/signedOn', 'grants.signature-missing', 'is needed for a secured grant');
  if (group === 'pipeline' && grant.signedOn !== null)
    return problem('/signedOn', 'grants.signature-too-early', 'must be empty before the award');
  if (group !== 'pipeline' && grant.probabilityOverrideValue !== null) {
    return problem('/probabilityOverride', 'grants.override-too-late', 'is for grants of the pipeline only');
  }
  return null;
}

function exchangeProblem(grant: GrantFacts, reportingCurrency: string): Problem | null {
  if ((grant.fxMethod === 'same_currency') !== (grant.currency === reportingCurrency)) {
    return problem(
      '/fxMethod',
      'grants.exchange-method-unfit',
      `must be same_currency exactly when the grant is in ${reportingCurrency}`,
    );
  }
  return grant.fxMethod === 'contract' && grant.contractRate === null
    ? problem('/contractRate', 'grants.contract-rate-missing', 'is needed with the method contract')
    : null;
}

function sharesProblem({
  typeShares,
  budgetLines,
}: {
  typeShares: readonly TypeShare[];
  budgetLines: readonly Line[];
}): Problem | null {
  if (budgetLines.length > 0)
    return problem('/budgetLines', 'grants.lines-beside-days', 'must be empty where the grant is spread by days');
  const total = Fraction.sum(typeShares.map(({ share }) => Fraction.parse(share)));
  if (total.equals(Fraction.ONE)) return null;
  return problem('/typeShares', 'grants.shares-not-whole', `must add up to exactly 1, these make ${total.toFixed(8)}`);
}

function linesProblem(grant: GrantFacts): Problem | null {
  if (grant.typeShares.length > 0)
    return problem('/typeShares', 'grants.shares-beside-lines', 'must be empty where the grant has budget lines');
  const total = Fraction.sum(grant.budgetLines.map(({ amount }) => Fraction.parse(amount)));
  const award = Fraction.parse(grant.amount);
  if (!total.equals(award)) {
    const message = `must add up to the award of ${award.toFixed(3)}, these make ${total.toFixed(3)}`;
    return problem('/budgetLines', 'grants.lines-not-whole', message);
  }
  return yearsProblem(grant.budgetLines, grant, '/budgetLines');
}

/** A line of a year in which the grant does not run. */
export function yearsProblem(
  lines: readonly Line[],
  grant: Pick<StoredGrant, 'startsOn' | 'endsOn'>,
  pointer: string,
): Problem | null {
  const [first, last] = [yearOf(grant.startsOn), yearOf(grant.endsOn)];
  const index = lines.findIndex(({ year }) => year < first || year > last);
  return index < 0
    ? null
    : problem(`${pointer}/${index}/year`, 'grants.line-outside-years', `must lie in the years of the grant, ${first} to ${last}`);
}

function tranchesProblem({ tranches, amount, fxMethod }: GrantFacts): Problem | null {
  const total = Fraction.sum(tranches.filter(({ cancelled }) => !cancelled).map((tranche) => Fraction.parse(tranche.amount)));
  if (total.compare(Fraction.parse(amount)) > 0) {
    return problem('/amount', 'grants.tranches-above-award', `together the tranches of ${total.toFixed(3)} exceed the award`);
  }
  const unrated = tranches.find(({ receivedOn, bankRate }) => receivedOn !== null && bankRate === null);
  return fxMethod === 'weighted_receipts' && unrated
    ? problem('/bankRate', 'grants.bank-rate-missing', 'is needed: the rate of the bank on the day of the receipt')
    : null;
}

function problem(pointer: string, code: string, message: string): Problem {
  return { pointer, code, message };
}
