import { PDFDocument } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';

/** The name that every sample gives away and no stored file may. */
export const AUTHOR = 'Amina Example';

const CONTENT_TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<Relationships><Relationship Id="r1" Type="core" Target="docProps/core.xml"/><Relationship Id="r2"
 Type="thumb" Target="docProps/thumbnail.jpeg"/></Relationships>`;

/** A PDF with an author in its information dictionary and in XMP. */
export async function samplePdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]);
  document.setAuthor(AUTHOR);
  document.setTitle(`Report by ${AUTHOR}`);
  const xmp = document.context.stream(`<x:xmpmeta><dc:creator>${AUTHOR}</dc:creator></x:xmpmeta>`, { Type: 'Metadata' });
  document.catalog.set(document.context.obj('Metadata') as never, document.context.register(xmp));
  return Buffer.from(await document.saveAsBase64({ useObjectStreams: false }), 'base64');
}

/** A photograph that says who took it, and where. */
export function sampleJpeg(): Promise<Buffer> {
  const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: '#c33' } });
  return picture
    .jpeg()
    .withExif({ IFD0: { Artist: AUTHOR }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .toBuffer();
}

/** A document of Word with properties and a preview; more parts at will. */
export function sampleDocx(more: Record<string, string> = {}): Buffer {
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': '<w:document>The text stays</w:document>',
    'docProps/core.xml': `<cp:coreProperties><dc:creator>${AUTHOR}</dc:creator></cp:coreProperties>`,
    'docProps/app.xml': `<Properties><Manager>${AUTHOR}</Manager></Properties>`,
    'docProps/thumbnail.jpeg': `a picture of ${AUTHOR}`,
    ...more,
  };
  return zipOf(parts);
}

/** A text of LibreOffice with its author. */
export function sampleOdt(): Buffer {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': '<office:document-content>The text stays</office:document-content>',
    'meta.xml': `<office:document-meta><meta:initial-creator>${AUTHOR}</meta:initial-creator></office:document-meta>`,
    'Thumbnails/thumbnail.png': `a picture of ${AUTHOR}`,
    'META-INF/manifest.xml': '<manifest:file-entry manifest:full-path="Thumbnails/thumbnail.png"/>',
  });
}

/** A small document that says of its first part that it unpacks to 300 MB. */
export function zipBomb(): Buffer {
  const document = sampleDocx();
  document.writeUInt32LE(300 * 1024 * 1024, document.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24);
  return document;
}

function zipOf(parts: Record<string, string>): Buffer {
  const bytes = Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }]]);
  return Buffer.from(zipSync(Object.fromEntries(bytes) as never));
}
