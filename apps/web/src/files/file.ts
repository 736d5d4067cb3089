import type { components } from '../api/schema';

export type RecordFile = components['schemas']['FileView'];
export type FileSubject = 'organisation' | 'partnership' | 'assessment' | 'grant' | 'requirement';

/** What can be chosen in the dialogue of the browser; the API has the last word. */
export const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.odt,.ods,.csv,.txt';

const KILO = 1000;

/** The size in the unit a person would say: 1 234 567 → '1.2 MB'. */
export function sizeText(bytes: number, language: string): string {
  const [value, unit] = bytes < KILO * KILO ? [Math.max(bytes / KILO, 0.1), 'kilobyte'] : [bytes / KILO / KILO, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
