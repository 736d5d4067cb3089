import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useRead, useRows } from '../api/use-api';
import type { Grant } from '../grants/grant';
import { useGrantColumns } from '../grants/grant-columns';
import { RecordHistory } from '../audit/record-history';
import { PageHeader } from '../shell/page-header';
import { Figure, Ratio } from '../ui/amount';
import { Badge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { KeyFigure, KeyFigures } from '../ui/key-figure';
import { ProblemNotice } from '../ui/problem-notice';
import { DefinitionList, Section } from '../ui/section';
import { Skeleton } from '../ui/waiting';
import { useWords } from '../words/use-words';
import type { Donor } from './donor';
import { DonorSheet } from './donor-sheet';
import { SecuredAmounts } from './secured-amounts';
import { SourceBar } from './source-bar';
import { SourcesSheet } from './sources-sheet';

type Source = Donor['ultimateSources'][number];

/** One donor: its ultimate sources, what we expect of it, and every grant of it. */
export function DonorPage() {
  const { t } = useWords();
  const { id } = useParams({ strict: false });
  const { data: donor, problem, again } = useRead<Donor>(`/donors/${id}`);
  const up = { to: '/donors', label: t('donors:title') };
  if (!donor) {
    return (
      <>
        <PageHeader title={t('donors:one')} up={up} />
        {problem ? <ProblemNotice problem={problem} again={again} /> : <Skeleton lines={8} />}
      </>
    );
  }
  return (
    <>
      <PageHeader title={donor.name} up={up} about={donor.programme} primary={<EditDonor donor={donor} />} />
      <DonorFigures donor={donor} />
      <Sources donor={donor} />
      <Section title={t('donors:outlook.title')}>
        <DefinitionList
          items={[
            { term: t('donors:outlook.note'), value: donor.outlookNote ?? '–' },
            { term: t('donors:outlook.on'), value: <DateText value={donor.outlookOn} plain /> },
            { term: t('donors:outlook.renewal'), value: donor.renewalNote ?? '–' },
          ]}
        />
      </Section>
      <DonorGrants donor={donor} />
      <RecordHistory of="donor" id={donor.id} />
    </>
  );
}

function EditDonor({ donor }: { donor: Donor }) {
  const { t } = useWords();
  const mayWrite = useCan('donors.write');
  const [isOpen, setOpen] = useState(false);
  if (!mayWrite) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('donors:edit.open')}
      </Button>
      {isOpen && <DonorSheet donor={donor} onClose={() => setOpen(false)} />}
    </>
  );
}

function DonorFigures({ donor }: { donor: Donor }) {
  const { t } = useWords();
  const to = (group: string) => `/grants?donor=${donor.id}&stageGroup=${group}`;
  return (
    <KeyFigures>
      <KeyFigure label={t('donors:column.secured')} to={to('secured')} note={<SecuredAmounts donor={donor} />}>
        <Figure value={donor.grants.secured} />
      </KeyFigure>
      <KeyFigure label={t('donors:column.pipeline')} to={to('pipeline')}>
        <Figure value={donor.grants.pipeline} />
      </KeyFigure>
      <KeyFigure label={t('donors:column.lost')} to={to('lost')}>
        <Figure value={donor.grants.lost} />
      </KeyFigure>
    </KeyFigures>
  );
}

function Sources({ donor }: { donor: Donor }) {
  const { t } = useWords();
  const mayWrite = useCan('donors.write');
  const [isOpen, setOpen] = useState(false);
  const columns: Column<Source>[] = [
    { key: 'name', head: t('donors:source.name'), cell: (row) => <bdi>{row.name}</bdi> },
    { key: 'share', head: t('donors:source.share'), cell: (row) => <Ratio value={row.share} decimals={1} />, kind: 'number' },
    { key: 'estimated', head: '', cell: (row) => row.estimated && <Badge tone="risk">{t('donors:source.estimated')}</Badge> },
  ];
  return (
    <Section
      title={t('donors:source.title')}
      about={t('donors:source.about')}
      acts={
        mayWrite && (
          <Button size="xs" variant="default" onClick={() => setOpen(true)}>
            {t('donors:source.edit')}
          </Button>
        )
      }
    >
      <SourceBar donor={donor} />
      <DataTable
        label={t('donors:source.title')}
        columns={columns}
        rows={donor.ultimateSources}
        rowKey={(row) => row.code}
        empty={<EmptyState title={t('donors:source.none')} />}
        compact
      />
      {isOpen && <SourcesSheet donor={donor} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function DonorGrants({ donor }: { donor: Donor }) {
  const { t } = useWords();
  const list = useRows<Grant>('/grants', { donorId: donor.id, sort: '-endsOn', limit: 50 });
  return (
    <Section title={t('grants:title')}>
      <DataTable
        label={t('grants:title')}
        columns={useGrantColumns().map((column) => ({ ...column, sortable: false }))}
        rows={list.rows}
        rowKey={(row) => row.id}
        rowLink={(row) => `/grants/${row.id}`}
        problem={list.problem}
        more={list.more}
        empty={<EmptyState title={t('grants:empty.title')} />}
      />
    </Section>
  );
}
