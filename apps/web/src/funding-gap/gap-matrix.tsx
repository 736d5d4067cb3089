import { SegmentedControl } from '@mantine/core';
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

type FigureProps = { figures: Figures; band: Band };

/** What a cell says: the chosen figure, and below it how much of the need is covered or what goes beyond it. */
function useCellValue(): (figures: Figures, to: string) => HeatValue {
  const { band } = useReportAddress();
  return (figures, to) => ({
    missing: missingPart(figures, band),
    shown: <ChosenFigure figures={figures} band={band} />,
    note: <CellNote figures={figures} band={band} />,
    to,
  });
}

function ChosenFigure({ figures, band }: FigureProps) {
  const [{ show }] = useFilters({ show: 'gap' });
  const { gap, funding } = figures[band];
  return <Amount value={show === 'need' ? figures.need : show === 'funding' ? funding : gap} whole bare />;
}

function CellNote({ figures, band }: FigureProps) {
  const { t } = useWords();
  const { funding, coverage } = figures[band];
  if (hasSurplus(figures, band)) return <Surplus figures={figures} band={band} />;
  if (figures.stated) return <Ratio value={coverage} />;
  if (!/[1-9]/.test(funding.amount)) return null;
  return (
    <>
      {t('funding-gap:matrix.funded')} <Amount value={funding} whole bare />
    </>
  );
}

/** Networks by funding type, grouped by level: how much is missing where. Every cell opens what it is made of. */
export function GapMatrix({ report }: { report: Report }) {
  const { t } = useWords();
  const { band } = useReportAddress();
  const [{ show }, setFilters] = useFilters({ show: 'gap' });
  const label = t('funding-gap:matrix.title');
  return (
    <div id="matrix">
      <Section
        title={label}
        about={t('funding-gap:matrix.about', { currency: report.reportingCurrency, band: t(`funding-gap:band.${band}`) })}
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
  const { band } = useReportAddress();
  const [{ show }] = useFilters({ show: 'gap' });
  if (!figures.stated && show !== 'funding')
    return (
      <td className={css.total}>
        <Unknown />
      </td>
    );
  return (
    <td className={css.total}>
      <ChosenFigure figures={figures} band={band} />
      <span className={css.note}>
        <Ratio value={figures[band].coverage} />
        {hasSurplus(figures, band) && <Surplus figures={figures} band={band} />}
      </span>
    </td>
  );
}

function Surplus({ figures, band }: FigureProps) {
  const { t } = useWords();
  return (
    <span className={css.surplus} title={t('funding-gap:figure.surplus')}>
      +<Amount value={figures[band].surplus} whole bare />
    </span>
  );
}
