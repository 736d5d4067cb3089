import {
  IconAlertTriangle,
  IconCheck,
  IconCircle,
  IconCircleDashed,
  IconCircleHalf2,
  IconClockExclamation,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCodeWord, useWords } from '../words/use-words';
import { type Tone, toneOf } from './state-tones';
import css from './badge.module.css';

const ICONS: Record<Tone, TablerIcon> = {
  late: IconClockExclamation,
  risk: IconAlertTriangle,
  fine: IconCheck,
  accent: IconCircleHalf2,
  quiet: IconCircle,
};

type BadgeProps = { tone?: Tone; icon?: TablerIcon; children: ReactNode };

/** A state in a word and an icon: `<Badge tone="late">4 days late</Badge>`. Colour never stands alone. */
export function Badge({ tone = 'quiet', icon, children }: BadgeProps) {
  const Icon = icon ?? ICONS[tone];
  return (
    <span className={css.badge} data-tone={tone}>
      <Icon size={13} stroke={2.2} aria-hidden="true" />
      {children}
    </span>
  );
}

/** The state of a record by its code: `<StateBadge of="grant" state="active" />`; words in states.json. */
export function StateBadge({ of, state, tone }: { of: string; state: string; tone?: Tone }) {
  const codeWord = useCodeWord();
  return <Badge tone={tone ?? toneOf(state)}>{codeWord(`states:${of}.${state}`)}</Badge>;
}

export type Band = 'meets' | 'conditional' | 'does_not_meet' | 'incomplete';

const BANDS: Record<Band, { tone: Tone; icon: TablerIcon }> = {
  meets: { tone: 'fine', icon: IconCheck },
  conditional: { tone: 'risk', icon: IconCircleHalf2 },
  does_not_meet: { tone: 'late', icon: IconX },
  incomplete: { tone: 'quiet', icon: IconCircleDashed },
};

/** The band of an assessment: meets, conditional, does not meet, incomplete. */
export function BandBadge({ band }: { band: Band }) {
  const { t } = useWords();
  return (
    <Badge tone={BANDS[band].tone} icon={BANDS[band].icon}>
      {t(`states:band.${band}`)}
    </Badge>
  );
}
