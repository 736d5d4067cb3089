import type { FileType } from './domain/file-types.js';
import { cleanImage } from './clean-image.js';
import { cleanPackage } from './clean-package.js';
import { cleanPdf } from './clean-pdf.js';
import type { CleanFile } from './cleaned.js';

/** The content without what it says about who made it, where and with what. Throws InvalidInput when it cannot be read. */
export async function cleanFile(content: Buffer, { cleaning, mediaType }: FileType): Promise<CleanFile> {
  switch (cleaning) {
    case 'image':
      return { content: await cleanImage(content, mediaType), warning: null };
    case 'pdf':
      return cleanPdf(content);
    case 'office':
    case 'open-document':
      return cleanPackage(content);
    case 'none':
      return { content, warning: null };
  }
}
