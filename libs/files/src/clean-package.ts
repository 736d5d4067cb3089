import type { Unzipped, Zippable } from 'fflate';
import { refusal, unreadable } from './unusable-file.js';
import type { CleanFile } from './cleaned.js';

const MOST_ENTRIES = 2_000;
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

const OFFICE_META = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The properties of a document, and what stands there afterwards: the parts stay, because others refer to them. */
const EMPTIED: Record<string, string> = {
  'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`,
  'docProps/app.xml': `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`,
  'docProps/custom.xml': `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
  'meta.xml': `${XML}<office:document-meta xmlns:office="${OFFICE_META}" office:version="1.3"><office:meta/></office:document-meta>`,
};
const PREVIEW = /^(docProps\/thumbnail\.|Thumbnails\/)/i;
/** Where the previews are named: relationships of Office, the manifest of open documents. */
const REFERS_TO_PREVIEW: Record<string, RegExp> = {
  '_rels/.rels': /<Relationship\b[^>]*docProps\/thumbnail[^>]*?(\/>|>\s*<\/Relationship>)/gi,
  'META-INF/manifest.xml': /<manifest:file-entry\b[^>]*Thumbnails\/[^>]*?(\/>|>\s*<\/manifest:file-entry>)/gi,
};
const COMMENTS = /^(word\/(comments|people)|xl\/(comments|persons|threadedComments)|ppt\/(comments|commentAuthors|authors))/i;
const PROGRAM = /(^|\/)(vbaProject\.bin|Basic\/|Scripts\/)/i;

/**
 * An Office or open document without properties and preview. Comments stay, with the names of those who wrote them, and
 * that is told. Throws InvalidInput when it is damaged, unpacks to more than 200 MB or 2000 parts, or holds a program.
 */
export async function cleanPackage(content: Buffer): Promise<CleanFile> {
  const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
  const parts = unpack(unzipSync, content);
  const names = Object.keys(parts);
  if (names.some((name) => PROGRAM.test(name)))
    throw refusal('files.program-inside', 'The document holds a program (macro). Save it without.');
  const kept: Zippable = {};
  for (const name of names.filter((each) => !PREVIEW.test(each))) {
    const emptied = EMPTIED[name];
    const reference = REFERS_TO_PREVIEW[name];
    const part = emptied === undefined ? parts[name]! : strToU8(emptied);
    // The first part of an open document says what it is and must not be packed.
    kept[name] = [reference ? strToU8(strFromU8(part).replace(reference, '')) : part, { level: name === 'mimetype' ? 0 : 6 }];
  }
  const warning = names.some((name) => COMMENTS.test(name)) ? 'names_in_comments' : null;
  return { content: Buffer.from(zipSync(kept, { mtime: '1980-01-01T12:00:00' })), warning };
}

/** Counted by what the parts say of themselves; a part that lies does not unpack to more than it said. */
function unpack(unzip: typeof import('fflate').unzipSync, content: Buffer): Unzipped {
  let entries = 0;
  let bytes = 0;
  try {
    return unzip(content, {
      filter: ({ originalSize }) => {
        entries += 1;
        bytes += originalSize;
        if (entries > MOST_ENTRIES || bytes > MOST_UNPACKED_BYTES) throw unreadable();
        return true;
      },
    });
  } catch {
    throw unreadable();
  }
}
