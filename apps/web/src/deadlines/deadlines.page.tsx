import { SegmentedControl } from '@mantine/core';
import { useRead, useRows } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { ClearFilters, FilterSelect, FilterText, RowCount, Toolbar } from '../ui/toolbar';
import { useFilters, useOpenRecord } from '../ui/use-filters';
import { useCodeWord, useWords } from '../words/use-words';
import { DEADLINE_KINDS, type Deadline, type DeadlineProfile } from './deadline';
import { DeadlineAgenda } from './deadline-agenda';
import { DeadlineSheet } from './deadline-sheet';
import { DeadlineTable } from './deadline-table';

const STATES = ['open', 'late', 'done'] as const;
const NO_FILTERS = { state: 'open', kind: '', mine: '', q: '', from: '', to: '', owner: '' };

/** Everything that is due, by week or as a table; one item opens beside with who was told what. */
export function DeadlinesPage() {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const [filters, setFilters] = useFilters({ ...NO_FILTERS, view: 'agenda' });
  const { open, show, close } = useOpenRecord();
  const { view, mine, owner, ...asked } = filters;
  const list = useRows<Deadline>('/deadlines', { ...asked, ownerId: owner, mine: mine === '' ? '' : 'true', limit: 100 });
  const record = useRead<DeadlineProfile>(open && `/deadlines/${open}`);
  const isFiltered = Object.entries(NO_FILTERS).some(([key, value]) => filters[key as keyof typeof filters] !== value);
  const shown = { list, show, onClear: () => setFilters(NO_FILTERS) };
  return (
    <>
      <PageHeader
        title={t('deadlines:title')}
        about={t('deadlines:about')}
        primary={
          <SegmentedControl
            aria-label={t('deadlines:view.label')}
            value={view}
            onChange={(next) => setFilters({ view: next })}
            data={['agenda', 'table'].map((value) => ({ value, label: t(`deadlines:view.${value}`) }))}
          />
        }
      />
      <div className="stack tight">
        <Toolbar end={<RowCount word="deadlines:count" counted={list.counted} />}>
          <FilterText label={t('deadlines:filter.q')} value={filters.q} onChange={(q) => setFilters({ q })} />
          <FilterSelect
            label={t('deadlines:filter.state')}
            value={filters.state}
            options={STATES.map((value) => ({ value, label: t(`deadlines:state.${value}`) }))}
            onChange={(state) => setFilters({ state })}
          />
          <FilterSelect
            label={t('deadlines:filter.kind')}
            value={filters.kind}
            options={DEADLINE_KINDS.map((value) => ({ value, label: codeWord(`deadlines:kind.${value}`) }))}
            onChange={(kind) => setFilters({ kind })}
          />
          <FilterSelect
            label={t('deadlines:filter.whose')}
            value={mine}
            options={[{ value: 'mine', label: t('deadlines:filter.mine') }]}
            onChange={(value) => setFilters({ mine: value })}
          />
          <ClearFilters shown={isFiltered} onClear={() => setFilters(NO_FILTERS)} />
        </Toolbar>
        {view === 'table' ? <DeadlineTable {...shown} /> : <DeadlineAgenda {...shown} />}
      </div>
      <DeadlineSheet deadline={record.data} open={open !== null} onClose={close} />
    </>
  );
}
