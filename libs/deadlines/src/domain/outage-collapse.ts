/** One step that is due and not sent: a row of the ledger, whatever else it carries. */
export interface DueStep {
  itemId: string;
  recipientId: string;
  channel: string;
  sendAt: Date;
}

/** The step to send, and the earlier ones that it stands for. */
export interface Collapse<T extends DueStep> {
  send: T;
  collapsed: T[];
}

/**
 * After an outage each item and recipient gets exactly one message: the latest due step is sent and the overtaken ones
 * become collapsed into it. Of D-14, D-7 and D-1 that a standstill held up, D-1 is sent and the other two are not; a
 * single due step is sent as it is. A message goes by one channel, so each channel is counted by itself. Of two steps
 * of the same instant the later one in the list is sent.
 */
export function outageCollapse<T extends DueStep>(dueSteps: readonly T[]): Collapse<T>[] {
  const messages = new Map<string, T[]>();
  for (const step of dueSteps) {
    const key = JSON.stringify([step.itemId, step.recipientId, step.channel]);
    messages.set(key, [...(messages.get(key) ?? []), step]);
  }
  return [...messages.values()].map((steps) => {
    const collapsed = [...steps].sort((a, b) => a.sendAt.getTime() - b.sendAt.getTime());
    return { send: collapsed.pop()!, collapsed };
  });
}
