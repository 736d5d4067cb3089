import type { ReactNode } from 'react';
import { sharesOf } from './decimal-text';
import css from './stacked-bar.module.css';

export type BarPart = {
  key: string;
  label: string;
  /** Decimal text, all parts in one unit; the widths follow from it. */
  value: string;
  /** A token: donorColour(0), 'var(--accent)'. */
  colour: string;
  /** How the value is written in the legend: `<Amount … />`. */
  shown: ReactNode;
};

/** One bar cut into parts, with a legend that names each part and its value. Parts of nought stay in the legend. */
export function StackedBar({ label, parts, legend = true }: { label: string; parts: readonly BarPart[]; legend?: boolean }) {
  const shares = sharesOf(parts.map((part) => part.value));
  return (
    <figure className={css.figure} aria-label={label}>
      <div className={css.bar} aria-hidden="true">
        {parts.map((part, index) => (
          <span
            key={part.key}
            className={css.part}
            style={{ inlineSize: `${(shares[index] ?? 0) / 10}%`, background: part.colour }}
          />
        ))}
      </div>
      <ul className={legend ? css.legend : 'sr-only'}>
        {parts.map((part) => (
          <li key={part.key} className={css.entry}>
            <span className={css.swatch} style={{ background: part.colour }} />
            <bdi>{part.label}</bdi>
            <span className={css.value}>{part.shown}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
