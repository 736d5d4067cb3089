import type { components } from '../api/schema';

export type LogEntry = components['schemas']['LogEntryView'];
export type HistoryEntry = components['schemas']['HistoryEntryView'];
export type LogCheck = components['schemas']['LogCheckView'];
export type FieldChange = components['schemas']['FieldChangeView'];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What stood in a field, for people: money with its currency, lists with commas; null when it is no text for people, such as an id. */
export function readable(value: string | null): string | null {
  if (value === null || UUID.test(value)) return null;
  if (!/^[[{]/.test(value)) return value;
  try {
    return readableJson(JSON.parse(value) as unknown);
  } catch {
    return value;
  }
}

function readableJson(value: unknown): string | null {
  if (Array.isArray(value)) return value.every(isPlain) ? value.join(', ') : null;
  const { amount, currency } = value as { amount?: string; currency?: string };
  return amount !== undefined && currency !== undefined ? `${amount} ${currency}` : null;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && !UUID.test(value));
}

/** Where a record has its page. */
export function pageOf({ subjectType, subjectId }: LogEntry): string | null {
  const pages: Record<string, string> = {
    organisation: '/partners',
    partnership: '/partnerships',
    assessment: '/assessments',
    grant: '/grants',
    donor: '/donors',
    gap_report: '/funding-gap',
  };
  const page = pages[subjectType];
  return page ? `${page}/${subjectId}` : null;
}
