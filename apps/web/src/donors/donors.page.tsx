import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useRows } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { type Column, DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { FilterText, RowCount, Toolbar } from '../ui/toolbar';
import { useFilters } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import type { Donor } from './donor';
import { NewDonorSheet } from './new-donor-sheet';
import { SecuredAmounts } from './secured-amounts';
import { SourceBar } from './source-bar';

/** Who pays, out of whose pockets in the end, and how much of it is secured. */
export function DonorsPage() {
  const { t } = useWords();
  const mayWrite = useCan('donors.write');
  const [isNew, setNew] = useState(false);
  const [filters, setFilters] = useFilters({ q: '' });
  const list = useRows<Donor>('/donors', { ...filters, limit: 100 });
  return (
    <>
      <PageHeader
        title={t('donors:title')}
        about={t('donors:about')}
        primary={mayWrite && <Button onClick={() => setNew(true)}>{t('donors:new.title')}</Button>}
      />
      <div className="stack tight">
        <Toolbar end={<RowCount word="donors:count" counted={list.counted} />}>
          <FilterText label={t('donors:filter.q')} value={filters.q} onChange={(q) => setFilters({ q })} />
        </Toolbar>
        <DataTable
          label={t('donors:title')}
          columns={useColumns()}
          rows={list.rows}
          rowKey={(row) => row.id}
          rowLink={(row) => `/donors/${row.id}`}
          problem={list.problem}
          again={list.again}
          more={list.more}
          empty={<EmptyState title={t('donors:empty.title')}>{t('donors:empty.text')}</EmptyState>}
        />
      </div>
      {isNew && <NewDonorSheet onClose={() => setNew(false)} />}
    </>
  );
}

function useColumns(): Column<Donor>[] {
  const { t } = useWords();
  return [
    { key: 'name', head: t('donors:column.name'), cell: (row) => <bdi>{row.name}</bdi>, wrap: true, width: '26%' },
    { key: 'sources', head: t('donors:column.sources'), cell: (row) => <SourceBar donor={row} />, width: '30%', wideOnly: true },
    { key: 'pipeline', head: t('donors:column.pipeline'), cell: (row) => String(row.grants.pipeline), kind: 'number' },
    { key: 'secured', head: t('donors:column.secured'), cell: (row) => String(row.grants.secured), kind: 'number' },
    { key: 'amounts', head: t('donors:column.amounts'), cell: (row) => <SecuredAmounts donor={row} />, kind: 'number' },
  ];
}
