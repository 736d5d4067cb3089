import { intlLocale } from '../words/language';
import { useWords } from '../words/use-words';
import { hundredfold, minorUnits, rounded, shown, trimmed } from './decimal-text';
import css from './amount.module.css';

export type Money = { amount: string; currency: string };

type AmountProps = {
  value: Money | null | undefined;
  /** Whole units only, for tables and totals; the exact amount is in the hover. */
  whole?: boolean;
  /** Leave the currency code out where a column head already says it. */
  bare?: boolean;
};

/** Money as text, to the last digit: `<Amount value={grant.award} />` → "1 234.50 EUR" with the code muted. */
export function Amount({ value, whole = false, bare = false }: AmountProps) {
  const { language } = useWords();
  if (!value) return <Unknown />;
  const exact = trimmed(value.amount, minorUnits(value.currency));
  const locale = intlLocale(language);
  const text = shown(whole ? rounded(exact, 0) : exact, locale);
  return (
    <data className={css.figure} value={value.amount} title={whole ? `${shown(exact, locale)} ${value.currency}` : undefined}>
      <bdi>{text}</bdi>
      {!bare && <span className={css.currency}>{value.currency}</span>}
    </data>
  );
}

type NumberProps = { value: string | number | null | undefined; decimals?: number; unit?: string };

/** A count or a score: decimal text, or a whole number. */
export function Figure({ value, decimals, unit }: NumberProps) {
  const { language } = useWords();
  if (value === null || value === undefined) return <Unknown />;
  const text = String(value);
  const cut = decimals === undefined ? text : rounded(text, decimals);
  return (
    <data className={css.figure} value={text}>
      <bdi>{shown(cut, intlLocale(language))}</bdi>
      {unit && <span className={css.unit}>{unit}</span>}
    </data>
  );
}

/** A ratio as a percentage: `<Ratio value="0.4567" />` → "46 %"; `decimals={1}` → "45.7 %". */
export function Ratio({ value, decimals = 0 }: { value: string | null | undefined; decimals?: number }) {
  return <Figure value={value === null || value === undefined ? value : hundredfold(value)} decimals={decimals} unit="%" />;
}

/** What is not known: a dash to look at, words to hear. Never a nought. */
export function Unknown() {
  const { t } = useWords();
  return (
    <span className={css.unknown} title={t('ui:unknown')}>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('ui:unknown')}</span>
    </span>
  );
}
