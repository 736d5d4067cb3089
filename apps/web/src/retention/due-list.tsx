import { useState } from 'react';
import { ReasonDialog } from '../assessments/reason-dialog';
import { useCan } from '../api/session';
import { useRows, useSend } from '../api/use-api';
import { Badge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { FilterSelect, RowCount, Toolbar } from '../ui/toolbar';
import { useFilters } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import { pageOf, type Proposal } from './retention';

const STATES = ['open', 'applied', 'lapsed'] as const;

/** Records that have outlived their period: they go after seven days unless somebody holds them. */
export function DueList() {
  const { t } = useWords();
  const [{ state }, setFilters] = useFilters({ view: 'due', state: 'open' });
  const list = useRows<Proposal>('/retention/proposals', { state, limit: 50 });
  const mayHold = useCan('retention.write');
  const [held, setHeld] = useState<Proposal | null>(null);
  const release = useSend('DELETE', '/retention', { refresh: ['/retention'], said: 'retention:said.released' });
  const acts = (row: Proposal) => {
    if (row.state === 'listed') return [{ key: 'hold', label: t('retention:hold.act'), onAct: () => setHeld(row) }];
    if (row.state !== 'held') return [];
    const path = `/retention/proposals/${row.id}/hold`;
    return [{ key: 'release', label: t('retention:release'), onAct: () => release.send({ path, version: row.version }) }];
  };
  return (
    <div className="stack tight">
      <Toolbar end={<RowCount word="retention:count" counted={list.counted} />}>
        <FilterSelect
          label={t('retention:column.state')}
          value={state}
          options={STATES.map((value) => ({ value, label: t(`retention:state.${value}`) }))}
          onChange={(next) => setFilters({ state: next })}
        />
      </Toolbar>
      <DataTable
        label={t('retention:view.due')}
        columns={useColumns()}
        rows={list.rows}
        rowKey={({ id }) => id}
        rowLink={(row) => pageOf(row) ?? '/retention'}
        acts={mayHold && state === 'open' ? acts : undefined}
        problem={list.problem}
        again={list.again}
        more={list.more}
        empty={<EmptyState title={t('retention:empty.title')}>{t('retention:empty.text')}</EmptyState>}
      />
      {held && <HoldDialog proposal={held} onClose={() => setHeld(null)} />}
    </div>
  );
}

function useColumns(): Column<Proposal>[] {
  const { t } = useWords();
  return [
    { key: 'kind', head: t('retention:column.kind'), cell: ({ kind }) => t(`retention:kind.${kind}`), width: '26%' },
    { key: 'of', head: t('retention:column.of'), cell: ({ organisationName }) => <bdi>{organisationName ?? '–'}</bdi> },
    { key: 'due', head: t('retention:column.due'), cell: ({ dueOn }) => <DateText value={dueOn} plain />, kind: 'date' },
    {
      key: 'goes',
      head: t('retention:column.goes'),
      cell: ({ state, goesOn, settledOn }) => <DateText value={state === 'listed' ? goesOn : settledOn} plain />,
      kind: 'date',
    },
    { key: 'state', head: t('retention:column.state'), cell: (row) => <State proposal={row} />, wrap: true },
  ];
}

function State({ proposal: { state, holdReason, heldByName } }: { proposal: Proposal }) {
  const { t } = useWords();
  if (state !== 'held') return <Badge tone={state === 'listed' ? 'risk' : 'quiet'}>{t(`retention:state.${state}`)}</Badge>;
  return (
    <span>
      <Badge tone="accent">{t('retention:state.held')}</Badge> <bdi>{holdReason}</bdi> · <bdi>{heldByName}</bdi>
    </span>
  );
}

function HoldDialog({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { t } = useWords();
  const hold = useSend('POST', `/retention/proposals/${proposal.id}/hold`, {
    refresh: ['/retention'],
    said: 'retention:said.held',
    onDone: onClose,
  });
  return (
    <ReasonDialog
      open
      onClose={onClose}
      title={t('retention:hold.title')}
      about={t('retention:hold.about')}
      label={t('retention:hold.reason')}
      confirm={t('retention:hold.act')}
      sending={hold.sending}
      problem={hold.problem}
      onSend={(reason) => hold.send({ body: { reason }, version: proposal.version })}
    />
  );
}
