import { addDays, type PlainDate } from '#kernel';

/** What a partner undertakes to mend: a criterion, a domain, or both. */
export interface PlannedAction {
  criterion: string | null;
  domain: string | null;
  owner: string | null;
  dueOn: PlainDate | null;
  evidenceExpected: string | null;
}

/**
 * True for an action that counts: it has an owner, says which evidence is expected and is due within the limit.
 * From 2024-01-01 and 180 days: due on 2024-06-29 counts, on 2024-06-30 does not.
 */
export function isComplete(action: PlannedAction, from: PlainDate, maxDays: number): boolean {
  return Boolean(action.owner?.trim() && action.evidenceExpected?.trim()) && isDueWithin(action, from, maxDays);
}

/** True when the action has a due date not later than this many days after `from`. */
export function isDueWithin(action: PlannedAction, from: PlainDate, maxDays: number): boolean {
  return action.dueOn !== null && action.dueOn <= addDays(from, maxDays);
}

/** The criteria that have a complete action: the `actions` of `assess`. */
export function criteriaActedOn(actions: readonly PlannedAction[], from: PlainDate, maxDays: number): string[] {
  const complete = actions.filter((action) => isComplete(action, from, maxDays));
  return [...new Set(complete.flatMap(({ criterion }) => criterion ?? []))];
}
