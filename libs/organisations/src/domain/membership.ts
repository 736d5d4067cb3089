import type { PlainDate } from '#kernel';

/**
 * When a network may be an active member: it is user-led and stands behind both documents that every member endorses
 * (domain.md 1.2). A withdrawn endorsement no longer counts from the day of its withdrawal.
 *
 * Worked example: endorsed both in 2021, withdrew one on 2024-05-01; on 2024-05-01 that one is missing.
 */
export interface Endorsement {
  documentCode: string;
  endorsedOn: PlainDate;
  withdrawnOn: PlainDate | null;
}

/** The codes of required documents without a current endorsement on this day, in the order asked for. */
export function missingEndorsements(required: readonly string[], given: readonly Endorsement[], today: PlainDate): string[] {
  return required.filter((code) => !given.some((entry) => entry.documentCode === code && isCurrent(entry, today)));
}

function isCurrent(entry: Endorsement, today: PlainDate): boolean {
  return entry.endorsedOn <= today && (entry.withdrawnOn === null || today < entry.withdrawnOn);
}
