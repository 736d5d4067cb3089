import type { FileClass, FileSubject } from './file.inputs.js';
import type { FileWarning } from './cleaned.js';

/** A file in a list. */
export class FileView {
  id: string;
  subjectType: FileSubject;
  subjectId: string;
  name: string;
  mediaType: string;
  /** in bytes */ size: number;
  fileClass: FileClass;
  sensitivity: string;
  /** what a reader should know of it */ warning: FileWarning | null;
  uploadedAt: Date;
  uploadedByName: string;
}

/** A file with its sealed key. */
export type FileRow = FileView & { organisationId: string; keySealed: string };

/** Where a file can be fetched by the person who asked, for a short time. */
export class FileLinkView {
  /** @example /api/v1/files/content/… */ url: string;
  expiresAt: Date;
}

export function toFileView(row: FileRow): FileView {
  const { organisationId: _, keySealed: __, ...view } = row;
  return view;
}
