import { addDays, type PlainDate } from '#kernel';
import type { WorkingDays } from './working-days.js';

/** Who hears about an item that is still open this many days after its contractual due date. */
export interface EscalationStep {
  afterDays: number;
  /** Role codes: functions on the item, resolved to people when the message is sent. */
  to: readonly string[];
}

/** The steps that share a day: one message. */
export interface StepOnDay {
  day: PlainDate;
  /** Smallest first. */
  afterDays: number[];
  to: string[];
}

interface Escalated {
  due: PlainDate;
  enteredOn: PlainDate;
  escalation: readonly EscalationStep[];
}

/**
 * Escalation counts from the contractual date (domain.md 3.6): a step is due on the later of due date + days and the
 * entry day, moved forward to a working day. Due on Sunday 2024-03-31, Easter Monday off: +1 falls on Tuesday 2 April.
 * Steps that share a day go out as one message to everybody they name, nobody twice.
 */
export function planSteps({ due, enteredOn, escalation }: Escalated, days: WorkingDays): StepOnDay[] {
  const byDay = new Map<PlainDate, StepOnDay>();
  for (const { afterDays, to } of [...escalation].sort((a, b) => a.afterDays - b.afterDays)) {
    const earliest = addDays(due, afterDays);
    const day = days.onOrAfter(earliest < enteredOn ? enteredOn : earliest);
    const same = byDay.get(day) ?? { day, afterDays: [], to: [] };
    byDay.set(day, { day, afterDays: [...same.afterDays, afterDays], to: [...new Set([...same.to, ...to])] });
  }
  return [...byDay.values()];
}
