import { Button } from '@mantine/core';
import { useToday } from '../api/session';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/waiting';
import { useCodeWord, useWords } from '../words/use-words';
import { type AgendaPart, agendaOf } from './agenda';
import { type DeadlinesShown, NoDeadlines } from './deadline-table';
import type { Deadline } from './deadline';
import css from './deadlines.module.css';

/** Deadlines as days to come: what is late first, then this week, the next, and month by month. */
export function DeadlineAgenda({ list, show, onClear }: DeadlinesShown) {
  const { t } = useWords();
  const today = useToday();
  if (list.problem && !list.rows) return <ProblemNotice problem={list.problem} again={list.again} />;
  if (!list.rows || !today) return <Skeleton lines={8} />;
  if (list.rows.length === 0) return <NoDeadlines onClear={onClear} />;
  return (
    <div className={css.agenda}>
      {agendaOf(list.rows, today).map((part) => (
        <AgendaSection key={part.key} part={part} show={show} />
      ))}
      {list.more && (
        <Button variant="default" size="xs" onClick={list.more}>
          {t('ui:table.more')}
        </Button>
      )}
    </div>
  );
}

function AgendaSection({ part, show }: { part: AgendaPart<Deadline>; show: (id: string) => void }) {
  const title = usePartTitle()(part);
  return (
    <section aria-label={title}>
      <h2 className={css.part} data-late={part.key === 'late' || undefined}>
        {title} <span className="muted">{part.items.length}</span>
      </h2>
      <ul>
        {part.items.map((item) => (
          <AgendaLine key={item.id} item={item} show={show} />
        ))}
      </ul>
    </section>
  );
}

function AgendaLine({ item, show }: { item: Deadline; show: (id: string) => void }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  return (
    <li className={css.line}>
      <span className={css.when}>
        <DateText value={item.dueOn} due={item.state === 'open'} />
      </span>
      <button type="button" className={css.open} onClick={() => show(item.id)}>
        <bdi>{item.label}</bdi>
      </button>
      <span className={css.kind}>{codeWord(`deadlines:kind.${item.kind}`)}</span>
      <bdi className={css.owner}>{item.ownerName}</bdi>
      <span className={css.told}>
        {item.state === 'open' ? (
          item.remindersSent > 0 && <Badge tone="quiet">{t('deadlines:told', { count: item.remindersSent })}</Badge>
        ) : (
          <Badge tone="fine">{t(`deadlines:settled.${item.state}`)}</Badge>
        )}
      </span>
    </li>
  );
}

/** The words of a part: late, this week, next week, or the month itself. */
function usePartTitle(): (part: AgendaPart<Deadline>) => string {
  const { t, language } = useWords();
  return ({ key, month }) => {
    if (month === null) return t(`deadlines:part.${key}`);
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return format.format(new Date(`${month}-01T00:00:00Z`));
  };
}
