import { Button } from '@mantine/core';
import { useRows } from '../api/use-api';
import { useCan } from '../api/session';
import { BANDS } from '../assessments/assessment';
import { type Partnership, PARTNERSHIP_STATUSES, PROFILES } from '../partnerships/partnership';
import { Badge, StateBadge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { ClearFilters, FilterSelect, FilterText, RowCount, Toolbar } from '../ui/toolbar';
import { useFilters } from '../ui/use-filters';
import { useCodeWord, useWords } from '../words/use-words';
import { Result } from '../assessments/result';
import css from './partners.module.css';

const NO_FILTERS = { q: '', status: '', band: '', profile: '' };

/** Partnerships by partner, with status, band and until when the result holds. */
export function PartnershipRegister({ onPropose }: { onPropose: () => void }) {
  const { t } = useWords();
  const [filters, setFilters] = useFilters(NO_FILTERS);
  const list = useRows<Partnership>('/partnerships', { ...filters, limit: 100 });
  const isFiltered = Object.values(filters).some((value) => value !== '');
  const clear = () => setFilters(NO_FILTERS);
  return (
    <div className="stack tight">
      <Toolbar end={<RowCount word="partners:count" counted={list.counted} />}>
        <FilterText label={t('partners:filter.q')} value={filters.q} onChange={(q) => setFilters({ q })} />
        <FilterSelect
          label={t('partners:column.status')}
          value={filters.status}
          options={PARTNERSHIP_STATUSES.map((value) => ({ value, label: t(`states:partnership.${value}`) }))}
          onChange={(status) => setFilters({ status })}
        />
        <FilterSelect
          label={t('partners:column.band')}
          value={filters.band}
          options={BANDS.map((value) => ({ value, label: t(`states:band.${value}`) }))}
          onChange={(band) => setFilters({ band })}
        />
        <FilterSelect
          label={t('partners:column.profile')}
          value={filters.profile}
          options={PROFILES.map((value) => ({ value, label: t(`partners:profile.${value}`) }))}
          onChange={(profile) => setFilters({ profile })}
        />
        <ClearFilters shown={isFiltered} onClear={clear} />
      </Toolbar>
      <DataTable
        label={t('partners:view.partnerships')}
        columns={useColumns()}
        rows={list.rows}
        rowKey={(row) => row.id}
        rowLink={(row) => `/partnerships/${row.id}`}
        problem={list.problem}
        again={list.again}
        more={list.more}
        empty={<Nothing isFiltered={isFiltered} onClear={clear} onPropose={onPropose} />}
      />
    </div>
  );
}

type NothingProps = { isFiltered: boolean; onClear: () => void; onPropose: () => void };

function Nothing({ isFiltered, onClear, onPropose }: NothingProps) {
  const { t } = useWords();
  const mayPropose = useCan('partnerships.write');
  const clear = (
    <Button variant="default" size="xs" onClick={onClear}>
      {t('ui:filter.clear')}
    </Button>
  );
  const propose = mayPropose && (
    <Button size="xs" onClick={onPropose}>
      {t('partners:propose.open')}
    </Button>
  );
  return (
    <EmptyState title={isFiltered ? t('partners:empty.filtered') : t('partners:empty.title')} act={isFiltered ? clear : propose}>
      {isFiltered ? t('partners:empty.filteredText') : t('partners:empty.text')}
    </EmptyState>
  );
}

function useColumns(): Column<Partnership>[] {
  const { t } = useWords();
  const codeWord = useCodeWord();
  return [
    { key: 'partner', head: t('partners:column.partner'), cell: (row) => <Partner row={row} />, width: '34%' },
    {
      key: 'profile',
      head: t('partners:column.profile'),
      cell: (row) => codeWord(`partners:profile.${row.profileCode}`),
      wideOnly: true,
    },
    { key: 'status', head: t('partners:column.status'), cell: (row) => <StateBadge of="partnership" state={row.status} /> },
    { key: 'band', head: t('partners:column.band'), cell: (row) => <Result band={row.band} overall={row.overall} /> },
    { key: 'until', head: t('partners:column.until'), cell: (row) => <Until row={row} />, kind: 'date' },
    { key: 'owner', head: t('partners:column.owner'), cell: (row) => <bdi>{row.owner.name}</bdi>, wideOnly: true },
  ];
}

function Partner({ row }: { row: Partnership }) {
  return (
    <>
      <bdi>{row.organisationName}</bdi>
      <bdi className={css.second}>{row.title}</bdi>
    </>
  );
}

function Until({ row }: { row: Partnership }) {
  const { t } = useWords();
  return (
    <span className={css.until}>
      <DateText value={row.validUntilOn} plain />
      {row.expiring && <Badge tone="risk">{t('partners:expiring')}</Badge>}
    </span>
  );
}
