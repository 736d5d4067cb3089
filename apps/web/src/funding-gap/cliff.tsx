import { IconTrendingDown } from '@tabler/icons-react';
import type { components } from '../api/schema';
import { Amount, Ratio } from '../ui/amount';
import { Badge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { isMore, thousandthsOf } from '../ui/decimal-sum';
import { DateText, PeriodText } from '../ui/date-text';
import { signOf } from '../ui/decimal-text';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import type { Report } from './report';
import { BarRow, BarTable } from './waterfall';

type Ending = components['schemas']['ReportedGrantView'];

/** Secured money of the next twelve months against that of the twelve after, and the grants that end. */
export function Cliff({ report: { cliff, asOfOn, reportingCurrency: currency } }: { report: Report }) {
  const { t } = useWords();
  const { first, second, drop, ending } = cliff;
  const most = isMore(second.secured.amount, first.secured.amount) ? second.secured.amount : first.secured.amount;
  return (
    <div id="cliff">
      <Section title={t('funding-gap:cliff.title')} about={t('funding-gap:cliff.about')} acts={drop && <Drop drop={drop} />}>
        <BarTable label={t('funding-gap:cliff.title')} heads={[t('funding-gap:cliff.secured', { currency })]}>
          {[first, second].map((window, index) => (
            <BarRow
              key={window.from}
              kind={index === 0 ? 'first' : 'second'}
              label={<PeriodText from={window.from} to={window.to} />}
              from={0}
              to={thousandthsOf(window.secured.amount, most)}
            >
              {[<Amount key="secured" value={window.secured} whole bare />]}
            </BarRow>
          ))}
        </BarTable>
        <h3>
          {t('funding-gap:cliff.ending', { count: ending.length })} <DateText value={asOfOn} plain />
        </h3>
        <EndingTable grants={ending} />
      </Section>
    </div>
  );
}

function Drop({ drop }: { drop: string }) {
  const { t } = useWords();
  if (signOf(drop) <= 0) return <Badge tone="fine">{t('funding-gap:cliff.noDrop')}</Badge>;
  return (
    <Badge tone={isMore(drop, '0.5') ? 'late' : 'risk'} icon={IconTrendingDown}>
      {t('funding-gap:cliff.drop')} <Ratio value={drop} />
    </Badge>
  );
}

function EndingTable({ grants }: { grants: Ending[] }) {
  const { t } = useWords();
  const columns: Column<Ending>[] = [
    {
      key: 'title',
      head: t('funding-gap:cliff.grant'),
      cell: ({ title, code }) => <bdi>{title ?? code}</bdi>,
      wrap: true,
      width: '36%',
    },
    { key: 'donor', head: t('funding-gap:cliff.donor'), cell: ({ donorName }) => <bdi>{donorName}</bdi> },
    { key: 'recipient', head: t('funding-gap:matrix.network'), cell: ({ recipientName }) => <bdi>{recipientName}</bdi> },
    { key: 'ends', head: t('funding-gap:cliff.ends'), cell: ({ endsOn }) => <DateText value={endsOn} />, kind: 'date' },
  ];
  const sorted = [...grants].sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
  return (
    <DataTable
      label={t('funding-gap:cliff.endingTable')}
      columns={columns}
      rows={sorted}
      rowKey={({ code }) => code}
      rowLink={({ grantId, code }) => (grantId ? `/grants/${grantId}` : `/grants?q=${encodeURIComponent(code)}`)}
      empty={<EmptyState title={t('funding-gap:cliff.noneEnds')} />}
    />
  );
}
