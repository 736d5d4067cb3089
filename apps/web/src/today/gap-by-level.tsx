import { Amount, Ratio } from '../ui/amount';
import { AppLink } from '../ui/app-link';
import { DateText } from '../ui/date-text';
import { Meter } from '../ui/meter';
import { Section } from '../ui/section';
import { useCodeWord, useWords } from '../words/use-words';
import type { Today } from './today';
import css from './today.module.css';

type Gap = NonNullable<Today['gap']>;

/** How much of the need is covered at each level, by the newest compiled report. */
export function GapByLevel({ gap }: { gap: Gap }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  return (
    <Section
      title={t('today:gap', { year: gap.reportYear })}
      about={
        <>
          {t('today:gapAsOf')} <DateText value={gap.asOfOn} plain />
        </>
      }
      acts={<AppLink to={`/funding-gap/${gap.reportId}`}>{t('today:openReport')}</AppLink>}
    >
      <ul className={css.levels}>
        {[...gap.levels, gap.total].map((part) => (
          <li key={part.level} className={css.level} data-total={part.level === 'total' || undefined}>
            <span>{codeWord(`today:level.${part.level}`)}</span>
            <Meter label={t('today:covered', { level: codeWord(`today:level.${part.level}`) })} ratio={part.coverage} wide />
            <Ratio value={part.coverage} />
            <span className={css.gap}>
              <Amount value={part.gap} whole />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
