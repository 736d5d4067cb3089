/** What makes a message the same message: it is sent once, ever. */
export interface ReminderIdentity {
  itemId: string;
  /** Rises with every change of the date, also back to an earlier one. */
  dueVersion: number;
  /** The kind of the planned message: "D-30", "catch-up", "D+1/D+3". */
  step: string;
  /** Counts messages of a step that repeats, from 1. */
  occurrence: number;
  recipientId: string;
  channel: string;
}

/**
 * The key under which a reminder exists at most once. Two identities have the same key only when they are equal in
 * every part: 31 March → 5 April → 31 March has due versions 1, 2, 3 and sends again what is due.
 *
 * Item i1, version 2, step D-30, first time, to u7 by mail: "i1|2|D-30|1|u7|mail".
 */
export function reminderKey(identity: ReminderIdentity): string {
  const { itemId, dueVersion, step, occurrence, recipientId, channel } = identity;
  return [itemId, String(dueVersion), step, String(occurrence), recipientId, channel].map(escaped).join('|');
}

function escaped(part: string): string {
  return part.replaceAll('%', '%25').replaceAll('|', '%7C');
}
