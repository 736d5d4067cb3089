import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, Forbidden, NotFound, personIdOf } from '#kernel';
import { requireUnlocked } from '#organisations';
import { Database, newId, type Tx } from '#platform';
import { Secrets } from '#secrets';
import type { FileWarning } from './cleaned.js';
import { cleanFile } from './clean-file.js';
import { encryptContent } from './content-cipher.js';
import { safeFileName } from './domain/file-name.js';
import { agreedType, type FileType } from './domain/file-types.js';
import { FileStore } from './file-store.js';
import { type ArrivedFile, type FileClass, type FileSubject, type UploadInput } from './file.inputs.js';
import { type FileView, toFileView } from './file.views.js';
import { eraseFileRow, filesOf, fileHolder, findFile, insertFile } from './files.queries.js';
import { sniffedEnding } from './sniff.js';
import { refusal } from './unusable-file.js';

export const KEY_PLACE = { table: 'files.file', column: 'key_sealed' };
const KEY_BYTES = 32;

interface Subject {
  subjectType: FileSubject;
  subjectId: string;
}

/** Files of records: taking them in, listing and erasing them. The content is cleaned, then encrypted, then stored. */
@Injectable()
export class FilesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
    private readonly store: FileStore,
  ) {}

  /** The files of a record, the latest first; financial ones for those who may read them. Throws NotFound. */
  list(actor: Actor, subject: Subject): Promise<FileView[]> {
    return this.db.read(actor, async (tx) => {
      if ((await fileHolder(tx, subject)) === null) throw noSubject();
      return (await filesOf(tx, subject)).map(toFileView);
    });
  }

  /**
   * Takes a file in. Throws InvalidInput when its type is not taken, when content and ending differ, or when it cannot be
   * read; NotFound when the record is out of reach. Nothing stays behind when it throws.
   */
  async upload(actor: Actor, input: UploadInput, arrived: ArrivedFile): Promise<FileView> {
    const { fileClass = 'ordinary' } = input;
    await this.db.read(actor, (tx) => requireHolder(tx, input));
    const name = safeFileName(arrived.name);
    const type = await typeOf(name, arrived.content);
    const { content, warning } = await cleanFile(arrived.content, type);
    const id = newId();
    const key = randomBytes(KEY_BYTES);
    await this.store.put(id, Readable.from(encryptContent({ key, id }, Readable.from([content]))));
    const row = { id, name, fileClass, content, warning, key, mediaType: type.mediaType };
    return this.db
      .transaction(actor, (tx) => this.insert(tx, actor, input, row))
      .catch(async (error: unknown) => {
        await this.store.remove(id);
        throw error;
      });
  }

  /** Erases a file: its key at once and for good, then its content. */
  async erase(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      const file = await findFile(tx, id);
      if (!file) throw noFile();
      if (!(await fileHolder(tx, file))?.mayWrite) throw elsewhere();
      if (!(await eraseFileRow(tx, id))) throw noFile();
      const { subjectType, subjectId } = file;
      await this.audit.record(tx, actor, 'file.erased', { type: 'file', id }, { subjectType, subjectId });
    });
    await this.store.remove(id);
  }

  private async insert(tx: Tx, actor: Actor, input: UploadInput, file: NewFile): Promise<FileView> {
    const organisationId = await requireHolder(tx, input);
    const keySealed = await this.secrets.seal(tx, 'file', { ...KEY_PLACE, row: file.id }, file.key.toString('base64url'));
    const { subjectType, subjectId, sensitivity = 'internal' } = input;
    const { id, name, fileClass, mediaType, warning, content } = file;
    const kept = { subjectType, subjectId, fileClass, sensitivity, mediaType, size: content.length };
    const sha256 = createHash('sha256').update(content).digest('hex');
    await insertFile(tx, { ...kept, id, name, warning, organisationId, sha256, keySealed, uploadedBy: personIdOf(actor) });
    await this.audit.record(tx, actor, 'file.uploaded', { type: 'file', id: file.id }, kept);
    const stored = await findFile(tx, file.id);
    if (!stored) throw notThisClass();
    return toFileView(stored);
  }
}

interface NewFile {
  id: string;
  name: string;
  mediaType: string;
  fileClass: FileClass;
  content: Buffer;
  warning: FileWarning | null;
  key: Buffer;
}

async function typeOf(name: string, content: Buffer): Promise<FileType> {
  if (content.length === 0) throw refusal('files.empty', 'The file is empty.');
  const type = agreedType(name, await sniffedEnding(content));
  if (type === 'refused') {
    throw refusal(
      'files.type-refused',
      'Files of this type are not taken. Send PDF, pictures, Office or open documents, CSV or text.',
    );
  }
  if (type === 'mismatch')
    throw refusal('files.type-mismatch', 'The content is not what the name says. Save it under its own type.');
  return type;
}

/** The organisation of the record that is to have the file: in reach, for a file of this class too, and not locked. */
async function requireHolder(tx: Tx, subject: Subject & Pick<UploadInput, 'fileClass' | 'sensitivity'>): Promise<string> {
  const holder = await fileHolder(tx, subject);
  if (holder === null) throw noSubject();
  if (!holder.mayWrite) throw elsewhere();
  const { fileClass, sensitivity } = subject;
  if (fileClass === 'financial' && !holder.mayKeepFinancial) throw notThisClass();
  if (sensitivity === 'restricted' && !holder.mayKeepRestricted) throw notThisClass();
  if (sensitivity === 'sealed' && !holder.mayKeepSealed) throw notThisClass();
  await requireUnlocked(tx, holder.organisationId);
  return holder.organisationId;
}

export function noFile(): NotFound {
  return new NotFound('files.not-found', 'There is no such file.');
}

function noSubject(): NotFound {
  return new NotFound('record.not-found', 'There is no such record.');
}

function notThisClass(): Forbidden {
  return new Forbidden('files.class-refused', 'Your roles do not allow files of this kind. Ask an administrator.');
}

function elsewhere(): Forbidden {
  return new Forbidden('access.out-of-reach', 'Your roles allow this for other networks only. Ask an administrator.', {
    permission: 'files.write',
  });
}
