import { useSession, useToday } from '../api/session';
import { PageHeader } from '../shell/page-header';
import { useNav } from '../shell/use-nav';
import { AppLink } from '../ui/app-link';
import { dayInFull } from '../ui/plain-date';
import { Section } from '../ui/section';
import { intlLocale } from '../words/language';
import { useWords } from '../words/use-words';
import css from './today.module.css';

/** What needs me, first thing. Each block of the day is a component of its own in this folder, placed here in order of urgency. */
export function TodayPage() {
  const { t, language } = useWords();
  const today = useToday();
  const name = useSession()?.user.name;
  const day = today ? dayInFull(today, intlLocale(language)) : '';
  return (
    <>
      <PageHeader title={t('today:title')} about={<p className={css.day}>{name ? t('today:about', { day, name }) : day}</p>} />
      <Places />
    </>
  );
}

/** Every page with one line about it: the way in for somebody who is new. */
function Places() {
  const { t } = useWords();
  const items = useNav().filter((item) => item.path !== '/');
  if (items.length === 0) return null;
  return (
    <Section title={t('today:places')}>
      <ul className={css.places}>
        {items.map((item) => (
          <li key={item.path} className={css.place}>
            <item.icon size={18} stroke={1.7} aria-hidden="true" />
            <AppLink to={item.path}>{t(item.label)}</AppLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
