import { unreadable } from './unusable-file.js';

const MOST_PIXELS = 50_000_000;

/**
 * The picture anew, turned the right way round and without anything but itself: place, camera and preview are gone. Throws
 * InvalidInput for what is no picture or has more than 50 million pixels.
 */
export async function cleanImage(content: Buffer, mediaType: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient();
    if (mediaType === 'image/png') return await image.png().toBuffer();
    if (mediaType === 'image/webp') return await image.webp({ quality: 90 }).toBuffer();
    return await image.jpeg({ quality: 90 }).toBuffer();
  } catch {
    throw unreadable();
  }
}
