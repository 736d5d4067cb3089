import { IconAlertCircle, IconCalendarEvent, IconMail, IconSun } from '@tabler/icons-react';
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
  page('/deadlines', () => import('./deadlines/deadlines.page'), 'DeadlinesPage', {
    label: 'shell:nav.deadlines',
    icon: IconCalendarEvent,
    group: 'grants',
    needs: 'deadlines.read',
    bar: true,
  }),
  page('/alerts', () => import('./alerts/alerts.page'), 'AlertsPage', {
    label: 'shell:nav.alerts',
    icon: IconAlertCircle,
    group: 'grants',
    needs: 'reminders.read',
  }),
  page('/caught-mail', () => import('./caught-mail/caught-mail.page'), 'CaughtMailPage', {
    label: 'shell:nav.caughtMail',
    icon: IconMail,
    group: 'demo',
    needs: 'mail.read_caught',
    demo: true,
  }),
  ...(import.meta.env.MODE === 'gallery' ? (await import('./gallery/gallery.pages')).GALLERY_PAGES : []),
];
