import { addDays, daysBetween } from '../ui/plain-date';

/** A part of the agenda: what is late, this week, next week, or one month ('2027-03'). */
export type AgendaPart<Item> = { key: string; month: string | null; items: Item[] };

type Dated = { dueOn: string; state: string };

/**
 * Puts deadlines, sorted by day, into the parts in which people think: what is late, this week (to Sunday), next week,
 * then month by month. What is settled is never late. On Tuesday 24 November, Sunday 29 is this week and Monday 30 next.
 */
export function agendaOf<Item extends Dated>(items: readonly Item[], today: string): AgendaPart<Item>[] {
  const parts = new Map<string, AgendaPart<Item>>();
  for (const item of items) {
    const key = partOf(item, today);
    const part = parts.get(key) ?? { key, month: key.includes('-') ? key : null, items: [] };
    part.items.push(item);
    parts.set(key, part);
  }
  return [...parts.values()];
}

function partOf(item: Dated, today: string): string {
  if (item.dueOn < today && item.state === 'open') return 'late';
  const sunday = endOfWeek(today);
  if (item.dueOn >= today && item.dueOn <= sunday) return 'thisWeek';
  if (item.dueOn > sunday && item.dueOn <= addDays(sunday, 7)) return 'nextWeek';
  return item.dueOn.slice(0, 7);
}

/** The Sunday of the week of this day. 1970-01-04 was a Sunday. */
function endOfWeek(day: string): string {
  const sinceSunday = ((daysBetween('1970-01-04', day) % 7) + 7) % 7;
  return sinceSunday === 0 ? day : addDays(day, 7 - sinceSunday);
}
