import type { useRows } from '../api/use-api';
import { type Column, DataTable } from '../ui/data-table';
import { InstantText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { useCodeWord, useWords } from '../words/use-words';
import { ActorName } from './actor-name';
import css from './audit.module.css';
import type { LogEntry } from './log-entry';

type Props = { list: ReturnType<typeof useRows<LogEntry>>; linkTo: (id: string) => string };

/** One line an act; the whole of it opens beside. */
export function LogTable({ list, linkTo }: Props) {
  const { t } = useWords();
  return (
    <DataTable
      label={t('audit:title')}
      columns={useColumns()}
      rows={list.rows}
      rowKey={({ sequence }) => sequence}
      rowLink={({ sequence }) => linkTo(sequence)}
      problem={list.problem}
      again={list.again}
      more={list.more}
      empty={<EmptyState title={t('audit:empty.title')}>{t('audit:empty.text')}</EmptyState>}
    />
  );
}

function useColumns(): Column<LogEntry>[] {
  const { t } = useWords();
  const codeWord = useCodeWord();
  return [
    { key: 'act', head: t('audit:column.act'), cell: ({ act }) => codeWord(`audit:act.${act}`), width: '32%' },
    {
      key: 'kind',
      head: t('audit:column.kind'),
      cell: ({ subjectType }) => codeWord(`audit:kind.${subjectType}`),
      wideOnly: true,
    },
    {
      key: 'fields',
      head: t('audit:column.fields'),
      cell: ({ fields }) => (
        <span className={css.quiet}>{fields.map(({ field }) => codeWord(`audit:field.${field}`)).join(', ') || '–'}</span>
      ),
      wideOnly: true,
    },
    { key: 'by', head: t('audit:column.by'), cell: (entry) => <ActorName entry={entry} /> },
    { key: 'at', head: t('audit:column.at'), cell: ({ at }) => <InstantText value={at} />, kind: 'date' },
  ];
}
