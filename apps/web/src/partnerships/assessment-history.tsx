import type { Assessment } from '../assessments/assessment';
import { Result } from '../assessments/result';
import { StateBadge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import type { PartnershipProfile } from './partnership';

/** Every assessment of the partnership, the latest first, the open one included. */
export function AssessmentHistory({ partnership }: { partnership: PartnershipProfile }) {
  const { t } = useWords();
  const columns: Column<Assessment>[] = [
    { key: 'state', head: t('partnerships:history.state'), cell: (row) => <StateBadge of="assessment" state={row.state} /> },
    {
      key: 'band',
      head: t('partnerships:history.band'),
      cell: (row) => (row.band ? <Result band={row.band} overall={row.overall} /> : <Open row={row} />),
    },
    { key: 'who', head: t('partnerships:history.who'), cell: (row) => row.assessor?.name },
    {
      key: 'when',
      head: t('partnerships:history.when'),
      cell: (row) => <DateText value={row.approvedOn ?? row.submittedAt?.slice(0, 10)} plain />,
      kind: 'date',
    },
  ];
  if (partnership.assessments.length === 0) return null;
  return (
    <Section title={t('partnerships:history.title')}>
      <DataTable
        label={t('partnerships:history.title')}
        columns={columns}
        rows={partnership.assessments}
        rowKey={(row) => row.id}
        rowLink={(row) => `/assessments/${row.id}`}
        empty={null}
      />
    </Section>
  );
}

function Open({ row }: { row: Assessment }) {
  const { t } = useWords();
  return <span className="muted">{t('assessments:answered', { count: row.answeredCount, all: row.criteriaCount })}</span>;
}
