/**
 * What must change in the ledger so that it says what the rules ask for now (decisions.md 12). What was sent, is being
 * sent or may have been sent stays as it is and is not asked for again: a step that reached a function is done for that
 * function, whoever holds it later and whatever the policy says later. What is still to be sent follows the rules: it is
 * planned, moved, or superseded.
 *
 * The owner changes after D-30 was sent: the new owner gets D-14, D-7 and D-1, the old one nothing more.
 */
import { type PlannedReminder } from './planned-reminders.js';
import { reminderKey } from './reminder-key.js';

export const REMINDER_STATES = [
  'pending',
  'sending',
  'sent',
  'retry',
  'dead',
  'unknown',
  'cancelled',
  'superseded',
  'collapsed',
] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/** A row of the ledger, as far as planning looks at it. */
export interface LedgerRow {
  id: string;
  key: string;
  dueVersion: number;
  step: string;
  functions: string[];
  sendAt: Date;
  state: ReminderState;
}

export interface KeyedReminder extends PlannedReminder {
  key: string;
  occurrence: number;
}

export interface LedgerChanges {
  /** To be inserted, moved or taken up again under their keys. */
  write: KeyedReminder[];
  /** Ids of unsent rows that nobody asks for any more. */
  supersede: string[];
}

export const CHANNEL = 'email';
/** No step of ours repeats. */
const OCCURRENCE = 1;
const NOBODY = 'nobody';

const REACHED: ReadonlySet<ReminderState> = new Set(['sending', 'sent', 'unknown', 'collapsed']);
const UNSENT: ReadonlySet<ReminderState> = new Set(['pending', 'retry']);
const TAKEN_BACK: ReadonlySet<ReminderState> = new Set(['cancelled', 'superseded']);

/** The changes for one item; `ledger` holds all its rows, also those of earlier due dates. */
export function ledgerChanges(
  item: { id: string; dueVersion: number },
  planned: readonly PlannedReminder[],
  ledger: readonly LedgerRow[],
): LedgerChanges {
  const byKey = new Map(ledger.map((row) => [row.key, row]));
  const reached = reachedParts(ledger.filter((row) => row.dueVersion === item.dueVersion));
  const wanted = planned.map((reminder) => keyed(item, reminder)).filter((reminder) => !isReached(reminder, reached));
  const keys = new Set(wanted.map((reminder) => reminder.key));
  return {
    write: wanted.filter((reminder) => needsWriting(reminder, byKey.get(reminder.key))),
    supersede: ledger.filter((row) => UNSENT.has(row.state) && !keys.has(row.key)).map((row) => row.id),
  };
}

/** The reminders that the rules ask for and the ledger knows nothing of, whatever has become of them. */
export function missingFromLedger(
  item: { id: string; dueVersion: number },
  planned: readonly PlannedReminder[],
  ledger: readonly LedgerRow[],
): PlannedReminder[] {
  const known = new Set(ledger.filter((row) => row.dueVersion === item.dueVersion).flatMap(partsOf));
  const keys = new Set(ledger.map((row) => row.key));
  return planned.filter((reminder) => !keys.has(keyed(item, reminder).key) && !isReached(reminder, known));
}

function keyed(item: { id: string; dueVersion: number }, reminder: PlannedReminder): KeyedReminder {
  const recipientId = reminder.recipientId ?? NOBODY;
  const { step } = reminder;
  const identity = { itemId: item.id, dueVersion: item.dueVersion, step, occurrence: OCCURRENCE, recipientId, channel: CHANNEL };
  return { ...reminder, key: reminderKey(identity), occurrence: OCCURRENCE };
}

function needsWriting(wanted: KeyedReminder, row: LedgerRow | undefined): boolean {
  if (!row || TAKEN_BACK.has(row.state)) return true;
  if (!UNSENT.has(row.state)) return false;
  return row.sendAt.getTime() !== wanted.sendAt.getTime() || row.functions.join() !== wanted.functions.join();
}

/** "D+1/D+3" to owner and director has four parts: a later plan may cut the same steps otherwise. */
function partsOf({ step, functions }: { step: string; functions: readonly string[] }): string[] {
  return step.split('/').flatMap((single) => functions.map((functionCode) => `${single} ${functionCode}`));
}

function reachedParts(rows: readonly LedgerRow[]): Set<string> {
  return new Set(rows.filter((row) => REACHED.has(row.state)).flatMap(partsOf));
}

function isReached(reminder: PlannedReminder, reached: ReadonlySet<string>): boolean {
  return partsOf(reminder).every((part) => reached.has(part));
}
