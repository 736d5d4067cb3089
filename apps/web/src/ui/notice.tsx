import { IconAlertTriangle, IconCheck, IconInfoCircle, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Tone } from './state-tones';
import css from './notice.module.css';

const ICONS: Record<Tone, TablerIcon> = {
  late: IconAlertTriangle,
  risk: IconAlertTriangle,
  fine: IconCheck,
  accent: IconInfoCircle,
  quiet: IconInfoCircle,
};

type Props = { tone?: Tone; title: string; children?: ReactNode; acts?: ReactNode; icon?: TablerIcon };

/** A sentence that concerns the whole block below it, with what can be done. `role="alert"` when it is late or an error. */
export function Notice({ tone = 'accent', title, children, acts, icon }: Props) {
  const Icon = icon ?? ICONS[tone];
  return (
    <div className={css.notice} data-tone={tone} role={tone === 'late' ? 'alert' : undefined}>
      <Icon size={18} aria-hidden="true" className={css.icon} />
      <div className={css.text}>
        <p className={css.title}>{title}</p>
        {children}
        {acts && <div className={css.acts}>{acts}</div>}
      </div>
    </div>
  );
}
