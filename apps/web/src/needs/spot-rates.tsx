import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useRows } from '../api/use-api';
import { Figure } from '../ui/amount';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { ClearFilters, FilterText, Toolbar } from '../ui/toolbar';
import { useFilters } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import type { SpotRate } from './needs';
import type { PartProps } from './needs-part';
import { RateSheet } from './rate-sheet';

const IS_CURRENCY = /^[A-Z]{3}$/;

/** Published rates: each holds until the next. Grants are changed at them where no money has come in yet. */
export function SpotRates({ today, isAdding, onAdd, onAdded }: PartProps) {
  const { t } = useWords();
  const mayEnter = useCan('rates.write');
  const [{ currency }, setFilters] = useFilters({ currency: '' });
  const [editedId, setEdited] = useState<string | null>(null);
  const asked = currency.trim().toUpperCase();
  const list = useRows<SpotRate>('/spot-rates', { limit: 100, currency: IS_CURRENCY.test(asked) ? asked : '' });
  const edited = list.rows?.find(({ id }) => id === editedId) ?? null;
  const close = () => {
    setEdited(null);
    onAdded();
  };
  return (
    <div className="stack tight">
      <Toolbar end={mayEnter && <Button onClick={onAdd}>{t('needs:rate.enterSpot')}</Button>}>
        <FilterText label={t('needs:currency')} value={currency} onChange={(next) => setFilters({ currency: next })} />
        <ClearFilters shown={currency !== ''} onClear={() => setFilters({ currency: '' })} />
      </Toolbar>
      <DataTable
        label={t('needs:view.spot')}
        columns={useColumns()}
        rows={list.rows}
        rowKey={({ id }) => id}
        acts={
          mayEnter ? (row) => [{ key: 'correct', label: t('needs:rate.correct'), onAct: () => setEdited(row.id) }] : undefined
        }
        problem={list.problem}
        again={list.again}
        more={list.more}
        compact
        empty={<EmptyState title={t('needs:rate.noSpot')}>{t('needs:about.spot')}</EmptyState>}
      />
      {(isAdding || edited) && <RateSheet kind="spot" today={today} edited={edited} onClose={close} />}
    </div>
  );
}

function useColumns(): Column<SpotRate>[] {
  const { t } = useWords();
  return [
    { key: 'currency', head: t('needs:currency'), cell: ({ currency }) => currency },
    { key: 'on', head: t('needs:rate.on'), cell: ({ on }) => <DateText value={on} />, kind: 'date' },
    { key: 'rate', head: t('needs:rate.head'), cell: ({ rate }) => <Figure value={rate} />, kind: 'number' },
    { key: 'source', head: t('needs:rate.source'), cell: ({ source }) => source && <bdi>{source}</bdi>, wrap: true },
  ];
}
