import { useToday } from '../api/session';
import { intlLocale } from '../words/language';
import { useWords, type Words } from '../words/use-words';
import { Unknown } from './amount';
import { dayInFull, dayShown, daysBetween, instantShown, periodShown } from './plain-date';
import css from './date-text.module.css';

type DateProps = {
  value: string | null | undefined;
  /** Something is still to be done by this day: a past day is then late. */
  due?: boolean;
  /** Without the distance from today. */
  plain?: boolean;
};

/** Beyond this many days a distance is said in months: nobody thinks in 218 days. */
const SAID_IN_DAYS = 120;

function distance(t: Words, days: number, due: boolean): string {
  if (days === 0) return t('ui:date.today');
  if (days < 0 && due) return t('ui:date.late', { count: -days });
  const months = Math.floor(Math.abs(days) / 30.44);
  if (days > SAID_IN_DAYS) return t('ui:date.inMonths', { count: months });
  if (days < -SAID_IN_DAYS) return t('ui:date.agoMonths', { count: months });
  return days > 0 ? t('ui:date.in', { count: days }) : t('ui:date.ago', { count: -days });
}

function urgency(days: number, due: boolean): string | undefined {
  if (!due || days > 14) return css.far;
  return days < 0 ? css.late : css.soon;
}

/** A calendar day and its distance from today: "12 Dec · in 19 days"; with `due`, "20 Nov · 4 days late" in brick. */
export function DateText({ value, due = false, plain = false }: DateProps) {
  const { t, language } = useWords();
  const today = useToday();
  if (!value) return <Unknown />;
  const locale = intlLocale(language);
  const day = (
    <time dateTime={value} title={dayInFull(value, locale)}>
      {dayShown(value, locale, today)}
    </time>
  );
  if (plain || !today) return <span className={css.date}>{day}</span>;
  const days = daysBetween(today, value);
  return (
    <span className={css.date}>
      {day} <span className={urgency(days, due)}>· {distance(t, days, due)}</span>
    </span>
  );
}

/** From day to day: "1 Jan 2026 – 31 Dec 2027". */
export function PeriodText({ from, to }: { from: string; to: string | null }) {
  const locale = intlLocale(useWords().language);
  return (
    <span className={css.date}>
      {to ? (
        periodShown(from, to, locale)
      ) : (
        <>
          <DateText value={from} plain /> – <Unknown />
        </>
      )}
    </span>
  );
}

/** A moment, on the reader's own clock. */
export function InstantText({ value }: { value: string | null | undefined }) {
  const { language } = useWords();
  if (!value) return <Unknown />;
  return (
    <time className={css.date} dateTime={value}>
      {instantShown(value, intlLocale(language))}
    </time>
  );
}
