import { unreadable } from './unusable-file.js';
import type { CleanFile } from './cleaned.js';

/** Where documents, pages and pictures in them say who made them, and with what. */
const TELLING = ['Metadata', 'PieceInfo', 'Info'];

/**
 * The document without its properties: neither the information dictionary nor XMP anywhere in it, and no earlier version of
 * it. One that is encrypted cannot be changed and stays as it is, with a warning. Throws InvalidInput for what is no PDF.
 */
export async function cleanPdf(content: Buffer): Promise<CleanFile> {
  const { PDFDict, PDFDocument, PDFName, PDFRawStream } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(content, { updateMetadata: false, ignoreEncryption: true }).catch(() => null);
  if (document === null) throw unreadable();
  const { context, catalog } = document;
  if (context.trailerInfo.Encrypt !== undefined) return { content, warning: 'properties_kept' };
  const properties = context.trailerInfo.Info;
  context.trailerInfo.Info = undefined;
  for (const name of TELLING) catalog.delete(PDFName.of(name));
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    const dictionary = object instanceof PDFRawStream ? object.dict : object;
    if (!(dictionary instanceof PDFDict)) continue;
    const isMetadata = dictionary.get(PDFName.of('Type')) === PDFName.of('Metadata');
    if (isMetadata || reference === properties) context.delete(reference);
    else for (const name of TELLING) dictionary.delete(PDFName.of(name));
  }
  const saved = await document.saveAsBase64({ addDefaultPage: false, updateFieldAppearances: false }).catch(() => null);
  if (saved === null) throw unreadable();
  return { content: Buffer.from(saved, 'base64'), warning: null };
}
