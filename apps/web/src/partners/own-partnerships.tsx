import { useCan } from '../api/session';
import { useRows } from '../api/use-api';
import { Result } from '../assessments/result';
import type { Partnership } from '../partnerships/partnership';
import { StateBadge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import type { OrganisationProfile } from './organisation';

/** What is done together with this organisation, with band and gate. */
export function OwnPartnerships({ organisation }: { organisation: OrganisationProfile }) {
  const maySee = useCan('partnerships.read');
  return maySee ? <List organisation={organisation} /> : null;
}

function List({ organisation }: { organisation: OrganisationProfile }) {
  const { t } = useWords();
  const list = useRows<Partnership>('/partnerships', { organisationId: organisation.id, limit: 50 });
  const columns: Column<Partnership>[] = [
    { key: 'title', head: t('partners:column.title'), cell: (row) => <bdi>{row.title}</bdi>, width: '38%' },
    { key: 'status', head: t('partners:column.status'), cell: (row) => <StateBadge of="partnership" state={row.status} /> },
    { key: 'band', head: t('partners:column.band'), cell: (row) => <Result band={row.band} overall={row.overall} /> },
    { key: 'until', head: t('partners:column.until'), cell: (row) => <DateText value={row.validUntilOn} plain />, kind: 'date' },
  ];
  return (
    <Section title={t('partners:view.partnerships')}>
      <DataTable
        label={t('partners:view.partnerships')}
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.id}
        rowLink={(row) => `/partnerships/${row.id}`}
        problem={list.problem}
        again={list.again}
        more={list.more}
        empty={<EmptyState title={t('partners:own.none')}>{t('partners:own.noneText')}</EmptyState>}
      />
    </Section>
  );
}
