import { IsIn, IsOptional, IsUUID } from 'class-validator';

export const FILE_SUBJECTS = ['organisation', 'partnership', 'assessment', 'grant', 'requirement'] as const;
export type FileSubject = (typeof FILE_SUBJECTS)[number];
export const FILE_CLASSES = ['ordinary', 'financial', 'evidence'] as const;
export type FileClass = (typeof FILE_CLASSES)[number];
const LEVELS = ['open', 'internal', 'restricted', 'sealed'] as const;

/** Which record's files. */
export class FileSubjectQuery {
  @IsIn(FILE_SUBJECTS) subjectType: FileSubject;
  @IsUUID() subjectId: string;
}

/** What is said of a file when it is uploaded. */
export class UploadInput extends FileSubjectQuery {
  /** financial ones are for few to read @default ordinary */ @IsOptional() @IsIn(FILE_CLASSES) fileClass?: FileClass;
  /** @default internal */ @IsOptional() @IsIn(LEVELS) sensitivity?: (typeof LEVELS)[number];
}

/** A file as it arrives. */
export interface ArrivedFile {
  name: string;
  content: Buffer;
}
