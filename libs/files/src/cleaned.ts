/** What a reader should know of a file that could not be cleaned whole. */
export const FILE_WARNINGS = ['properties_kept', 'names_in_comments'] as const;
export type FileWarning = (typeof FILE_WARNINGS)[number];

/** What is stored, and what a reader should know of it. */
export interface CleanFile {
  content: Buffer;
  warning: FileWarning | null;
}
