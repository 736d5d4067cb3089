import { useQuery } from '@tanstack/react-query';
import type { components } from '../api/schema';
import { Badge } from '../ui/badge';
import { InstantText } from '../ui/date-text';
import { useWords } from '../words/use-words';
import css from './alert-health.module.css';

type Health = components['schemas']['ReminderHealthView'];

const POLL_MS = 20_000;

async function readHealth(): Promise<Health> {
  const answer = await fetch('/health/reminders');
  return (await answer.json()) as Health;
}

/** One line that says whether reminders go out: due, sent, failed, and when this was last looked at. */
export function AlertHealth() {
  const { t } = useWords();
  const { data } = useQuery({ queryKey: ['/health/reminders'], queryFn: readHealth, refetchInterval: POLL_MS });
  if (!data) return <div className={css.line} />;
  const bad = data.failed + data.unknown + (data.missing ?? 0);
  return (
    <div className={css.line}>
      <Badge tone={bad > 0 ? 'late' : data.due > 0 ? 'risk' : 'fine'}>
        {bad > 0 ? t('alerts:health.bad', { count: bad }) : t('alerts:health.good')}
      </Badge>
      <span>{t('alerts:health.due', { count: data.due })}</span>
      <span>{t('alerts:health.sent', { count: data.sent })}</span>
      <span>{t('alerts:health.failed', { count: data.failed })}</span>
      <span>{t('alerts:health.missing', { count: data.missing ?? 0 })}</span>
      <span className="muted">
        {t('alerts:health.checked')} <InstantText value={data.lastSweepAt} />
      </span>
    </div>
  );
}
