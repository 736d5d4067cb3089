import { ApiProperty } from '@nestjs/swagger';
import { FILE_WARNINGS } from './cleaned.js';
import { FILE_CLASSES, FILE_SUBJECTS } from './file.inputs.js';
import type { FileRow } from './files.queries.js';

/** A file in a list. */
export class FileView {
  @ApiProperty() id: string;
  @ApiProperty({ enum: FILE_SUBJECTS }) subjectType: string;
  @ApiProperty() subjectId: string;
  @ApiProperty() name: string;
  @ApiProperty() mediaType: string;
  @ApiProperty({ description: 'in bytes' }) size: number;
  @ApiProperty({ enum: FILE_CLASSES }) fileClass: string;
  @ApiProperty() sensitivity: string;
  @ApiProperty({ enum: FILE_WARNINGS, nullable: true, description: 'what a reader should know of it' }) warning: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) uploadedAt: Date;
  @ApiProperty() uploadedByName: string;
}

/** Where a file can be fetched by the person who asked, for a short time. */
export class FileLinkView {
  @ApiProperty({ example: '/api/v1/files/content/…' }) url: string;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: Date;
}

export function toFileView(row: FileRow): FileView {
  const { organisationId: _, keySealed: __, ...view } = row;
  return view;
}
