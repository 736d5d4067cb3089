import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useRows } from '../api/use-api';
import { Amount } from '../ui/amount';
import { Badge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { SideSheet } from '../ui/side-sheet';
import { useWords } from '../words/use-words';
import { AdoptForm } from './adopt-sheet';
import type { FundingType, Need } from './needs';

type Props = { cell: { networkId: string; type: FundingType }; name: string; year: number; today: string; onClose: () => void };

/** The versions of one need, the latest first, and the form for the next one. */
export function NeedSheet({ cell, name, year, today, onClose }: Props) {
  const { t } = useWords();
  const mayAdopt = useCan('needs.write');
  const [isAdopting, setAdopting] = useState(false);
  const list = useRows<Need>('/needs', { networkId: cell.networkId, year, type: cell.type, limit: 100 });
  const network = name === '' ? (list.rows?.[0]?.networkName ?? '') : name;
  return (
    <SideSheet open onClose={onClose} title={t('needs:sheetTitle', { network, type: t(`needs:type.${cell.type}`), year })}>
      <p className="muted">{t('needs:versionsAbout')}</p>
      <DataTable
        label={t('needs:versions')}
        columns={useVersionColumns()}
        rows={list.rows}
        rowKey={({ id }) => id}
        problem={list.problem}
        again={list.again}
        compact
        empty={<EmptyState title={t('needs:notStatedYet')}>{t('needs:notStatedText')}</EmptyState>}
      />
      {isAdopting && (
        <AdoptForm
          today={today}
          year={year}
          network={{ id: cell.networkId, name: network }}
          type={cell.type}
          onClose={() => setAdopting(false)}
        />
      )}
      {mayAdopt && !isAdopting && (
        <div>
          <Button onClick={() => setAdopting(true)}>{t('needs:adopt.next')}</Button>
        </div>
      )}
    </SideSheet>
  );
}

function useVersionColumns(): Column<Need>[] {
  const { t } = useWords();
  return [
    { key: 'adopted', head: t('needs:adoptedOn'), cell: ({ adoptedOn }) => <DateText value={adoptedOn} plain /> },
    { key: 'amount', head: t('needs:amount'), cell: ({ amount }) => <Amount value={amount} />, kind: 'number' },
    {
      key: 'note',
      head: t('needs:note'),
      cell: ({ inForce, note }) => (
        <>
          {inForce && <Badge tone="fine">{t('needs:inForce')}</Badge>} {note && <bdi>{note}</bdi>}
        </>
      ),
      wrap: true,
    },
  ];
}
