import { Amount, Figure } from '../ui/amount';
import { AppLink } from '../ui/app-link';
import { DateText } from '../ui/date-text';
import { trimmed } from '../ui/decimal-text';
import { useWords } from '../words/use-words';
import type { CellDetail } from './report';

/** Where the need comes from: the version in force, its day, and the rate of the year. */
export function CellNeed({ detail: { need, needVersion }, year }: { detail: CellDetail; year: number }) {
  const { t } = useWords();
  return (
    <section className="stack tight">
      <h3>{t('funding-gap:cell.need')}</h3>
      {needVersion ? (
        <>
          <p>
            {t('funding-gap:cell.adopted')} <DateText value={needVersion.adoptedOn} plain /> ·{' '}
            <Amount value={needVersion.amount} />
          </p>
          {needVersion.amount.currency === need?.currency ? (
            <p className="muted">{t('funding-gap:cell.needSame')}</p>
          ) : (
            <p className="muted">
              {t('funding-gap:cell.planningRate', { year })} <Figure value={trimmed(needVersion.planningRate, 0)} /> ={' '}
              <Amount value={need} />
            </p>
          )}
        </>
      ) : (
        <p className="muted">{t('funding-gap:cell.noNeed')}</p>
      )}
      <p className="label">
        <AppLink to={`/needs?year=${year}`}>{t('funding-gap:cell.toNeeds')}</AppLink>
      </p>
    </section>
  );
}
