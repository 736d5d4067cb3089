import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type PersonActor } from '#kernel';
import { requireUnlocked } from '#organisations';
import { Database, SystemClock, type Tx } from '#platform';
import { Secrets } from '#secrets';
import { decryptContent } from './content-cipher.js';
import { contentDisposition } from './domain/file-name.js';
import { FileStore } from './file-store.js';
import { type FileLinkView, type FileRow } from './file.views.js';
import { fileHolder, findFile } from './files.queries.js';
import { KEY_PLACE, noFile } from './files.service.js';
import { fileOfToken, linkToken } from './link-token.js';

const SECONDS = 120;

/** A file on its way out: its content, and what to say of it. */
export interface OutgoingFile {
  content: Readable;
  mediaType: string;
  disposition: string;
}

/** Reading a file: by a link that the person asked for, which works for that person's session and two minutes. */
@Injectable()
export class FileLinks {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
    private readonly secrets: Secrets,
    private readonly store: FileStore,
  ) {}

  /** A link to a file; asking for one is in the audit. Throws NotFound, or Forbidden while the region is locked. */
  async link(actor: PersonActor, id: string): Promise<FileLinkView> {
    return this.db.transaction(actor, async (tx) => {
      const { subjectType, subjectId } = await this.readable(tx, id);
      await this.audit.record(tx, actor, 'file.link_created', { type: 'file', id }, { subjectType, subjectId });
      const expires = Math.floor(this.clock.now().getTime() / 1000) + SECONDS;
      const token = linkToken(this.key(), actor, id, expires);
      return { url: `/api/v1/files/content/${token}`, expiresAt: new Date(expires * 1000) };
    });
  }

  /** The content behind a link, for the person and session it was made for. Throws NotFound for any other. */
  async open(actor: PersonActor, token: string): Promise<OutgoingFile> {
    const id = fileOfToken(this.key(), actor, token, this.clock.now().getTime() / 1000);
    if (id === null) throw noFile();
    return this.db.read(actor, async (tx) => {
      const { keySealed, mediaType, name } = await this.readable(tx, id);
      const key = Buffer.from(await this.secrets.open(tx, 'file', { ...KEY_PLACE, row: id }, keySealed), 'base64url');
      const content = Readable.from(decryptContent({ key, id }, this.store.get(id)));
      return { content, mediaType, disposition: contentDisposition(name) };
    });
  }

  private async readable(tx: Tx, id: string): Promise<FileRow> {
    const file = await findFile(tx, id);
    // The record may have passed to another region since the file was sent.
    const holder = file && (await fileHolder(tx, file));
    if (!file || !holder) throw noFile();
    await requireUnlocked(tx, holder.organisationId);
    return file;
  }

  private key(): Buffer {
    return this.secrets.keyFor('file links');
  }
}
