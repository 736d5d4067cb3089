import { DecimalField } from '../ui/decimal-field';
import { signOf } from '../ui/decimal-text';
import { sumOf } from '../ui/decimal-sum';
import { useWords } from '../words/use-words';
import { FUNDING_TYPES } from './grant';
import css from './grants.module.css';

export type Line = { year: number; type: string; amount: string };

/** Amounts by year and type while they are typed: '2027.core' → '1200.00'. */
export type LineValues = Readonly<Record<string, string>>;

type Props = { years: readonly number[]; values: LineValues; onChange: (values: LineValues) => void };

/** One row of amounts a year, a field for each funding type. */
export function LinesFields({ years, values, onChange }: Props) {
  const { t } = useWords();
  return years.map((year) => (
    <fieldset key={year} className={css.year}>
      <legend>{year}</legend>
      <div className={css.types}>
        {FUNDING_TYPES.map((type) => (
          <DecimalField
            key={type}
            label={t(`grants:type.${type}`)}
            value={values[`${year}.${type}`] ?? ''}
            check={(amount) => (signOf(amount) < 0 ? t('ui:field.negative') : null)}
            onChange={(amount) => onChange({ ...values, [`${year}.${type}`]: amount })}
          />
        ))}
      </div>
    </fieldset>
  ));
}

/** The years from the first day to the last. */
export function yearsOf({ startsOn, endsOn }: { startsOn: string; endsOn: string }): number[] {
  const [first, last] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export function valuesOf(lines: readonly Line[]): LineValues {
  return Object.fromEntries(lines.map(({ year, type, amount }) => [`${year}.${type}`, amount]));
}

/** What is sent: cells that hold something. */
export function linesOf(values: LineValues): Line[] {
  return Object.entries(values).flatMap(([key, amount]) => {
    const [year = '', type = ''] = key.split('.');
    return signOf(amount || '0') === 0 ? [] : [{ year: Number(year), type, amount }];
  });
}

export function totalOf(values: LineValues): string {
  return sumOf(linesOf(values).map(({ amount }) => amount));
}
