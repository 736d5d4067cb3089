/** What a letter's link carries behind the #, where no server sees it. */
export type AccountLink = { purpose: 'invitation' | 'reset'; token: string };

const FORM = /^#(invitation|reset)=([\w-]{20,100})$/;

/** `#reset=k3v…` → its purpose and secret; null when it is none of ours. */
export function readLink(hash: string): AccountLink | null {
  const [, purpose, token] = FORM.exec(hash) ?? [];
  return purpose && token ? { purpose: purpose as AccountLink['purpose'], token } : null;
}
