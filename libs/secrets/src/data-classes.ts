/** The classes of data that are sealed. Each has a data key of its own, so that one key opens one kind of data only. */
export const DATA_CLASSES = [
  'contact',
  'signatory',
  'incident',
  'evidence',
  'complaint',
  'second_factor',
  'file',
  'answer',
] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** Where a sealed value lies. It opens there and nowhere else. */
export interface Place {
  /** With its schema, such as 'organisations.contact'. */
  table: string;
  column: string;
  /** The row's key; several columns are joined by '/'. */
  row: string;
}

/** A data key as it is used: 32 bytes of AES-256. */
export interface DataKey {
  dataClass: DataClass;
  version: number;
  bytes: Buffer;
}
