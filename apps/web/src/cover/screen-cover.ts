/**
 * The screen behind a neutral page. Kept in the tab's own storage, so that a reload stays covered, and told to the other
 * tabs. Everything but the cover is taken out of sight by the style of `html[data-covered]`, at once.
 */
const KEY = 'entente.covered';
/** Covered for longer than this, the session ends. */
export const LONGEST_COVERED = 300_000;

let since = readSince();
const listeners = new Set<() => void>();
const otherTabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(KEY);

function readSince(): number | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    return kept === null ? null : Number(kept);
  } catch {
    return null;
  }
}

function set(next: number | null): void {
  since = next;
  document.documentElement.toggleAttribute('data-covered', next !== null);
  try {
    if (next === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, String(next));
  } catch {
    // Without storage the cover lasts until the page closes.
  }
  for (const listener of listeners) listener();
}

/** This computer's own time in milliseconds: the cover is about the person in front of it, not about business days. */
export const deviceTime = (): number => performance.timeOrigin + performance.now();

/** Since when the screen is covered, in milliseconds of this computer, or null. */
export const coveredSince = (): number | null => since;

export function onCover(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function coverScreen(): void {
  if (since !== null) return;
  (document.activeElement as HTMLElement | null)?.blur();
  set(deviceTime());
  otherTabs?.postMessage('cover');
}

export function uncoverScreen(): void {
  set(null);
  otherTabs?.postMessage('uncover');
}

const isTheKey = ({ key, ctrlKey, shiftKey }: KeyboardEvent): boolean =>
  key === 'Pause' || (ctrlKey && shiftKey && key.toLowerCase() === 'l');

/** From now on the key covers the screen; what was covered before a reload still is. Call it before anything is shown. */
export function watchForCover(): void {
  set(since);
  addEventListener(
    'keydown',
    (event) => {
      if (!isTheKey(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      coverScreen();
    },
    { capture: true },
  );
  otherTabs?.addEventListener('message', ({ data }) => {
    if (data === 'cover' && since === null) set(deviceTime());
    if (data === 'uncover' && since !== null) set(null);
  });
}
