/** The ending that the content itself speaks of; null for text in UTF-8; 'unknown' for anything else. */
export async function sniffedEnding(content: Buffer): Promise<string | null> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(content);
  if (found) return found.ext;
  return isText(content) ? null : 'unknown';
}

function isText(content: Buffer): boolean {
  if (content.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}
