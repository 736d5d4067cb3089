import { useEffect } from 'react';

/** Keeps this title on the window while the component is there, whatever a page behind it sets; theirs comes back afterwards. */
export function useNeutralTitle(neutral: string): void {
  useEffect(() => {
    let meant = document.title;
    const hold = () => {
      if (document.title === neutral) return;
      meant = document.title;
      document.title = neutral;
    };
    hold();
    const observer = new MutationObserver(hold);
    observer.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => {
      observer.disconnect();
      document.title = meant;
    };
  }, [neutral]);
}
