import { IconAlertTriangle } from '@tabler/icons-react';
import { Amount, Figure, Ratio, Unknown } from '../ui/amount';
import { Badge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { isMore } from '../ui/decimal-sum';
import { EmptyState } from '../ui/empty-state';
import { Meter } from '../ui/meter';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import { Share } from './concentration';
import { type Network, type Report } from './report';
import css from './network-strength.module.css';

/** Core work without money for more than half, and reserves for less than three months, are a danger. */
const CORE_LEAST = '0.5';
const RUNWAY_LEAST = '3';
const RUNWAY_SAFE = '6';

/** What each network can rely on: core money, months of reserves, how much hangs on one donor. */
export function NetworkStrength({ report }: { report: Report }) {
  const { t } = useWords();
  const rows = report.levels.flatMap(({ networks }) => networks);
  return (
    <div id="networks">
      <Section title={t('funding-gap:networks.title')} about={t('funding-gap:networks.about')}>
        <DataTable
          label={t('funding-gap:networks.table')}
          columns={useColumns()}
          rows={rows}
          rowKey={({ code }) => code}
          rowLink={({ organisationId, code }) =>
            organisationId ? `/partners/${organisationId}` : `/partners?view=register&q=${code}`
          }
          narrow="scroll"
          empty={<EmptyState title={t('funding-gap:networks.none')} />}
        />
      </Section>
    </div>
  );
}

function useColumns(): Column<Network>[] {
  const { t } = useWords();
  return [
    { key: 'name', head: t('funding-gap:matrix.network'), cell: ({ name }) => <bdi>{name}</bdi>, wrap: true },
    { key: 'core', head: t('funding-gap:networks.core'), cell: (row) => <CoreCoverage network={row} /> },
    {
      key: 'runway',
      head: t('funding-gap:networks.runway'),
      cell: ({ runwayMonths }) => <Runway months={runwayMonths} />,
      kind: 'number',
    },
    {
      key: 'reserve',
      head: t('funding-gap:networks.reserve'),
      cell: ({ reserve }) => <Amount value={reserve} whole />,
      kind: 'number',
    },
    { key: 'donor', head: t('funding-gap:networks.donor'), cell: ({ concentration }) => <LargestName of={concentration} /> },
    {
      key: 'share',
      head: t('funding-gap:networks.share'),
      cell: ({ concentration }) => <LargestShare of={concentration} />,
      kind: 'number',
    },
  ];
}

function CoreCoverage({ network: { name, coreCoverage } }: { network: Network }) {
  const { t } = useWords();
  const isLow = coreCoverage !== null && isMore(CORE_LEAST, coreCoverage);
  return (
    <span className={css.meter}>
      <Meter label={t('funding-gap:networks.coreOf', { name })} ratio={coreCoverage} tone={isLow ? 'late' : 'fine'} />
      <Ratio value={coreCoverage} />
    </span>
  );
}

function Runway({ months }: { months: string | null }) {
  const { t } = useWords();
  if (months === null) return <Unknown />;
  const figure = <Figure value={months} decimals={2} />;
  if (!isMore(RUNWAY_SAFE, months)) return figure;
  const isShort = isMore(RUNWAY_LEAST, months);
  return (
    <Badge tone={isShort ? 'late' : 'risk'} icon={IconAlertTriangle}>
      {figure}
      <span className="sr-only"> {isShort ? t('funding-gap:networks.short') : t('funding-gap:networks.tight')}</span>
    </Badge>
  );
}

type Of = { of: Network['concentration'] };

function LargestName({ of: { parts } }: Of) {
  const [first] = parts;
  return first ? <bdi>{first.name}</bdi> : <Unknown />;
}

function LargestShare({ of: { parts } }: Of) {
  const [first] = parts;
  return first ? <Share share={first.share} /> : <Unknown />;
}
