import type { AssessedGate } from '#standards';
import { type GateReason, gateToActive } from '#standards/rules';

/** One reason why a partnership may not be active; `subject` is the criterion, domain or question it is about. */
export interface PartnershipGateReason {
  code: GateReason['code'] | 'money-not-assessed' | 'question-refused';
  subject: string | null;
}

/** The verdict of the gate today. */
export interface PartnershipGate {
  /** A donor's gate warns and never blocks (decisions.md 10). */
  warnsOnly: boolean;
  reasons: PartnershipGateReason[];
}

/**
 * Why a partnership may not be active today (decisions.md 10). Beside the rule of the standards: with money in it, the
 * assessment must have been made by the rule for money, and no yes/no question of the profile was answered with no.
 */
export function partnershipGate(carriesMoney: boolean, warnsOnly: boolean, assessed: AssessedGate): PartnershipGate {
  const lighter = assessed.carriesMoney === false && carriesMoney;
  return {
    warnsOnly,
    reasons: [
      ...gateToActive(assessed.facts),
      ...(lighter ? [{ code: 'money-not-assessed' as const, subject: null }] : []),
      ...assessed.refusedQuestions.map((subject) => ({ code: 'question-refused' as const, subject })),
    ],
  };
}

/** True when something stands in the way of being active. */
export function blocks({ warnsOnly, reasons }: PartnershipGate): boolean {
  return !warnsOnly && reasons.length > 0;
}
