import { useEffect, useState } from 'react';

const SHOWN_MS = 30_000;

/** What few may see is on the screen for half a minute, then it hides by itself. */
export function useShownBriefly<T>() {
  const [shown, setShown] = useState<{ value: T } | null>(null);
  useEffect(() => {
    if (shown === null) return;
    const hiding = setTimeout(() => setShown(null), SHOWN_MS);
    return () => clearTimeout(hiding);
  }, [shown]);
  return { shown: shown?.value ?? null, show: (value: T) => setShown({ value }), hide: () => setShown(null) };
}
