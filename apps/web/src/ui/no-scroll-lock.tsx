import type { ReactNode } from 'react';

/** Stands in for react-remove-scroll (see vite.config.ts), which writes a style element that the content policy forbids. */
export function RemoveScroll({ children }: { children: ReactNode }): ReactNode {
  return children;
}

RemoveScroll.classNames = { fullWidth: '', zeroRight: '' };
