const LONGEST = 150;
const FALLBACK = 'file';
// Control and format characters (also those that turn the direction of text around), path separators, and what is special
// in names on some systems.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;

/**
 * A name that is safe to show and to save under: no path, no control or direction characters, no leading dot, its ending
 * kept.
 *
 * Worked example: '../../Budget "2026".pdf' gives 'Budget 2026.pdf'.
 */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(UNSAFE, '').replace(/\s+/g, ' ').trim().replace(/^\.+/, '');
  const [, stem = clean, ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/su.exec(clean) ?? [];
  return `${[...stem].slice(0, LONGEST).join('').trim() || FALLBACK}${ending}`;
}

/**
 * The Content-Disposition of a download (RFC 6266, RFC 8187): always an attachment, an ASCII name for old readers and the
 * real one beside it.
 *
 * Worked example: 'Résumé.pdf' gives `attachment; filename="R_sum_.pdf"; filename*=UTF-8''R%C3%A9sum%C3%A9.pdf`.
 */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
