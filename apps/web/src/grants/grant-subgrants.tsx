import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useSend } from '../api/use-api';
import { Amount, Ratio } from '../ui/amount';
import { Badge } from '../ui/badge';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { type Column, DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import { AFTER_A_GRANT, type GrantProfile, type Subgrant } from './grant';
import css from './grants.module.css';
import { SubgrantLinesSheet } from './subgrant-lines-sheet';
import { SubgrantSheet } from './subgrant-sheet';

/** Money passed on out of this grant: it moves between networks and is never counted again. */
export function GrantSubgrants({ grant }: { grant: GrantProfile }) {
  const { t } = useWords();
  const mayWrite = useCan('subgrants.write') && grant.stageGroup !== 'lost';
  const [sheet, setSheet] = useState<'new' | Subgrant | null>(null);
  const close = () => setSheet(null);
  const [removed, setRemoved] = useState<Subgrant | null>(null);
  const remove = useSend('DELETE', `/subgrants/${removed?.id ?? ''}`, {
    refresh: AFTER_A_GRANT,
    said: 'grants:said.subgrantRemoved',
    onDone: () => setRemoved(null),
  });
  const columns = useColumns();
  if (grant.subgrants.length === 0 && !mayWrite) return null;
  const acts = (row: Subgrant) => [
    { key: 'edit', label: t('grants:subgrants.edit'), onAct: () => setSheet(row) },
    {
      key: 'remove',
      label: t('grants:subgrants.remove'),
      dangerous: true,
      onAct: () => setRemoved(row),
    },
  ];
  return (
    <Section
      title={t('grants:subgrants.title')}
      about={t('grants:subgrants.about')}
      acts={
        mayWrite && (
          <Button size="xs" variant="default" onClick={() => setSheet('new')}>
            {t('grants:subgrants.add')}
          </Button>
        )
      }
    >
      <DataTable
        label={t('grants:subgrants.title')}
        columns={columns}
        rows={grant.subgrants}
        rowKey={(row) => row.id}
        acts={mayWrite ? acts : undefined}
        empty={<EmptyState title={t('grants:subgrants.none')}>{t('grants:subgrants.noneText')}</EmptyState>}
      />
      {removed && (
        <ConfirmDialog
          title={t('grants:subgrants.remove')}
          question={t('grants:subgrants.removeAbout', { from: removed.from.name, to: removed.to.name })}
          confirm={t('grants:subgrants.remove')}
          sending={remove.sending}
          onConfirm={() => remove.send({ version: removed.version })}
          onClose={() => setRemoved(null)}
        />
      )}
      {sheet === 'new' && <SubgrantSheet grant={grant} onClose={close} />}
      {sheet && sheet !== 'new' && <SubgrantLinesSheet grant={grant} subgrant={sheet} onClose={close} />}
    </Section>
  );
}

function useColumns(): Column<Subgrant>[] {
  const { t } = useWords();
  return [
    { key: 'to', head: t('grants:subgrants.chain'), cell: (row) => <Chain subgrant={row} />, wrap: true, width: '44%' },
    {
      key: 'host',
      head: t('grants:subgrants.host'),
      cell: (row) => <bdi>{row.viaHost?.name ?? '–'}</bdi>,
      wideOnly: true,
    },
    {
      key: 'fee',
      head: t('grants:subgrants.fee'),
      cell: (row) => <Ratio value={row.hostFeeRate} />,
      kind: 'number',
      wideOnly: true,
    },
    { key: 'amount', head: t('grants:subgrants.amount'), cell: (row) => <Amount value={row.amount} whole />, kind: 'number' },
  ];
}

function Chain({ subgrant }: { subgrant: Subgrant }) {
  const { t } = useWords();
  return (
    <span className={css.chain} data-depth={subgrant.depth}>
      <bdi>{subgrant.from.name}</bdi> → <bdi>{subgrant.to.name}</bdi>
      {subgrant.leavesFamily && <Badge tone="risk">{t('grants:subgrants.leaves')}</Badge>}
    </span>
  );
}
