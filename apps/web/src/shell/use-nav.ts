import { useLocation } from '@tanstack/react-router';
import { useMeta, useSession } from '../api/session';
import { PAGES } from '../routes';
import { NAV_GROUPS, type NavEntry } from './page';

export type NavItem = NavEntry & { path: string };

/** The pages that this person may open, in the order of the rail. */
export function useNav(): NavItem[] {
  const session = useSession();
  const isDemo = useMeta()?.demo ?? false;
  const isAllowed = ({ needs, demo }: NavEntry) => (!needs || session?.permissions.includes(needs)) && (!demo || isDemo);
  const place = ({ group }: NavEntry) => NAV_GROUPS.indexOf(group);
  return PAGES.flatMap(({ path, nav }) => (nav && isAllowed(nav) ? [{ path, ...nav }] : [])).sort((a, b) => place(a) - place(b));
}

/** True while a record of this entry is open that has an address of its own: then the entry is marked as the page itself would be. */
export function useHoldsRecord({ records }: NavEntry): boolean {
  const path = useLocation({ select: ({ pathname }) => pathname });
  return records !== undefined && path.startsWith(`${records}/`);
}

/** Remembers a yes or no on this device. */
export function readChoice(key: string): boolean {
  try {
    return localStorage.getItem(key) === 'yes';
  } catch {
    return false;
  }
}

export function keepChoice(key: string, choice: boolean): void {
  try {
    localStorage.setItem(key, choice ? 'yes' : 'no');
  } catch {
    // Without storage the choice lasts until the page closes.
  }
}
