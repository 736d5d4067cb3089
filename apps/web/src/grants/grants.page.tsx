import { Button, SegmentedControl } from '@mantine/core';
import { useCan } from '../api/session';
import { useRows } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { EmptyState } from '../ui/empty-state';
import { DataTable } from '../ui/data-table';
import { ClearFilters, FilterSelect, FilterText, RowCount, Toolbar } from '../ui/toolbar';
import { useFilters } from '../ui/use-filters';
import { useCodeWord, useWords } from '../words/use-words';
import { type Grant, STAGE_GROUPS } from './grant';
import { useGrantColumns } from './grant-columns';
import { NewGrantSheet } from './new-grant-sheet';

const NO_FILTERS = { q: '', stageGroup: '', ending: '', overdue: '', donor: '', recipient: '' };

/** Every grant from the first contact to the close, with what is due next. */
export function GrantsPage() {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const [filters, setFilters] = useFilters({ ...NO_FILTERS, sort: 'nextDue', new: '' });
  const mayWrite = useCan('grants.write');
  const list = useRows<Grant>('/grants', {
    q: filters.q,
    stageGroup: filters.stageGroup,
    endingWithin: filters.ending,
    renewed: filters.ending === '' ? '' : 'false',
    overdue: filters.overdue === '' ? '' : 'true',
    donorId: filters.donor,
    recipientId: filters.recipient,
    sort: filters.sort,
    limit: 50,
  });
  const isFiltered = Object.keys(NO_FILTERS).some((key) => filters[key as keyof typeof NO_FILTERS] !== '');
  return (
    <>
      <PageHeader
        title={t('grants:title')}
        about={t('grants:about')}
        primary={mayWrite && <Button onClick={() => setFilters({ new: 'grant' })}>{t('grants:new.open')}</Button>}
      />
      <div className="stack tight">
        <div className="row">
          <SegmentedControl
            aria-label={t('grants:filter.group')}
            value={filters.stageGroup}
            onChange={(stageGroup) => setFilters({ stageGroup })}
            data={['', ...STAGE_GROUPS].map((value) => ({ value, label: codeWord(`grants:group.${value || 'all'}`) }))}
          />
        </div>
        <Toolbar end={<RowCount word="grants:count" counted={list.counted} />}>
          <FilterText label={t('grants:filter.q')} value={filters.q} onChange={(q) => setFilters({ q })} />
          <FilterSelect
            label={t('grants:filter.ending')}
            value={filters.ending}
            options={['3', '6', '12'].map((value) => ({ value, label: t('grants:filter.months', { count: Number(value) }) }))}
            onChange={(ending) => setFilters({ ending })}
          />
          <FilterSelect
            label={t('grants:filter.requirements')}
            value={filters.overdue}
            options={[{ value: 'yes', label: t('grants:filter.overdue') }]}
            onChange={(overdue) => setFilters({ overdue })}
          />
          <ClearFilters shown={isFiltered} onClear={() => setFilters(NO_FILTERS)} />
        </Toolbar>
        <DataTable
          label={t('grants:title')}
          columns={useGrantColumns()}
          rows={list.rows}
          rowKey={(row) => row.id}
          rowLink={(row) => `/grants/${row.id}`}
          sort={{ by: filters.sort, onSort: (sort) => setFilters({ sort }) }}
          problem={list.problem}
          again={list.again}
          more={list.more}
          empty={<EmptyState title={t('grants:empty.title')}>{t('grants:empty.text')}</EmptyState>}
        />
      </div>
      <NewGrantSheet open={filters.new === 'grant'} onClose={() => setFilters({ new: '' })} />
    </>
  );
}
