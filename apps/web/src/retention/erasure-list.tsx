import { useRows } from '../api/use-api';
import { Badge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { useOpenRecord } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import { ErasureSheet } from './erasure-sheet';
import type { ErasureRequest } from './retention';

const TONES = { waiting: 'risk', approved: 'fine', refused: 'quiet' } as const;

/** People who asked to be erased. Whoever made a request does not decide it. */
export function ErasureList() {
  const { t } = useWords();
  const list = useRows<ErasureRequest>('/erasure-requests', { limit: 50 });
  const { open, linkTo, close } = useOpenRecord();
  return (
    <>
      <DataTable
        label={t('retention:view.erasures')}
        columns={useColumns()}
        rows={list.rows}
        rowKey={({ id }) => id}
        rowLink={({ id }) => linkTo(id)}
        problem={list.problem}
        again={list.again}
        more={list.more}
        empty={<EmptyState title={t('retention:erasure.none')}>{t('retention:erasure.noneText')}</EmptyState>}
      />
      <ErasureSheet request={list.rows?.find(({ id }) => id === open)} onClose={close} />
    </>
  );
}

function useColumns(): Column<ErasureRequest>[] {
  const { t } = useWords();
  return [
    { key: 'who', head: t('retention:erasure.who'), cell: ({ subjectName }) => <bdi>{subjectName ?? '–'}</bdi>, width: '26%' },
    { key: 'kind', head: t('retention:erasure.kind'), cell: ({ subjectType }) => t(`retention:subject.${subjectType}`) },
    { key: 'by', head: t('retention:erasure.by'), cell: ({ requestedByName }) => <bdi>{requestedByName}</bdi>, wideOnly: true },
    {
      key: 'answer',
      head: t('retention:erasure.answerDue'),
      cell: ({ answerDueOn, state }) => <DateText value={answerDueOn} due={state === 'waiting'} />,
      kind: 'date',
    },
    {
      key: 'state',
      head: t('retention:column.state'),
      cell: ({ state }) => <Badge tone={TONES[state]}>{t(`retention:request.${state}`)}</Badge>,
    },
  ];
}
