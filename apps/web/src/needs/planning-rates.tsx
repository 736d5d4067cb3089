import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useRows } from '../api/use-api';
import { Figure } from '../ui/amount';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Toolbar } from '../ui/toolbar';
import { useWords } from '../words/use-words';
import type { PlanningRate } from './needs';
import type { PartProps } from './needs-part';
import { RateSheet } from './rate-sheet';

/** The rates of each year for planning, set once by finance: needs are changed at them. */
export function PlanningRates({ today, isAdding, onAdd, onAdded }: PartProps) {
  const { t } = useWords();
  const maySet = useCan('rates.write');
  const [editedId, setEdited] = useState<string | null>(null);
  const list = useRows<PlanningRate>('/planning-rates', { limit: 100 });
  const edited = list.rows?.find(({ id }) => id === editedId) ?? null;
  const close = () => {
    setEdited(null);
    onAdded();
  };
  return (
    <div className="stack tight">
      {maySet && <Toolbar end={<Button onClick={onAdd}>{t('needs:rate.setPlanning')}</Button>}>{null}</Toolbar>}
      <DataTable
        label={t('needs:view.planning')}
        columns={useColumns()}
        rows={list.rows}
        rowKey={({ id }) => id}
        acts={maySet ? (row) => [{ key: 'correct', label: t('needs:rate.correct'), onAct: () => setEdited(row.id) }] : undefined}
        problem={list.problem}
        again={list.again}
        more={list.more}
        empty={<EmptyState title={t('needs:rate.noPlanning')}>{t('needs:about.planning')}</EmptyState>}
      />
      {(isAdding || edited) && <RateSheet kind="planning" today={today} edited={edited} onClose={close} />}
    </div>
  );
}

function useColumns(): Column<PlanningRate>[] {
  const { t } = useWords();
  return [
    { key: 'year', head: t('needs:year'), cell: ({ year }) => String(year) },
    { key: 'currency', head: t('needs:currency'), cell: ({ currency }) => currency },
    { key: 'rate', head: t('needs:rate.head'), cell: ({ rate }) => <Figure value={rate} />, kind: 'number' },
    { key: 'source', head: t('needs:rate.source'), cell: ({ source }) => source && <bdi>{source}</bdi>, wrap: true },
    { key: 'set', head: t('needs:rate.setOn'), cell: ({ setOn }) => <DateText value={setOn} plain />, kind: 'date' },
  ];
}
