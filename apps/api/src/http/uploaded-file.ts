import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { type ArrivedFile, refusal, UploadInput } from '#files';
import { validationPipe } from './validation.js';

const TOO_LARGE = 'FST_REQ_FILE_TOO_LARGE';

/** One file and what is said of it. */
export interface Uploaded {
  file: ArrivedFile;
  input: UploadInput;
}

/** Reads an upload: the words about the file first, then the file. Throws InvalidInput naming what is missing or too large. */
export async function uploadedFile(request: FastifyRequest): Promise<Uploaded> {
  if (!request.isMultipart()) throw refusal('files.no-upload', 'Send the file as multipart/form-data, its words before it.');
  const part = await request.file();
  if (part === undefined) throw refusal('files.missing', 'Choose a file.');
  const content = await part.toBuffer().catch((error: { code?: string }) => {
    throw error.code === TOO_LARGE ? refusal('files.too-large', 'The file is larger than this installation takes.') : error;
  });
  const input = (await validationPipe().transform(wordsOf(part), { type: 'body', metatype: UploadInput })) as UploadInput;
  return { file: { name: part.filename ?? '', content }, input };
}

function wordsOf({ fields, fieldname }: MultipartFile): Record<string, unknown> {
  const words = Object.entries(fields).filter(([name]) => name !== fieldname);
  return Object.fromEntries(
    words.map(([name, field]) => [name, Array.isArray(field) ? null : (field as { value?: unknown }).value]),
  );
}
