import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { Amount } from '../ui/amount';
import { StateBadge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import type { GrantProfile, Tranche } from './grant';
import { ReceiptSheet } from './receipt-sheet';
import { TrancheSheet } from './tranche-sheet';

/** The payments of a grant: expected, held back or received, each with what it hangs on. */
export function GrantTranches({ grant }: { grant: GrantProfile }) {
  const { t } = useWords();
  const mayReceive = useCan('tranches.receive');
  const [receiving, setReceiving] = useState<Tranche | null>(null);
  const mayPlan = useCan('tranches.plan');
  const [planned, setPlanned] = useState<Tranche | 'new' | null>(null);
  const acts = (row: Tranche) =>
    row.receivedOn === null
      ? [
          ...(mayReceive && row.state !== 'cancelled'
            ? [{ key: 'receive', label: t('grants:tranches.receive'), onAct: () => setReceiving(row) }]
            : []),
          ...(mayPlan ? [{ key: 'edit', label: t('grants:tranches.edit'), onAct: () => setPlanned(row) }] : []),
        ]
      : [];
  return (
    <div id="tranches">
      <Section
        title={t('grants:tranches.title')}
        about={t(`grants:fx.${grant.fxMethod}`)}
        acts={
          mayPlan && (
            <Button size="xs" variant="default" onClick={() => setPlanned('new')}>
              {t('grants:tranches.plan')}
            </Button>
          )
        }
      >
        <DataTable
          label={t('grants:tranches.title')}
          columns={useColumns()}
          rows={grant.tranches}
          rowKey={(row) => row.id}
          acts={mayReceive || mayPlan ? acts : undefined}
          empty={<EmptyState title={t('grants:tranches.none')}>{t('grants:tranches.noneText')}</EmptyState>}
        />
      </Section>
      {planned && <TrancheSheet grant={grant} tranche={planned === 'new' ? null : planned} onClose={() => setPlanned(null)} />}
      {receiving && <ReceiptSheet tranche={receiving} fxMethod={grant.fxMethod} onClose={() => setReceiving(null)} />}
    </div>
  );
}

function useColumns(): Column<Tranche>[] {
  const { t } = useWords();
  return [
    { key: 'position', head: t('grants:tranches.number'), cell: (row) => String(row.position), kind: 'number', width: '6%' },
    {
      key: 'condition',
      head: t('grants:tranches.condition'),
      cell: (row) => <Condition tranche={row} />,
      wrap: true,
      width: '32%',
    },
    { key: 'due', head: t('grants:tranches.due'), cell: (row) => <Expected tranche={row} />, kind: 'date' },
    {
      key: 'received',
      head: t('grants:tranches.received'),
      cell: (row) => <DateText value={row.receivedOn} plain />,
      kind: 'date',
      wideOnly: true,
    },
    { key: 'rate', head: t('grants:tranches.rate'), cell: (row) => row.bankRate ?? '–', kind: 'number', wideOnly: true },
    { key: 'amount', head: t('grants:tranches.amount'), cell: (row) => <Amount value={row.amount} />, kind: 'number' },
    {
      key: 'state',
      head: t('grants:column.state'),
      cell: (row) => <StateBadge of="tranche" state={row.atRisk ? 'at_risk' : row.state} />,
    },
  ];
}

function Condition({ tranche }: { tranche: Tranche }) {
  const labels = tranche.requirements.map((requirement) => requirement.label);
  return <bdi>{tranche.condition ?? (labels.join(', ') || '–')}</bdi>;
}

function Expected({ tranche }: { tranche: Tranche }) {
  return (
    <DateText value={tranche.expectedOn ?? tranche.dueOn} due={tranche.receivedOn === null} plain={tranche.receivedOn !== null} />
  );
}
