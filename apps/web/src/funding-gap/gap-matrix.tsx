import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { Amount, Ratio, Unknown } from '../ui/amount';
import { AppLink } from '../ui/app-link';
import { HeatCell, HeatLegend, type HeatValue } from '../ui/heat-table';
import { Section } from '../ui/section';
import { useFilters } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import { type Band, type Figures, FUNDING_TYPES, hasSurplus, type Level, missingPart, type Network, type Report } from './report';
import { useReportAddress } from './use-report-address';
import css from './gap-matrix.module.css';

const SHOWN = ['gap', 'funding', 'need'] as const;
type Shown = (typeof SHOWN)[number];

/** What a cell says: the chosen figure, what part of the need is covered, and what goes beyond it. */
function useCellValue(): (figures: Figures, to?: string) => HeatValue {
  const { t } = useWords();
  const { band } = useReportAddress();
  const [{ show }] = useFilters({ show: 'gap' });
  return (figures, to) => {
    const { funding, surplus } = figures[band];
    const isFunded = /[1-9]/.test(funding.amount);
    const beyond = (
      <span title={t('funding-gap:figure.surplus')}>
        +<Amount value={surplus} whole bare />
      </span>
    );
    const unstated = isFunded && (
      <>
        {t('funding-gap:matrix.funded')} <Amount value={funding} whole bare />
      </>
    );
    const note = figures.stated ? hasSurplus(figures, band) ? beyond : <Ratio value={figures[band].coverage} /> : unstated;
    return { missing: missingPart(figures, band), shown: <Shown figures={figures} band={band} show={show as Shown} />, note, to };
  };
}

function Shown({ figures, band, show }: { figures: Figures; band: Band; show: Shown }) {
  const { need } = figures;
  const { gap, funding } = figures[band];
  return <Amount value={show === 'need' ? need : show === 'funding' ? funding : gap} whole bare />;
}

/** Networks by funding type, grouped by level: how much is missing where. Every cell opens what it is made of. */
export function GapMatrix({ report }: { report: Report }) {
  const { t } = useWords();
  const [{ show }, setFilters] = useFilters({ show: 'gap' });
  const label = t('funding-gap:matrix.title');
  return (
    <div id="matrix">
      <Section
        title={label}
        about={t('funding-gap:matrix.about', { currency: report.reportingCurrency })}
        acts={
          <SegmentedControl
            size="xs"
            className="no-print"
            aria-label={t('funding-gap:matrix.show')}
            value={show}
            onChange={(next) => setFilters({ show: next })}
            data={SHOWN.map((value) => ({ value, label: t(`funding-gap:figure.${value}`) }))}
          />
        }
      >
        <div className={css.frame}>
          <div className={css.box} role="region" aria-label={t('funding-gap:place.matrix')} tabIndex={0}>
            <table className={css.table}>
              <caption className="sr-only">{label}</caption>
              <MatrixHead />
              {report.levels.map((level) => (
                <LevelRows key={level.level} level={level} />
              ))}
              <MatrixFoot report={report} />
            </table>
          </div>
        </div>
        <HeatLegend />
      </Section>
    </div>
  );
}

function MatrixHead() {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('funding-gap:matrix.network')}</th>
        {FUNDING_TYPES.map((type) => (
          <th key={type} scope="col">
            {t(`funding-gap:type.${type}`)}
          </th>
        ))}
        <th scope="col">{t('funding-gap:matrix.total')}</th>
      </tr>
    </thead>
  );
}

function LevelRows({ level: { level, networks, total } }: { level: Level }) {
  const { t } = useWords();
  return (
    <tbody>
      <tr className={css.level}>
        <th scope="rowgroup" colSpan={1 + FUNDING_TYPES.length}>
          {t(`funding-gap:level.${level}`)}{' '}
          <span className="muted">{t('funding-gap:matrix.networks', { count: networks.length })}</span>
        </th>
        <TotalCell figures={total} />
      </tr>
      {networks.map((network) => (
        <NetworkRow key={network.code} network={network} />
      ))}
    </tbody>
  );
}

function NetworkRow({ network: { code, name, organisationId, userLed, cells, total } }: { network: Network }) {
  const { t } = useWords();
  const value = useCellValue();
  const { cellLink } = useReportAddress();
  return (
    <tr>
      <th scope="row">
        {organisationId ? (
          <AppLink className={css.name} to={`/partners/${organisationId}`}>
            <bdi>{name}</bdi>
          </AppLink>
        ) : (
          <bdi>{name}</bdi>
        )}
        {!userLed && <span className={css.mark}>{t('funding-gap:matrix.notUserLed')}</span>}
      </th>
      {cells.map((cell) => (
        <HeatCell key={cell.type} value={value(cell, cellLink(code, cell.type))} />
      ))}
      <TotalCell figures={total} />
    </tr>
  );
}

function MatrixFoot({ report }: { report: Report }) {
  const { t } = useWords();
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('funding-gap:matrix.all')}</th>
        {FUNDING_TYPES.map((name) => (
          <TotalCell key={name} figures={report.types.find(({ type }) => type === name)?.total ?? report.total} />
        ))}
        <TotalCell figures={report.total} />
      </tr>
    </tfoot>
  );
}

/** Sums of cells: no tint, so that single cells stand out. */
function TotalCell({ figures }: { figures: Figures }) {
  const value = useCellValue()(figures);
  const isStated = value.missing !== null;
  return <td className={css.total}>{isStated ? <Total shown={value.shown} note={value.note} /> : <Unknown />}</td>;
}

function Total({ shown, note }: { shown: ReactNode; note: ReactNode }) {
  return (
    <>
      {shown}
      <span className={css.note}>{note}</span>
    </>
  );
}
