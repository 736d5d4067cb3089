import { Button } from '@mantine/core';
import type { useRows } from '../api/use-api';
import { type Column, DataTable } from '../ui/data-table';
import { DateText, InstantText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { useCodeWord, useWords } from '../words/use-words';
import type { Deadline } from './deadline';

export type DeadlinesShown = {
  list: ReturnType<typeof useRows<Deadline>>;
  show: (id: string) => void;
  onClear: () => void;
};

/** Deadlines as rows: for those who look for one, or count. */
export function DeadlineTable({ list, show, onClear }: DeadlinesShown) {
  const { t } = useWords();
  return (
    <DataTable
      label={t('deadlines:title')}
      columns={useColumns()}
      rows={list.rows}
      rowKey={(row) => row.id}
      rowLink={(row) => `/deadlines?view=table&open=${row.id}`}
      acts={(row) => [{ key: 'open', label: t('deadlines:openBeside'), onAct: () => show(row.id) }]}
      problem={list.problem}
      again={list.again}
      more={list.more}
      empty={<NoDeadlines onClear={onClear} />}
    />
  );
}

export function NoDeadlines({ onClear }: { onClear: () => void }) {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('deadlines:empty.title')}
      act={
        <Button variant="default" size="xs" onClick={onClear}>
          {t('ui:filter.clear')}
        </Button>
      }
    >
      {t('deadlines:empty.text')}
    </EmptyState>
  );
}

function useColumns(): Column<Deadline>[] {
  const { t } = useWords();
  const codeWord = useCodeWord();
  return [
    { key: 'label', head: t('deadlines:column.label'), cell: (row) => <bdi>{row.label}</bdi>, wrap: true, width: '34%' },
    { key: 'kind', head: t('deadlines:column.kind'), cell: (row) => codeWord(`deadlines:kind.${row.kind}`), wideOnly: true },
    { key: 'owner', head: t('deadlines:column.owner'), cell: (row) => <bdi>{row.ownerName}</bdi> },
    {
      key: 'due',
      head: t('deadlines:column.due'),
      cell: (row) => <DateText value={row.dueOn} due={row.state === 'open'} />,
      kind: 'date',
    },
    {
      key: 'next',
      head: t('deadlines:column.next'),
      cell: (row) => <InstantText value={row.nextReminderAt} />,
      kind: 'date',
      wideOnly: true,
    },
    {
      key: 'told',
      head: t('deadlines:column.told'),
      cell: (row) => String(row.remindersSent),
      kind: 'number',
      wideOnly: true,
    },
  ];
}
