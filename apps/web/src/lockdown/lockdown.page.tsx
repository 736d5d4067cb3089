import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useRows } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { Badge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { InstantText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import { LiftButton } from './lift-button';
import { LockSheet } from './lock-sheet';
import type { Lockdown } from './lockdown';
import css from './lockdown.module.css';

const TONES = { locked: 'late', lift_asked: 'risk', lifted: 'quiet' } as const;
const EFFECTS = ['sessions', 'exports', 'contacts', 'second', 'lift'] as const;

/** Shutting a region at once, and opening it again by two. */
export function LockdownPage() {
  const { t } = useWords();
  const [isLocking, setLocking] = useState(false);
  const list = useRows<Lockdown>('/lockdowns');
  const lock = (
    <Button color="late" leftSection={<IconLock size={16} aria-hidden="true" />} onClick={() => setLocking(true)}>
      {t('lockdown:lock.open')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('lockdown:title')} about={t('lockdown:about')} primary={lock} />
      <DataTable
        label={t('lockdown:title')}
        columns={useColumns()}
        rows={list.rows}
        rowKey={({ id }) => id}
        problem={list.problem}
        again={list.again}
        more={list.more}
        empty={<EmptyState title={t('lockdown:none')}>{t('lockdown:noneText')}</EmptyState>}
      />
      <Section title={t('lockdown:effects.title')}>
        <ul className={css.effects}>
          {EFFECTS.map((effect) => (
            <li key={effect}>{t(`lockdown:effects.${effect}`)}</li>
          ))}
        </ul>
      </Section>
      {isLocking && <LockSheet onClose={() => setLocking(false)} />}
    </>
  );
}

function useColumns(): Column<Lockdown>[] {
  const { t } = useWords();
  return [
    { key: 'network', head: t('lockdown:column.network'), cell: ({ networkName }) => <bdi>{networkName}</bdi>, width: '20%' },
    {
      key: 'state',
      head: t('lockdown:column.state'),
      cell: ({ state }) => <Badge tone={TONES[state]}>{t(`lockdown:state.${state}`)}</Badge>,
    },
    { key: 'reason', head: t('lockdown:column.reason'), cell: ({ reason }) => reason, wrap: true },
    {
      key: 'locked',
      head: t('lockdown:column.locked'),
      cell: (row) => <Happened at={row.lockedAt} by={row.lockedByName} />,
      wrap: true,
    },
    { key: 'told', head: t('lockdown:column.told'), cell: ({ toldName }) => toldName ?? t('lockdown:nobodyTold') },
    {
      key: 'act',
      head: t('lockdown:column.lift'),
      cell: (row) => (row.liftedAt ? <Happened at={row.liftedAt} by={row.liftedByName ?? ''} /> : <LiftButton lockdown={row} />),
      wrap: true,
    },
  ];
}

function Happened({ at, by }: { at: string; by: string }) {
  return (
    <span>
      <InstantText value={at} /> · <bdi>{by}</bdi>
    </span>
  );
}
