/** How a type of file is freed of what it says about its author. */
export type Cleaning = 'image' | 'pdf' | 'office' | 'open-document' | 'none';

/** A type of file that is taken. */
export interface FileType {
  mediaType: string;
  /** The endings under which it comes; the first is the usual one. */
  endings: readonly string[];
  cleaning: Cleaning;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

/** Every type that is taken; all others are refused. */
export const FILE_TYPES: readonly FileType[] = [
  { mediaType: 'application/pdf', endings: ['pdf'], cleaning: 'pdf' },
  { mediaType: 'image/png', endings: ['png'], cleaning: 'image' },
  { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], cleaning: 'image' },
  { mediaType: 'image/webp', endings: ['webp'], cleaning: 'image' },
  { mediaType: `${OFFICE}.wordprocessingml.document`, endings: ['docx'], cleaning: 'office' },
  { mediaType: `${OFFICE}.spreadsheetml.sheet`, endings: ['xlsx'], cleaning: 'office' },
  { mediaType: `${OFFICE}.presentationml.presentation`, endings: ['pptx'], cleaning: 'office' },
  { mediaType: `${OPEN}.text`, endings: ['odt'], cleaning: 'open-document' },
  { mediaType: `${OPEN}.spreadsheet`, endings: ['ods'], cleaning: 'open-document' },
  { mediaType: 'text/csv', endings: ['csv'], cleaning: 'none' },
  { mediaType: 'text/plain', endings: ['txt'], cleaning: 'none' },
];

/**
 * The type that a name promises and the content keeps. `sniffed` is the ending that the content itself speaks of, null
 * when it speaks of none, as text does. Returns a reason instead when they differ or the type is not taken.
 *
 * Worked example: 'budget.pdf' whose content is a program gives 'mismatch'; 'notes.exe' gives 'refused'.
 */
export function agreedType(name: string, sniffed: string | null): FileType | 'refused' | 'mismatch' {
  const promised = typeOf(endingOf(name));
  if (promised === null) return 'refused';
  if (promised.cleaning === 'none') return sniffed === null ? promised : 'mismatch';
  return sniffed !== null && promised.endings.includes(sniffed) ? promised : 'mismatch';
}

function typeOf(ending: string): FileType | null {
  return FILE_TYPES.find(({ endings }) => endings.includes(ending)) ?? null;
}

function endingOf(name: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
