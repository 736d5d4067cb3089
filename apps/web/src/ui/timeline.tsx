import type { ReactNode } from 'react';
import type { Tone } from './state-tones';
import css from './timeline.module.css';

export type TimelineEntry = {
  key: string;
  /** `<DateText value=… plain />` or `<InstantText … />`. */
  when: ReactNode;
  what: ReactNode;
  /** Who did it, or a reason. */
  detail?: ReactNode;
  tone?: Tone;
};

/** What happened, newest first unless you order it otherwise. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol className={css.timeline} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} className={css.entry} data-tone={entry.tone}>
          <span className={css.when}>{entry.when}</span>
          <div className={css.what}>
            {entry.what}
            {entry.detail && <div className={css.detail}>{entry.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
