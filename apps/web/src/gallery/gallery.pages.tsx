import {
  IconAlertCircle,
  IconBuildingBank,
  IconCalendarDue,
  IconChartGridDots,
  IconClipboardCheck,
  IconCompass,
  IconMail,
  IconReportMoney,
  IconScale,
  IconUsersGroup,
} from '@tabler/icons-react';
import { type PageEntry, page } from '../shell/page';

const pieces = () => import('./gallery.page');
const list = () => import('./gallery-list.page');

/** Every place of the rail, so that the shell is judged as full as it will be. Never in an ordinary build. */
export const GALLERY_PAGES: readonly PageEntry[] = [
  page('/gallery/partners', list, 'GalleryListPage', {
    label: 'shell:nav.partners',
    icon: IconUsersGroup,
    group: 'partners',
    bar: true,
  }),
  page('/gallery/assessments', pieces, 'GalleryPage', {
    label: 'shell:nav.assessments',
    icon: IconClipboardCheck,
    group: 'partners',
  }),
  page('/gallery/grants', list, 'GalleryListPage', {
    label: 'shell:nav.grants',
    icon: IconReportMoney,
    group: 'grants',
    bar: true,
  }),
  page('/gallery/donors', pieces, 'GalleryPage', { label: 'shell:nav.donors', icon: IconBuildingBank, group: 'grants' }),
  page('/gallery/deadlines', pieces, 'GalleryPage', {
    label: 'shell:nav.deadlines',
    icon: IconCalendarDue,
    group: 'grants',
    bar: true,
  }),
  page('/gallery/alerts', pieces, 'GalleryPage', { label: 'shell:nav.alerts', icon: IconAlertCircle, group: 'grants' }),
  page('/gallery/funding-gap', pieces, 'GalleryPage', { label: 'shell:nav.fundingGap', icon: IconChartGridDots, group: 'money' }),
  page('/gallery/needs', pieces, 'GalleryPage', { label: 'shell:nav.needs', icon: IconScale, group: 'money' }),
  page('/gallery/strategy', pieces, 'GalleryPage', { label: 'shell:nav.strategy', icon: IconCompass, group: 'money' }),
  page('/gallery/mail', pieces, 'GalleryPage', { label: 'shell:nav.caughtMail', icon: IconMail, group: 'demo', demo: true }),
  page('/gallery/grants/$id', pieces, 'GalleryPage'),
];
