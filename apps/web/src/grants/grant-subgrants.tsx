import { Amount, Ratio } from '../ui/amount';
import { Badge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import type { GrantProfile, Subgrant } from './grant';
import css from './grants.module.css';

/** Money passed on out of this grant: it moves between networks and is never counted again. */
export function GrantSubgrants({ grant }: { grant: GrantProfile }) {
  const { t } = useWords();
  if (grant.subgrants.length === 0) return null;
  const columns: Column<Subgrant>[] = [
    { key: 'to', head: t('grants:subgrants.chain'), cell: (row) => <Chain subgrant={row} />, wrap: true, width: '44%' },
    {
      key: 'host',
      head: t('grants:subgrants.host'),
      cell: (row) => <bdi>{row.viaHost?.name ?? '–'}</bdi>,
      wideOnly: true,
    },
    {
      key: 'fee',
      head: t('grants:subgrants.fee'),
      cell: (row) => <Ratio value={row.hostFeeRate} />,
      kind: 'number',
      wideOnly: true,
    },
    { key: 'amount', head: t('grants:subgrants.amount'), cell: (row) => <Amount value={row.amount} whole />, kind: 'number' },
  ];
  return (
    <Section title={t('grants:subgrants.title')} about={t('grants:subgrants.about')}>
      <DataTable
        label={t('grants:subgrants.title')}
        columns={columns}
        rows={grant.subgrants}
        rowKey={(row) => row.id}
        empty={null}
      />
    </Section>
  );
}

function Chain({ subgrant }: { subgrant: Subgrant }) {
  const { t } = useWords();
  return (
    <span className={css.chain} data-depth={subgrant.depth}>
      <bdi>{subgrant.from.name}</bdi> → <bdi>{subgrant.to.name}</bdi>
      {subgrant.leavesFamily && <Badge tone="risk">{t('grants:subgrants.leaves')}</Badge>}
    </span>
  );
}
