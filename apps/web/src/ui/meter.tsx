import type { CSSProperties } from 'react';
import { thousandths } from './decimal-text';
import type { Tone } from './state-tones';
import css from './meter.module.css';

type MeterProps = {
  /** What is measured, for those who hear the page. */
  label: string;
  /** How full, as ratio text: '0.52'. Null is drawn as an empty, dashed track. */
  ratio: string | null;
  tone?: Tone;
  /** A place to compare with, such as the last assessment or a threshold. */
  mark?: string | null;
  wide?: boolean;
};

const place = (ratio: string): string => `${Math.min(Math.max(thousandths(ratio), 0), 1000) / 10}%`;

/** A thin bar of how full something is. Put the figure beside it: the bar is for the eye only. */
export function Meter({ label, ratio, tone = 'accent', mark, wide = false }: MeterProps) {
  const now = ratio === null ? undefined : Math.round(thousandths(ratio) / 10);
  const style = { '--full': ratio === null ? '0%' : place(ratio), '--mark': mark ? place(mark) : undefined } as CSSProperties;
  return (
    <span
      className={css.meter}
      role="meter"
      aria-label={label}
      aria-valuenow={now ?? 0}
      aria-valuemin={0}
      aria-valuemax={100}
      data-tone={tone}
      data-wide={wide || undefined}
      data-unknown={ratio === null || undefined}
      style={style}
    >
      <span className={css.full} />
      {mark && <span className={css.mark} />}
    </span>
  );
}
