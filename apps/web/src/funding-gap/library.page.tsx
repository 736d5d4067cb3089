import { useRead, useRows } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { Amount, Ratio } from '../ui/amount';
import { type Column, DataTable } from '../ui/data-table';
import { DateText, InstantText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { ClearFilters, FilterSelect, RowCount, Toolbar } from '../ui/toolbar';
import { useFilters } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import { CompileButton } from './compile-sheet';
import { CompileProgress } from './compile-progress';
import type { ReportRow, Scope } from './report';
import { ReportState } from './report-state';

const NO_FILTERS = { frozen: '', scopeId: '' };

/** Every report that was compiled, the newest first. They never change; the frozen ones are kept as baselines. */
export function GapReportsPage() {
  const { t } = useWords();
  const [filters, setFilters] = useFilters(NO_FILTERS);
  const { data: scopes } = useRead<Scope[]>('/funding-gap/scopes');
  const list = useRows<ReportRow>('/funding-gap/reports', { ...filters, limit: 50 });
  const isFiltered = filters.frozen !== '' || filters.scopeId !== '';
  return (
    <>
      <PageHeader
        title={t('funding-gap:library.title')}
        about={t('funding-gap:library.about')}
        up={{ to: '/funding-gap', label: t('funding-gap:library.latest') }}
        primary={<CompileButton />}
      />
      <CompileProgress />
      <div className="stack tight">
        <Toolbar end={<RowCount word="funding-gap:library.count" counted={list.counted} />}>
          <FilterSelect
            label={t('funding-gap:library.state')}
            value={filters.frozen}
            options={[
              { value: 'true', label: t('funding-gap:library.frozen') },
              { value: 'false', label: t('funding-gap:library.notFrozen') },
            ]}
            onChange={(frozen) => setFilters({ frozen })}
          />
          {scopes && scopes.length > 1 && (
            <FilterSelect
              label={t('funding-gap:library.scope')}
              value={filters.scopeId}
              options={scopes.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(scopeId) => setFilters({ scopeId })}
            />
          )}
          <ClearFilters shown={isFiltered} onClear={() => setFilters(NO_FILTERS)} />
        </Toolbar>
        <DataTable
          label={t('funding-gap:library.title')}
          columns={useColumns()}
          rows={list.rows}
          rowKey={({ id }) => id}
          rowLink={({ id }) => `/funding-gap/${id}`}
          problem={list.problem}
          again={list.again}
          more={list.more}
          empty={<EmptyState title={t('funding-gap:empty.title')}>{t('funding-gap:empty.text')}</EmptyState>}
        />
      </div>
    </>
  );
}

function useColumns(): Column<ReportRow>[] {
  const { t } = useWords();
  return [
    {
      key: 'report',
      head: t('funding-gap:library.report'),
      cell: ({ reportYear, asOfOn }) => (
        <>
          {t('funding-gap:library.of', { year: reportYear })} <DateText value={asOfOn} plain />
        </>
      ),
    },
    {
      key: 'baseline',
      head: t('funding-gap:library.baseline'),
      cell: ({ baselineYear }) => String(baselineYear),
      kind: 'number',
      wideOnly: true,
    },
    { key: 'scope', head: t('funding-gap:library.scope'), cell: ({ scopeName }) => <bdi>{scopeName}</bdi>, wideOnly: true },
    {
      key: 'need',
      head: t('funding-gap:figure.need'),
      cell: ({ total }) => <Amount value={total.need} whole bare />,
      kind: 'number',
      wideOnly: true,
    },
    {
      key: 'gap',
      head: t('funding-gap:library.gap'),
      cell: ({ total }) => <Amount value={total.committed.gap} whole />,
      kind: 'number',
    },
    {
      key: 'coverage',
      head: t('funding-gap:figure.coverage'),
      cell: ({ total }) => <Ratio value={total.committed.coverage} />,
      kind: 'number',
    },
    {
      key: 'state',
      head: t('funding-gap:library.state'),
      cell: ({ frozen }) => <ReportState frozen={frozen} />,
    },
    {
      key: 'by',
      head: t('funding-gap:library.compiled'),
      cell: ({ compiledAt, compiledByName }) => (
        <>
          <InstantText value={compiledAt} /> {compiledByName && <bdi className="muted">{compiledByName}</bdi>}
        </>
      ),
      wrap: true,
    },
  ];
}
