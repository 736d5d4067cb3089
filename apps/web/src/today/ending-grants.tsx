import type { components } from '../api/schema';
import { AppLink } from '../ui/app-link';
import { Amount } from '../ui/amount';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';

type Grant = components['schemas']['GrantView'];
type Total = components['schemas']['TotalView'];

/** Secured grants that end within twelve months and that nothing continues yet. */
export function EndingGrants({ grants, total }: { grants: Grant[]; total: Total | null }) {
  const { t } = useWords();
  const count = total?.count ?? grants.length;
  const columns: Column<Grant>[] = [
    { key: 'title', head: t('today:grant'), cell: (row) => <bdi>{row.title}</bdi>, wrap: true, width: '34%' },
    { key: 'donor', head: t('today:donor'), cell: (row) => <bdi>{row.donor.name}</bdi>, wideOnly: true },
    { key: 'recipient', head: t('today:recipient'), cell: (row) => <bdi>{row.recipient.name}</bdi>, wideOnly: true },
    { key: 'amount', head: t('today:award'), cell: (row) => <Amount value={row.amount} whole />, kind: 'number' },
    { key: 'ends', head: t('today:ends'), cell: (row) => <DateText value={row.endsOn} due />, kind: 'date' },
  ];
  return (
    <Section title={t('today:ending')} about={t(total?.more ? 'today:endingAboutMany' : 'today:endingAbout', { count })}>
      <DataTable
        label={t('today:ending')}
        columns={columns}
        rows={grants}
        rowKey={(row) => row.id}
        rowLink={(row) => `/grants/${row.id}`}
        empty={<EmptyState title={t('today:nothingEnds')} />}
      />
      {count > grants.length && <AppLink to="/grants?ending=12">{t('today:endingAll')}</AppLink>}
    </Section>
  );
}
