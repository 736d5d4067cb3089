import { addDays } from '../ui/plain-date';
import { Amount, Figure } from '../ui/amount';
import { KeyFigure, KeyFigures } from '../ui/key-figure';
import { useWords } from '../words/use-words';
import type { Today } from './today';

const SOON_DAYS = 30;

/** The day in figures; each opens the rows that it counts. */
export function MyDay({ data }: { data: Today }) {
  const { t } = useWords();
  const { deadlines, assessments, atRisk } = data;
  const until = addDays(data.today, SOON_DAYS);
  const waiting = assessments && assessments.toReview + assessments.toScore;
  return (
    <KeyFigures>
      <KeyFigure
        label={t('today:late')}
        to="/deadlines?state=late"
        tone={deadlines.late > 0 ? 'late' : 'fine'}
        note={t('today:ofThemMine', { count: deadlines.mineLate })}
      >
        <Figure value={deadlines.late} />
      </KeyFigure>
      <KeyFigure
        label={t('today:soon')}
        to={`/deadlines?from=${data.today}&to=${until}`}
        note={t('today:ofThemMine', { count: deadlines.mineSoon })}
      >
        <Figure value={deadlines.soon} />
      </KeyFigure>
      {assessments && (
        <KeyFigure
          label={t('today:waits')}
          to="/assessments?waiting=mine"
          note={t('today:reviews', { count: assessments.toReview })}
        >
          <Figure value={waiting} />
        </KeyFigure>
      )}
      {atRisk && <IncomeAtRisk totals={atRisk.totals} />}
    </KeyFigures>
  );
}

/** One figure, one currency: the first stands large, the others below it. They are never added. */
function IncomeAtRisk({ totals }: { totals: NonNullable<Today['atRisk']>['totals'] }) {
  const { t } = useWords();
  const [first, ...others] = totals;
  const note = others.map((total, index) => (
    <span key={total.currency}>
      {index > 0 && ' · '}
      <Amount value={total} whole />
    </span>
  ));
  return (
    <KeyFigure
      label={t('today:atRisk')}
      to="/#at-risk"
      tone={first ? 'risk' : undefined}
      note={first ? note : t('today:nothingHeld')}
    >
      {first ? <Amount value={first} whole /> : <Figure value={0} />}
    </KeyFigure>
  );
}
