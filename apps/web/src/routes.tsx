import { IconSun } from '@tabler/icons-react';
import { type PageEntry, page } from './shell/page';

/**
 * Every page, one line each, in the order of the rail. A page without navigation (a record, a report) leaves the last argument out.
 * Texts of the entries are in locales/…/shell.json under `nav`.
 */
export const PAGES: readonly PageEntry[] = [
  page('/', () => import('./today/today.page'), 'TodayPage', {
    label: 'shell:nav.today',
    icon: IconSun,
    group: 'now',
    bar: true,
  }),
  ...(import.meta.env.MODE === 'gallery' ? (await import('./gallery/gallery.pages')).GALLERY_PAGES : []),
];
