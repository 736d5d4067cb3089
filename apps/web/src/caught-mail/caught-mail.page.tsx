import { Tabs } from '@mantine/core';
import type { components } from '../api/schema';
import { useRead, useRows } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { type Column, DataTable } from '../ui/data-table';
import { InstantText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { DefinitionList } from '../ui/section';
import { SideSheet } from '../ui/side-sheet';
import { useOpenRecord } from '../ui/use-filters';
import { Skeleton } from '../ui/waiting';
import { useWords } from '../words/use-words';
import css from './caught-mail.module.css';

type Caught = components['schemas']['CaughtMessageView'];
type Opened = components['schemas']['OpenedMessageView'];

/** What the built-in catcher kept: the messages as they travelled, and that reached nobody. */
export function CaughtMailPage() {
  const { t } = useWords();
  const list = useRows<Caught>('/caught-mail', { limit: 50 });
  const { open, close } = useOpenRecord();
  const message = useRead<Opened>(open && `/caught-mail/${encodeURIComponent(open)}`);
  return (
    <>
      <PageHeader title={t('caught-mail:title')} about={t('caught-mail:about')} />
      <DataTable
        label={t('caught-mail:title')}
        columns={useColumns()}
        rows={list.rows}
        rowKey={(row) => row.id}
        rowLink={(row) => `/caught-mail?open=${encodeURIComponent(row.id)}`}
        problem={list.problem}
        again={list.again}
        more={list.more}
        empty={<EmptyState title={t('caught-mail:empty.title')}>{t('caught-mail:empty.text')}</EmptyState>}
      />
      <SideSheet open={open !== null} onClose={close} title={message.data?.subject ?? t('caught-mail:one')}>
        {message.data ? <Message message={message.data} /> : <Skeleton lines={6} />}
      </SideSheet>
    </>
  );
}

function useColumns(): Column<Caught>[] {
  const { t } = useWords();
  return [
    { key: 'subject', head: t('caught-mail:subject'), cell: (row) => <bdi>{row.subject}</bdi>, width: '40%' },
    { key: 'to', head: t('caught-mail:to'), cell: (row) => <bdi>{row.to}</bdi> },
    { key: 'received', head: t('caught-mail:received'), cell: (row) => <InstantText value={row.receivedAt} />, kind: 'date' },
  ];
}

function Message({ message }: { message: Opened }) {
  const { t } = useWords();
  return (
    <>
      <DefinitionList
        items={[
          { term: t('caught-mail:from'), value: message.from },
          { term: t('caught-mail:to'), value: message.to },
          { term: t('caught-mail:received'), value: <InstantText value={message.receivedAt} /> },
        ]}
      />
      <Tabs defaultValue="text">
        <Tabs.List>
          <Tabs.Tab value="text">{t('caught-mail:text')}</Tabs.Tab>
          <Tabs.Tab value="headers">{t('caught-mail:headers')}</Tabs.Tab>
          <Tabs.Tab value="raw">{t('caught-mail:raw')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="text">
          <pre className={css.text}>{message.text}</pre>
        </Tabs.Panel>
        <Tabs.Panel value="headers">
          <DefinitionList items={message.headers.map(({ name, value }) => ({ term: name, value }))} />
        </Tabs.Panel>
        <Tabs.Panel value="raw">
          <pre className={css.raw} tabIndex={0}>
            {message.raw}
          </pre>
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
