import { createCipheriv, createDecipheriv } from 'node:crypto';

// Each file has a key of its own, so counting is enough for a nonce that never repeats.
const CHUNK_BYTES = 65_536;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;
const ALGORITHM = 'aes-256-gcm';

/** Thrown when stored content is not what was put there: changed, cut short, reordered, or of another file. */
export class ContentBroken extends Error {
  constructor(id: string) {
    super(`The content of file ${id} was changed since it was stored.`);
    this.name = 'ContentBroken';
  }
}

interface Sealing {
  key: Buffer;
  /** The file that it is: content put in the place of another does not open. */
  id: string;
}

/**
 * Content as chunks of AES-256-GCM, each bound to the file, to its number and to whether it is the last, so that it can be
 * read as a stream and still neither be cut nor put together anew.
 */
export async function* encryptContent(sealing: Sealing, content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let number = 0;
  for await (const { bytes, isLast } of chunksOf(content, CHUNK_BYTES)) {
    const cipher = createCipheriv(ALGORITHM, sealing.key, nonceOf(number)).setAAD(contextOf(sealing.id, number, isLast));
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    number++;
  }
}

/** The content again. Throws ContentBroken at the first chunk that is not as it was; what came before was sound. */
export async function* decryptContent(sealing: Sealing, stored: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let number = 0;
  for await (const { bytes, isLast } of chunksOf(stored, CHUNK_BYTES + TAG_BYTES)) {
    yield openChunk(sealing, bytes, number, isLast);
    number++;
  }
}

function openChunk({ key, id }: Sealing, bytes: Buffer, number: number, isLast: boolean): Buffer {
  if (bytes.length < TAG_BYTES) throw new ContentBroken(id);
  const decipher = createDecipheriv(ALGORITHM, key, nonceOf(number), { authTagLength: TAG_BYTES });
  decipher.setAAD(contextOf(id, number, isLast)).setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new ContentBroken(id);
  }
}

/** Pieces of this size; the last one, which may be shorter or empty, says so. */
async function* chunksOf(content: AsyncIterable<Buffer>, size: number): AsyncGenerator<{ bytes: Buffer; isLast: boolean }> {
  let kept = Buffer.alloc(0);
  for await (const piece of content) {
    kept = Buffer.concat([kept, piece]);
    while (kept.length > size) {
      yield { bytes: kept.subarray(0, size), isLast: false };
      kept = kept.subarray(size);
    }
  }
  yield { bytes: kept, isLast: true };
}

function nonceOf(number: number): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(number, NONCE_BYTES - 4);
  return nonce;
}

function contextOf(id: string, number: number, isLast: boolean): Buffer {
  return Buffer.from(`${id}|${number}|${isLast ? 'last' : 'more'}`, 'utf8');
}
