import { Button } from '@mantine/core';
import { useRows } from '../api/use-api';
import { InstantText } from '../ui/date-text';
import { ProblemNotice } from '../ui/problem-notice';
import { Section } from '../ui/section';
import { Timeline } from '../ui/timeline';
import { Skeleton } from '../ui/waiting';
import { useCodeWord, useWords } from '../words/use-words';
import { ActorName } from './actor-name';
import css from './audit.module.css';
import { FieldChanges } from './field-changes';
import type { HistoryEntry } from './log-entry';

const LIMIT = 10;

/** What happened to a record: who, when, and which field from what to what. */
export function RecordHistory({
  of,
  id,
}: {
  of: 'organisation' | 'partnership' | 'assessment' | 'grant' | 'donor' | 'person';
  id: string;
}) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const list = useRows<HistoryEntry>(`/history/${of}/${id}`, { limit: LIMIT });
  return (
    <Section title={t('audit:history.title')} about={t('audit:history.about')}>
      {list.problem && !list.rows && <ProblemNotice problem={list.problem} again={list.again} />}
      {list.loading && <Skeleton lines={3} />}
      {list.rows?.length === 0 && <p className={css.quiet}>{t('audit:history.none')}</p>}
      {list.rows && list.rows.length > 0 && (
        <Timeline
          label={t('audit:history.title')}
          entries={list.rows.map((entry) => ({
            key: entry.sequence,
            when: <InstantText value={entry.at} />,
            what: codeWord(`audit:act.${entry.act}`),
            detail: (
              <>
                <ActorName entry={entry} />
                <FieldChanges fields={entry.fields} />
              </>
            ),
          }))}
        />
      )}
      {list.more && (
        <Button className={css.more} variant="default" size="xs" onClick={list.more} loading={list.loadingMore}>
          {t('audit:history.more')}
        </Button>
      )}
    </Section>
  );
}
