import { SegmentedControl } from '@mantine/core';
import type { components } from '../api/schema';
import { Amount, Ratio, Unknown } from '../ui/amount';
import { AppLink } from '../ui/app-link';
import { type Column, DataTable } from '../ui/data-table';
import { signOf } from '../ui/decimal-text';
import { EmptyState } from '../ui/empty-state';
import { KeyFigure, KeyFigures } from '../ui/key-figure';
import { Section } from '../ui/section';
import { useFilters } from '../ui/use-filters';
import { useCodeWord, useWords } from '../words/use-words';
import { networksOf, type Report } from './report';
import { useReportAddress } from './use-report-address';
import css from './report.module.css';

type Growth = components['schemas']['GrowthView'];
type Table = components['schemas']['GrowthTableView'];
type Row = { key: string; name: string; nominal: Growth; constant: Growth | undefined };

const CUTS = { type: 'byType', level: 'byLevel', network: 'byNetwork' } as const satisfies Record<string, keyof Table>;
type Cut = keyof typeof CUTS;

/** "+23.8 %"; "new" where there was nothing in the baseline year. */
function GrowthText({ growth }: { growth: Growth | undefined }) {
  const { t } = useWords();
  if (!growth) return <Unknown />;
  if (growth.growth === null) return signOf(growth.current.amount) > 0 ? <>{t('funding-gap:outcome.new')}</> : <Unknown />;
  return (
    <span className="nowrap">
      {signOf(growth.growth) > 0 && '+'}
      <Ratio value={growth.growth} decimals={1} />
    </span>
  );
}

/** Outcome 4c: did funding rise, as it came in and without what exchange rates did. */
export function Outcome({ report }: { report: Report }) {
  const { t } = useWords();
  const [{ by }, setFilters] = useFilters({ by: 'level' });
  const cut: Cut = by in CUTS ? (by as Cut) : 'level';
  const { outcome, baselineYear, reportYear, frozenBaseline } = report;
  return (
    <div id="outcome" className="stack">
      <Section
        title={t('funding-gap:outcome.title')}
        about={t('funding-gap:outcome.about', { baseline: baselineYear, year: reportYear })}
        acts={<AppLink to="/strategy#4c">{t('funding-gap:outcome.toStrategy')}</AppLink>}
      >
        <OutcomeFigures report={report} />
        {frozenBaseline?.differs && (
          <p className="label">
            {t('funding-gap:outcome.differs')} <Amount value={frozenBaseline.external} whole />
          </p>
        )}
        <SegmentedControl
          size="xs"
          className="no-print"
          aria-label={t('funding-gap:outcome.cut')}
          value={cut}
          onChange={(next) => setFilters({ by: next })}
          data={Object.keys(CUTS).map((value) => ({ value, label: t(`funding-gap:outcome.by.${value}`) }))}
        />
        <GrowthTable report={report} cut={cut} total={outcome.nominal.total} />
      </Section>
    </div>
  );
}

function OutcomeFigures({ report: { outcome, baselineYear, reportYear } }: { report: Report }) {
  const { t } = useWords();
  const { placeLink } = useReportAddress();
  const { nominal, constantRate, fxEffectOnChange } = outcome;
  const toneOf = ({ growth }: Growth) => (growth === null ? undefined : signOf(growth) < 0 ? 'late' : 'fine');
  return (
    <div className={css.figures}>
      <KeyFigures>
        <KeyFigure label={t('funding-gap:outcome.income', { year: baselineYear })} to={placeLink('outcome')}>
          <Amount value={nominal.total.baseline} whole bare />
        </KeyFigure>
        <KeyFigure label={t('funding-gap:outcome.income', { year: reportYear })} to={placeLink('concentration')}>
          <Amount value={nominal.total.current} whole bare />
        </KeyFigure>
        <KeyFigure
          label={t('funding-gap:outcome.nominal')}
          to={placeLink('outcome')}
          tone={toneOf(nominal.total)}
          note={t('funding-gap:outcome.nominalNote')}
        >
          <GrowthText growth={nominal.total} />
        </KeyFigure>
        <KeyFigure
          label={t('funding-gap:outcome.constant')}
          to={placeLink('outcome')}
          tone={toneOf(constantRate.total)}
          note={t('funding-gap:outcome.constantNote', { year: baselineYear })}
        >
          <GrowthText growth={constantRate.total} />
        </KeyFigure>
        <KeyFigure label={t('funding-gap:outcome.fx')} to={placeLink('outcome')} note={t('funding-gap:outcome.fxNote')}>
          <Amount value={fxEffectOnChange} whole bare />
        </KeyFigure>
      </KeyFigures>
    </div>
  );
}

function useRowName(report: Report): (cut: Cut, key: string) => string {
  const codeWord = useCodeWord();
  const networks = networksOf(report);
  return (cut, key) => (cut === 'network' ? (networks.get(key)?.name ?? key) : codeWord(`funding-gap:${cut}.${key}`));
}

function GrowthTable({ report, cut, total }: { report: Report; cut: Cut; total: Growth }) {
  const { t } = useWords();
  const nameOf = useRowName(report);
  const { nominal, constantRate } = report.outcome;
  const rows = nominal[CUTS[cut]].map((growth): Row => {
    const constant = constantRate[CUTS[cut]].find(({ key }) => key === growth.key);
    return { key: growth.key, name: nameOf(cut, growth.key), nominal: growth, constant };
  });
  const columns: Column<Row>[] = [
    { key: 'name', head: t(`funding-gap:outcome.by.${cut}`), cell: (row) => <bdi>{row.name}</bdi>, wrap: true },
    {
      key: 'before',
      head: String(report.baselineYear),
      cell: (row) => <Amount value={row.nominal.baseline} whole bare />,
      kind: 'number',
    },
    {
      key: 'now',
      head: String(report.reportYear),
      cell: (row) => <Amount value={row.nominal.current} whole bare />,
      kind: 'number',
    },
    {
      key: 'change',
      head: t('funding-gap:outcome.change'),
      cell: (row) => <Amount value={row.nominal.change} whole bare />,
      kind: 'number',
    },
    {
      key: 'nominal',
      head: t('funding-gap:outcome.nominal'),
      cell: (row) => <GrowthText growth={row.nominal} />,
      kind: 'number',
    },
    {
      key: 'constant',
      head: t('funding-gap:outcome.constant'),
      cell: (row) => <GrowthText growth={row.constant} />,
      kind: 'number',
    },
  ];
  const foot = [
    t('funding-gap:outcome.external'),
    <Amount key="before" value={total.baseline} whole bare />,
    <Amount key="now" value={total.current} whole bare />,
    <Amount key="change" value={total.change} whole bare />,
    <GrowthText key="nominal" growth={total} />,
    <GrowthText key="constant" growth={constantRate.total} />,
  ];
  return (
    <>
      <DataTable
        label={t('funding-gap:outcome.table')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        narrow="scroll"
        compact={cut === 'network'}
        foot={foot}
        empty={<EmptyState title={t('funding-gap:outcome.none')} />}
      />
      <p className="label">{t('funding-gap:outcome.leakage')}</p>
    </>
  );
}
