import { Amount, Ratio } from '../ui/amount';
import { KeyFigure, KeyFigures } from '../ui/key-figure';
import { useWords } from '../words/use-words';
import type { Report } from './report';
import { useReportAddress } from './use-report-address';
import css from './report.module.css';

/** The report in six figures; each leads to what it is made of. */
export function GapKeyFigures({ report }: { report: Report }) {
  const { t } = useWords();
  const { band, placeLink } = useReportAddress();
  const { total, consolidated, reportYear } = report;
  const { funding, gap, surplus, coverage } = total[band];
  const { external, leakage, netPosition } = consolidated[band];
  return (
    <div className={css.figures}>
      <KeyFigures>
        <KeyFigure
          label={t('funding-gap:figure.need')}
          to={`/needs?year=${reportYear}`}
          note={<NotStated count={total.networksNotStated} />}
        >
          <Amount value={total.need} whole bare />
        </KeyFigure>
        <KeyFigure label={t('funding-gap:figure.funding')} to={placeLink('waterfall')} note={t(`funding-gap:band.${band}`)}>
          <Amount value={funding} whole bare />
        </KeyFigure>
        <KeyFigure
          label={t('funding-gap:figure.gap')}
          to={placeLink('matrix')}
          tone="late"
          note={t('funding-gap:figure.gapNote')}
        >
          <Amount value={gap} whole bare />
        </KeyFigure>
        <KeyFigure
          label={t('funding-gap:figure.coverage')}
          to={placeLink('matrix')}
          note={
            <>
              {t('funding-gap:figure.surplus')} <Amount value={surplus} whole bare />
            </>
          }
        >
          <Ratio value={coverage} decimals={1} />
        </KeyFigure>
        <KeyFigure
          label={t('funding-gap:figure.external')}
          to={placeLink('concentration')}
          note={
            <>
              {t('funding-gap:figure.leakage')} <Amount value={leakage} whole bare />
            </>
          }
        >
          <Amount value={external} whole bare />
        </KeyFigure>
        <KeyFigure
          label={t('funding-gap:figure.netPosition')}
          to={placeLink('waterfall')}
          note={t('funding-gap:figure.netPositionNote')}
        >
          <Amount value={netPosition} whole bare />
        </KeyFigure>
      </KeyFigures>
    </div>
  );
}

function NotStated({ count }: { count: number }) {
  const { t } = useWords();
  return <>{count === 0 ? t('funding-gap:figure.allStated') : t('funding-gap:figure.notStated', { count })}</>;
}
