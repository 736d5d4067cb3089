import { useEffect, useRef } from 'react';

const PREFIX = 'entente.draft.';

function stored<V>(key: string): V | null {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    return text === null ? null : (JSON.parse(text) as V);
  } catch {
    return null;
  }
}

/** Forgets a draft: call it when the form was sent. */
export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // Without storage there is no draft to forget.
  }
}

/** Keeps what is typed while the tab lives and puts it back: `useDraft('grant.new', form.values, form.setValues)`. Never for passwords. */
export function useDraft<V extends object>(key: string, values: V, restore: (values: V) => void): void {
  const isRestored = useRef(false);
  useEffect(() => {
    if (isRestored.current) return;
    isRestored.current = true;
    const draft = stored<V>(key);
    if (draft) restore(draft);
  }, [key, restore]);
  const first = useRef(values);
  useEffect(() => {
    if (values === first.current) return;
    try {
      sessionStorage.setItem(PREFIX + key, JSON.stringify(values));
    } catch {
      // A full or refused storage loses the draft, not the form.
    }
  }, [key, values]);
}
