import { useRows, useSend } from '../api/use-api';
import { Badge } from '../ui/badge';
import { ConfirmButton } from '../ui/confirm-button';
import { type Column, DataTable } from '../ui/data-table';
import { InstantText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import type { OwnSession } from './security';

/** My sessions: with what, since when, used last when; the others can be ended. */
export function SessionsSection() {
  const { t } = useWords();
  const list = useRows<OwnSession>('/me/sessions');
  const end = useSend('DELETE', '/me/sessions', { refresh: ['/me/sessions'], said: 'security:sessions.said' });
  const hasOthers = list.rows?.some(({ current }) => !current) ?? false;
  return (
    <Section
      title={t('security:sessions.title')}
      about={t('security:sessions.about')}
      acts={
        hasOthers && (
          <ConfirmButton
            size="xs"
            question={t('security:sessions.question')}
            confirm={t('security:sessions.endOthers')}
            onConfirm={() => end.send()}
          >
            {t('security:sessions.endOthers')}
          </ConfirmButton>
        )
      }
    >
      <DataTable
        label={t('security:sessions.title')}
        columns={useColumns((id) => end.send({ path: `/me/sessions/${id}` }))}
        rows={list.rows}
        rowKey={(row) => row.id}
        problem={list.problem}
        again={list.again}
        empty={<EmptyState title={t('security:sessions.none')} />}
      />
    </Section>
  );
}

function useColumns(onEnd: (id: string) => void): Column<OwnSession>[] {
  const { t } = useWords();
  const family = (name: string) => (name === 'other' ? t('security:sessions.other') : name);
  return [
    {
      key: 'client',
      head: t('security:sessions.client'),
      cell: ({ browser, system, current }) => (
        <span className="row tight">
          {t('security:sessions.family', { browser: family(browser), system: family(system) })}
          {current && <Badge tone="accent">{t('security:sessions.current')}</Badge>}
        </span>
      ),
      width: '40%',
    },
    { key: 'started', head: t('security:sessions.started'), cell: (row) => <InstantText value={row.startedAt} />, kind: 'date' },
    { key: 'seen', head: t('security:sessions.seen'), cell: (row) => <InstantText value={row.lastSeenAt} />, kind: 'date' },
    {
      key: 'act',
      head: '',
      cell: ({ id, current }) =>
        !current && (
          <ConfirmButton
            size="compact-xs"
            question={t('security:sessions.questionOne')}
            confirm={t('security:sessions.end')}
            onConfirm={() => onEnd(id)}
          >
            {t('security:sessions.end')}
          </ConfirmButton>
        ),
    },
  ];
}
