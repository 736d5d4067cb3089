import type { PlainDate } from '#kernel';

/** A day that cannot stand: the field, the stable code and what it must be. */
export interface DayProblem {
  pointer: string;
  code: string;
  message: string;
}

/**
 * When a network can have declared something (domain.md 1.2): a declaration is a fact, so its day is today or earlier, and
 * what ends does not end before it began.
 *
 * Worked example: endorsed on 2021-03-01, an endorsement cannot be withdrawn on 2021-02-28, and today at the latest.
 */
export function endorsedProblem(endorsedOn: PlainDate, today: PlainDate): DayProblem | null {
  return endorsedOn > today ? problem('/endorsedOn', 'organisations.endorsed-in-future', 'must not lie in the future') : null;
}

export function withdrawnProblem(endorsedOn: PlainDate, withdrawnOn: PlainDate, today: PlainDate): DayProblem | null {
  if (withdrawnOn >= endorsedOn && withdrawnOn <= today) return null;
  return problem('/withdrawnOn', 'organisations.withdrawal-day', `must lie between ${endorsedOn} and today`);
}

/** An attestation may hold until a day to come; it is given on one that was. */
export function attestationProblem(attestedOn: PlainDate, validUntilOn: PlainDate, today: PlainDate): DayProblem | null {
  if (attestedOn > today) return problem('/attestedOn', 'organisations.attested-in-future', 'must not lie in the future');
  return validUntilOn < attestedOn
    ? problem('/validUntilOn', 'organisations.attestation-period', 'must not lie before the attestation')
    : null;
}

function problem(pointer: string, code: string, message: string): DayProblem {
  return { pointer, code, message };
}
