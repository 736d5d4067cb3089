import { SegmentedControl } from '@mantine/core';
import type { components } from '../api/schema';
import { useToday } from '../api/session';
import { useRows } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { AppLink } from '../ui/app-link';
import { StateBadge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { DateText, InstantText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { ClearFilters, FilterSelect, RowCount, Toolbar } from '../ui/toolbar';
import { useFilters } from '../ui/use-filters';
import { useCodeWord, useWords } from '../words/use-words';
import { AlertHealth } from './alert-health';
import { useStepWord } from './step-word';

type Reminder = components['schemas']['ReminderView'];

const STATES = ['pending', 'sending', 'sent', 'retry', 'dead', 'unknown', 'cancelled', 'superseded', 'collapsed'] as const;

/** The ledger: who was told what, when, and whether it arrived. */
export function AlertsPage() {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const [filters, setFilters] = useFilters({ state: '', when: '' });
  const today = useToday();
  const list = useRows<Reminder>('/reminders', { state: filters.state, to: filters.when === '' ? today : '', limit: 100 });
  return (
    <>
      <PageHeader
        title={t('alerts:title')}
        about={t('alerts:about')}
        primary={
          <SegmentedControl
            aria-label={t('alerts:filter.label')}
            value={filters.when}
            onChange={(when) => setFilters({ when })}
            data={[
              { value: '', label: t('alerts:filter.when') },
              { value: 'all', label: t('alerts:filter.coming') },
            ]}
          />
        }
      />
      <AlertHealth />
      <div className="stack tight">
        <Toolbar end={<RowCount word="alerts:count" counted={list.counted} />}>
          <FilterSelect
            label={t('alerts:column.state')}
            value={filters.state}
            options={STATES.map((value) => ({ value, label: codeWord(`states:reminder.${value}`) }))}
            onChange={(state) => setFilters({ state })}
          />
          <ClearFilters shown={filters.state !== ''} onClear={() => setFilters({ state: '' })} />
        </Toolbar>
        <DataTable
          label={t('alerts:title')}
          columns={useColumns()}
          rows={list.rows}
          rowKey={(row) => row.id}
          problem={list.problem}
          again={list.again}
          more={list.more}
          empty={<EmptyState title={t('alerts:empty.title')}>{t('alerts:empty.text')}</EmptyState>}
        />
      </div>
    </>
  );
}

function useColumns(): Column<Reminder>[] {
  const { t } = useWords();
  const stepWord = useStepWord();
  return [
    {
      key: 'label',
      head: t('alerts:column.label'),
      cell: (row) => (
        <AppLink to={`/deadlines?open=${row.deadlineId}`}>
          <bdi>{row.label}</bdi>
        </AppLink>
      ),
      wrap: true,
      width: '30%',
    },
    {
      key: 'due',
      head: t('alerts:column.due'),
      cell: (row) => <DateText value={row.dueOn} plain />,
      kind: 'date',
      wideOnly: true,
    },
    { key: 'step', head: t('alerts:column.step'), cell: (row) => stepWord(row.step) },
    { key: 'who', head: t('alerts:column.who'), cell: (row) => <Recipient reminder={row} /> },
    { key: 'when', head: t('alerts:column.when'), cell: (row) => <InstantText value={row.sentAt ?? row.sendAt} />, kind: 'date' },
    { key: 'state', head: t('alerts:column.state'), cell: (row) => <StateBadge of="reminder" state={row.state} /> },
  ];
}

function Recipient({ reminder }: { reminder: Reminder }) {
  const codeWord = useCodeWord();
  const functions = reminder.functions.map((name) => codeWord(`alerts:function.${name}`)).join(', ');
  return (
    <span>
      <bdi>{reminder.recipientName ?? functions}</bdi>
      {reminder.recipientName && <span className="muted"> · {functions}</span>}
    </span>
  );
}
