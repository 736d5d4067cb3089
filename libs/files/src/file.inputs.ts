import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export const FILE_SUBJECTS = ['organisation', 'partnership', 'assessment', 'grant', 'requirement'] as const;
export type FileSubject = (typeof FILE_SUBJECTS)[number];
export const FILE_CLASSES = ['ordinary', 'financial', 'evidence'] as const;
export type FileClass = (typeof FILE_CLASSES)[number];
const LEVELS = ['open', 'internal', 'restricted', 'sealed'] as const;

/** Which record's files. */
export class FileSubjectQuery {
  @ApiProperty({ enum: FILE_SUBJECTS })
  @IsIn(FILE_SUBJECTS)
  subjectType: FileSubject;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  subjectId: string;
}

/** What is said of a file when it is uploaded. */
export class UploadInput extends FileSubjectQuery {
  @ApiPropertyOptional({ enum: FILE_CLASSES, default: 'ordinary', description: 'financial ones are for few to read' })
  @IsOptional()
  @IsIn(FILE_CLASSES)
  fileClass?: FileClass;

  @ApiPropertyOptional({ enum: LEVELS, default: 'internal' })
  @IsOptional()
  @IsIn(LEVELS)
  sensitivity?: (typeof LEVELS)[number];
}

/** A file as it arrives. */
export interface ArrivedFile {
  name: string;
  content: Buffer;
}
