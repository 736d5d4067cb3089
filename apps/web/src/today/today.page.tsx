import { useCan, useSession, useToday } from '../api/session';
import { useRead } from '../api/use-api';
import { AlertHealth } from '../alerts/alert-health';
import { LockdownToday } from '../lockdown/lockdown-today';
import { PageHeader } from '../shell/page-header';
import { dayInFull } from '../ui/plain-date';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/waiting';
import { intlLocale } from '../words/language';
import { useWords } from '../words/use-words';
import { EndingGrants } from './ending-grants';
import { GapByLevel } from './gap-by-level';
import { HeldBack } from './held-back';
import { LateByOwner } from './late-by-owner';
import { MyDay } from './my-day';
import type { Today } from './today';
import css from './today.module.css';

/** What needs me, first thing: what is late, what comes, what waits for me, what is at risk. */
export function TodayPage() {
  const { t, language } = useWords();
  const day = useToday();
  const name = useSession()?.user.name;
  const maySeeAlerts = useCan('reminders.read');
  const { data, problem, again } = useRead<Today>('/today');
  const shown = day ? dayInFull(day, intlLocale(language)) : '';
  return (
    <>
      <PageHeader
        title={t('today:title')}
        about={<p className={css.day}>{name ? t('today:about', { day: shown, name }) : shown}</p>}
      />
      <LockdownToday />
      {maySeeAlerts && <AlertHealth />}
      {problem && !data && <ProblemNotice problem={problem} again={again} />}
      {data ? <Parts data={data} /> : !problem && <Skeleton lines={10} />}
    </>
  );
}

/** The parts of the day in the order of urgency; a part that the roles do not reach is not there. */
function Parts({ data }: { data: Today }) {
  return (
    <>
      <MyDay data={data} />
      <div className={css.columns}>
        <LateByOwner deadlines={data.deadlines} />
        {data.gap && <GapByLevel gap={data.gap} />}
      </div>
      {data.endingGrants && <EndingGrants grants={data.endingGrants} total={data.endingTotal} />}
      {data.atRisk && <HeldBack risk={data.atRisk} />}
    </>
  );
}
