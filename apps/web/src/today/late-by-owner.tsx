import { DateText } from '../ui/date-text';
import { type Column, DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import type { Today } from './today';

type LateOwner = Today['deadlines']['lateByOwner'][number];

/** Whose deadlines are late: the director's first question. */
export function LateByOwner({ deadlines }: { deadlines: Today['deadlines'] }) {
  const { t } = useWords();
  const columns: Column<LateOwner>[] = [
    { key: 'owner', head: t('today:owner'), cell: (row) => <bdi>{row.ownerName}</bdi> },
    { key: 'count', head: t('today:lateHead'), cell: (row) => String(row.count), kind: 'number' },
    { key: 'oldest', head: t('today:oldest'), cell: (row) => <DateText value={row.oldestDueOn} due />, kind: 'date' },
  ];
  return (
    <Section title={t('today:lateByOwner')}>
      <DataTable
        label={t('today:lateByOwner')}
        columns={columns}
        rows={deadlines.lateByOwner}
        narrow="scroll"
        rowKey={(row) => row.ownerId}
        rowLink={(row) => `/deadlines?state=late&owner=${row.ownerId}`}
        empty={<EmptyState title={t('today:nothingLate')} />}
      />
    </Section>
  );
}
