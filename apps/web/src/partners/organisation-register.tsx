import { Button } from '@mantine/core';
import { useRows } from '../api/use-api';
import { Unknown } from '../ui/amount';
import { Badge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { ClearFilters, FilterSelect, FilterText, RowCount, Toolbar } from '../ui/toolbar';
import { useFilters } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import { KINDS, LEVELS, MEMBERSHIPS, type Organisation } from './organisation';
import { usePlaceName } from './place-name';

const NO_FILTERS = { find: '', kind: '', level: '', membership: '' };
const SHOWN_PLACES = 3;

/** Every organisation the product speaks of: networks, allies, donors, hosts, public bodies. */
export function OrganisationRegister() {
  const { t } = useWords();
  const [{ find, kind, level, membership }, setFilters] = useFilters(NO_FILTERS);
  const list = useRows<Organisation>('/organisations', { q: find, kind, level, membershipStatus: membership, limit: 100 });
  const isFiltered = [find, kind, level, membership].some((value) => value !== '');
  const clear = () => setFilters(NO_FILTERS);
  return (
    <div className="stack tight">
      <Toolbar end={<RowCount word="partners:countOrganisations" counted={list.counted} />}>
        <FilterText label={t('partners:filter.find')} value={find} onChange={(value) => setFilters({ find: value })} />
        <FilterSelect
          label={t('partners:column.kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`partners:kind.${value}`) }))}
          onChange={(value) => setFilters({ kind: value })}
        />
        <FilterSelect
          label={t('partners:column.level')}
          value={level}
          options={LEVELS.map((value) => ({ value, label: t(`partners:level.${value}`) }))}
          onChange={(value) => setFilters({ level: value })}
        />
        <FilterSelect
          label={t('partners:column.membership')}
          value={membership}
          options={MEMBERSHIPS.map((value) => ({ value, label: t(`partners:membership.${value}`) }))}
          onChange={(value) => setFilters({ membership: value })}
        />
        <ClearFilters shown={isFiltered} onClear={clear} />
      </Toolbar>
      <DataTable
        label={t('partners:view.register')}
        columns={useColumns()}
        rows={list.rows}
        rowKey={(row) => row.id}
        rowLink={(row) => `/partners/${row.id}`}
        problem={list.problem}
        again={list.again}
        more={list.more}
        empty={
          <EmptyState
            title={t('partners:empty.filtered')}
            act={
              <Button variant="default" size="xs" onClick={clear}>
                {t('ui:filter.clear')}
              </Button>
            }
          >
            {t('partners:empty.filteredText')}
          </EmptyState>
        }
      />
    </div>
  );
}

function useColumns(): Column<Organisation>[] {
  const { t } = useWords();
  return [
    { key: 'name', head: t('partners:column.name'), cell: (row) => <bdi>{row.name}</bdi>, width: '32%' },
    { key: 'kind', head: t('partners:column.kind'), cell: (row) => t(`partners:kind.${row.kind}`) },
    {
      key: 'level',
      head: t('partners:column.level'),
      cell: (row) => (row.level ? t(`partners:level.${row.level}`) : <Unknown />),
    },
    { key: 'places', head: t('partners:column.places'), cell: (row) => <Places places={row.places} />, wideOnly: true },
    { key: 'membership', head: t('partners:column.membership'), cell: (row) => <Membership row={row} /> },
  ];
}

/** The first few places; how many more there are. */
function Places({ places }: { places: readonly string[] }) {
  const { t } = useWords();
  const placeName = usePlaceName();
  if (places.length === 0) return <Unknown />;
  const first = places.slice(0, SHOWN_PLACES).map(placeName).join(', ');
  const rest = places.length - SHOWN_PLACES;
  return (
    <span title={places.map(placeName).join(', ')}>{rest > 0 ? t('partners:placesMore', { first, count: rest }) : first}</span>
  );
}

function Membership({ row }: { row: Organisation }) {
  const { t } = useWords();
  if (row.kind !== 'network') return <Unknown />;
  const tone = { active: 'fine', applicant: 'accent', suspended: 'risk' } as const;
  return (
    <Badge tone={tone[row.membershipStatus as keyof typeof tone] ?? 'quiet'}>
      {t(`partners:membership.${row.membershipStatus}`)}
    </Badge>
  );
}
