import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useRows, useSend } from '../api/use-api';
import { type Column, DataTable } from '../ui/data-table';
import { FormSheet } from '../ui/form-sheet';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';
import type { Period } from './retention';

/** How long each kind of record is kept, and what the time runs from. */
export function PeriodList() {
  const { t } = useWords();
  const list = useRows<Period>('/retention/periods');
  const mayChange = useCan('retention.write');
  const [changed, setChanged] = useState<Period | null>(null);
  return (
    <div className="stack">
      <DataTable
        label={t('retention:view.periods')}
        columns={useColumns()}
        rows={list.rows}
        rowKey={({ kind }) => kind}
        acts={
          mayChange ? (row) => [{ key: 'change', label: t('retention:period.change'), onAct: () => setChanged(row) }] : undefined
        }
        problem={list.problem}
        again={list.again}
        empty={null}
      />
      <Notice tone="quiet" title={t('retention:fixed.title')}>
        <p>{t('retention:fixed.text')}</p>
      </Notice>
      {changed && <PeriodSheet period={changed} onClose={() => setChanged(null)} />}
    </div>
  );
}

function useColumns(): Column<Period>[] {
  const { t } = useWords();
  return [
    { key: 'kind', head: t('retention:column.kind'), cell: ({ kind }) => t(`retention:kind.${kind}`), width: '26%' },
    { key: 'months', head: t('retention:period.kept'), cell: ({ months }) => t('retention:months', { count: months }) },
    { key: 'from', head: t('retention:period.from'), cell: ({ kind }) => t(`retention:from.${kind}`), wrap: true },
    { key: 'then', head: t('retention:period.then'), cell: ({ kind }) => t(`retention:then.${kind}`), wrap: true },
  ];
}

function PeriodSheet({ period, onClose }: { period: Period; onClose: () => void }) {
  const { t } = useWords();
  const [months, setMonths] = useState<number | string>(period.months);
  const save = useSend('PATCH', `/retention/periods/${period.kind}`, {
    refresh: ['/retention'],
    said: 'retention:said.period',
    onDone: onClose,
  });
  return (
    <FormSheet
      title={t(`retention:kind.${period.kind}`)}
      save={t('retention:period.save')}
      sending={save.sending}
      problem={save.problem}
      fields={['months']}
      onSubmit={(event) => {
        event.preventDefault();
        save.send({ body: { months }, version: period.version });
      }}
      onClose={onClose}
    >
      <p>{t('retention:period.about')}</p>
      <NumberInput
        label={t('retention:period.months')}
        required
        min={1}
        max={240}
        allowDecimal={false}
        hideControls
        value={months}
        onChange={setMonths}
      />
    </FormSheet>
  );
}
