import { Button } from '@mantine/core';
import { PageHeader } from '../shell/page-header';
import { Amount } from '../ui/amount';
import { BandBadge, StateBadge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Meter } from '../ui/meter';
import { DefinitionList } from '../ui/section';
import { SideSheet } from '../ui/side-sheet';
import { say } from '../ui/toasts';
import { ClearFilters, FilterSelect, FilterText, Toolbar } from '../ui/toolbar';
import { useFilters, useOpenRecord } from '../ui/use-filters';
import { GRANTS, type SampleGrant } from './gallery-data';

const columns: Column<SampleGrant>[] = [
  { key: 'title', head: 'Grant', cell: (row) => row.title, sortable: true, width: '30%' },
  { key: 'donor', head: 'Donor', cell: (row) => row.donor, wideOnly: true },
  { key: 'state', head: 'State', cell: (row) => <StateBadge of="grant" state={row.state} /> },
  { key: 'award', head: 'Award', cell: (row) => <Amount value={row.award} whole />, kind: 'number', sortable: true },
  { key: 'spent', head: 'Spent', cell: (row) => <Meter label={`Spent of ${row.title}`} ratio={row.spent} />, wideOnly: true },
  {
    key: 'endsOn',
    head: 'Ends',
    cell: (row) => <DateText value={row.endsOn} due={row.state !== 'closed'} />,
    kind: 'date',
    sortable: true,
  },
];

/** A list page as colleagues build it: header, filters in the address, table, side sheet. */
export function GalleryListPage() {
  const [filters, setFilters] = useFilters({ state: '', text: '', sort: 'endsOn' });
  const { open, linkTo, show, close } = useOpenRecord();
  const rows = GRANTS.filter(
    (row) =>
      (filters.state === '' || row.state === filters.state) && row.title.toLowerCase().includes(filters.text.toLowerCase()),
  );
  const record = GRANTS.find((row) => row.id === open);
  return (
    <>
      <PageHeader
        title="Grants"
        about="What has been awarded to the family of networks, and by whom."
        primary={<Button onClick={() => say('Grant recorded.', () => undefined)}>Record a grant</Button>}
        acts={[
          { key: 'csv', label: 'Export as CSV', onAct: () => undefined },
          { key: 'x', label: 'Withdraw', onAct: () => undefined, dangerous: true },
        ]}
      />
      <div className="stack tight">
        <Toolbar end={`${rows.length} grants`}>
          <FilterText label="Find a grant" value={filters.text} onChange={(text) => setFilters({ text })} />
          <FilterSelect
            label="State"
            value={filters.state}
            options={[
              { value: 'active', label: 'active' },
              { value: 'submitted', label: 'submitted' },
            ]}
            onChange={(state) => setFilters({ state })}
          />
          <ClearFilters shown={filters.state !== '' || filters.text !== ''} onClear={() => setFilters({ state: '', text: '' })} />
        </Toolbar>
        <DataTable
          label="Grants"
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          rowLink={(row) => linkTo(row.id)}
          acts={(row) => [{ key: 'open', label: 'Open beside', onAct: () => show(row.id) }]}
          sort={{ by: filters.sort, onSort: (sort) => setFilters({ sort }) }}
          more={() => undefined}
          empty={
            <EmptyState
              title="No grant matches"
              act={
                <Button variant="default" size="xs" onClick={() => setFilters({ state: '', text: '' })}>
                  Clear filters
                </Button>
              }
            >
              Loosen a filter, or record the first one.
            </EmptyState>
          }
          foot={['Total', '', '', <Amount key="sum" value={{ amount: '3215580.50', currency: 'EUR' }} whole />, '', '']}
        />
      </div>
      <SideSheet
        open={record !== undefined}
        onClose={close}
        title={record?.title}
        page="/gallery/grants/1"
        foot={<Button>Submit report</Button>}
      >
        <div className="row">
          <StateBadge of="grant" state="active" />
          <BandBadge band="conditional" />
        </div>
        <DefinitionList
          items={[
            { term: 'Donor', value: record?.donor },
            { term: 'Award', value: <Amount value={record?.award} /> },
            { term: 'Ends', value: <DateText value={record?.endsOn} due /> },
          ]}
        />
      </SideSheet>
    </>
  );
}
