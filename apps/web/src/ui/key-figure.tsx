import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import type { Tone } from './state-tones';
import css from './key-figure.module.css';

type Props = {
  label: string;
  /** The figure: `<Figure value={3} />`, `<Amount … whole />`. */
  children: ReactNode;
  /** The rows that it counts. Every figure has them. */
  to: string;
  note?: ReactNode;
  tone?: Tone;
};

/** A large figure that opens the rows it counts. Put several in `<KeyFigures>`. */
export function KeyFigure({ label, children, to, note, tone }: Props) {
  return (
    <div className={css.figure} data-tone={tone}>
      <dt className={css.label}>{label}</dt>
      <dd className={css.value}>
        <AppLink to={to} className={css.link}>
          <span className="sr-only">{label}: </span>
          {children}
        </AppLink>
      </dd>
      {note && <dd className={css.note}>{note}</dd>}
    </div>
  );
}

/** A strip of key figures between hairlines. */
export function KeyFigures({ children }: { children: ReactNode }) {
  return <dl className={css.strip}>{children}</dl>;
}
