import { type AsyncRouteComponent, lazyRouteComponent } from '@tanstack/react-router';
import type { TablerIcon } from '@tabler/icons-react';
import type { WordKey } from '../words/use-words';

/** Entries of one group stand together in the rail, a hairline apart from the next. */
export const NAV_GROUPS = ['now', 'partners', 'grants', 'money', 'house', 'demo'] as const;
export type NavGroup = (typeof NAV_GROUPS)[number];

export type NavEntry = {
  label: WordKey;
  icon: TablerIcon;
  group: NavGroup;
  /** The permission without which the entry is not shown. */
  needs?: string;
  /** Also in the bar at the foot of a phone: four at most. */
  bar?: boolean;
  /** Where the addresses of its records begin, when not with its own. */
  records?: string;
  /** Only in demonstration mode. */
  demo?: boolean;
};

export type PageEntry = { path: string; component: AsyncRouteComponent<object>; nav?: NavEntry };

type Load = () => Promise<Record<string, unknown>>;

/** One page: its address, where its code is, the name it is exported by, and its place in the navigation if it has one. */
export function page(path: string, load: Load, name: string, nav?: NavEntry): PageEntry {
  return {
    path,
    component: lazyRouteComponent(load as () => Promise<Record<string, () => null>>, name) as AsyncRouteComponent<object>,
    nav,
  };
}
