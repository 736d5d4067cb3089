import {
  IconAlertCircle,
  IconBuildingBank,
  IconCalendarEvent,
  IconChartBar,
  IconClipboardCheck,
  IconHourglass,
  IconListCheck,
  IconMail,
  IconReportMoney,
  IconScale,
  IconSun,
  IconTargetArrow,
  IconUsersGroup,
} from '@tabler/icons-react';
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
  page('/partners', () => import('./partners/partners.page'), 'PartnersPage', {
    label: 'shell:nav.partners',
    icon: IconUsersGroup,
    group: 'partners',
    needs: 'organisations.read',
    records: '/partnerships',
    bar: true,
  }),
  page('/partners/$id', () => import('./partners/organisation.page'), 'OrganisationPage'),
  page('/partnerships/$id', () => import('./partnerships/partnership.page'), 'PartnershipPage'),
  page('/assessments', () => import('./assessments/assessments.page'), 'AssessmentsPage', {
    label: 'shell:nav.assessments',
    icon: IconClipboardCheck,
    group: 'partners',
    needs: 'assessments.read',
  }),
  page('/assessments/$id', () => import('./assessments/assessment.page'), 'AssessmentPage'),
  page('/grants', () => import('./grants/grants.page'), 'GrantsPage', {
    label: 'shell:nav.grants',
    icon: IconReportMoney,
    group: 'grants',
    needs: 'grants.read',
    bar: true,
  }),
  page('/grants/$id', () => import('./grants/grant.page'), 'GrantPage'),
  page('/donors', () => import('./donors/donors.page'), 'DonorsPage', {
    label: 'shell:nav.donors',
    icon: IconBuildingBank,
    group: 'grants',
    needs: 'donors.read',
  }),
  page('/donors/$id', () => import('./donors/donor.page'), 'DonorPage'),
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
  page('/funding-gap', () => import('./funding-gap/latest.page'), 'FundingGapPage', {
    label: 'shell:nav.fundingGap',
    icon: IconChartBar,
    group: 'money',
    needs: 'funding_gap.read',
  }),
  page('/funding-gap/reports', () => import('./funding-gap/library.page'), 'GapReportsPage'),
  page('/funding-gap/$id', () => import('./funding-gap/report.page'), 'FundingGapReportPage'),
  page('/needs', () => import('./needs/needs.page'), 'NeedsPage', {
    label: 'shell:nav.needs',
    icon: IconScale,
    group: 'money',
    needs: 'needs.read',
  }),
  page('/strategy', () => import('./strategy/strategy.page'), 'StrategyPage', {
    label: 'shell:nav.strategy',
    icon: IconTargetArrow,
    group: 'money',
    needs: 'strategy.read',
  }),
  page('/my-security', () => import('./security/security.page'), 'SecurityPage'),
  page('/audit', () => import('./audit/audit.page'), 'AuditPage', {
    label: 'shell:nav.audit',
    icon: IconListCheck,
    group: 'house',
    needs: 'audit.read',
  }),
  page('/retention', () => import('./retention/retention.page'), 'RetentionPage', {
    label: 'shell:nav.retention',
    icon: IconHourglass,
    group: 'house',
    needs: 'retention.read',
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
