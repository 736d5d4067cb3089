import { createHmac, timingSafeEqual } from 'node:crypto';

/** Who may use a link: one person in one session. */
export interface LinkHolder {
  userId: string;
  sessionId: string;
}

const FORM = /^([0-9a-f-]{36})\.(\d{1,12})\.([\w-]{43})$/;

/** A link to a file that works for its holder alone and until this second of the epoch. */
export function linkToken(key: Buffer, holder: LinkHolder, fileId: string, expires: number): string {
  return `${fileId}.${expires}.${signatureOf(key, holder, fileId, expires).toString('base64url')}`;
}

/** The file that a link opens for this holder at this second, or null: forged, of somebody else, or over. */
export function fileOfToken(key: Buffer, holder: LinkHolder, token: string, now: number): string | null {
  const [, fileId, expiresText, signature] = FORM.exec(token) ?? [];
  if (fileId === undefined || expiresText === undefined || signature === undefined) return null;
  const expires = Number(expiresText);
  const right = signatureOf(key, holder, fileId, expires);
  const given = Buffer.from(signature, 'base64url');
  return given.length === right.length && timingSafeEqual(given, right) && now < expires ? fileId : null;
}

function signatureOf(key: Buffer, { userId, sessionId }: LinkHolder, fileId: string, expires: number): Buffer {
  return createHmac('sha256', key)
    .update(JSON.stringify([userId, sessionId, fileId, expires]))
    .digest();
}
