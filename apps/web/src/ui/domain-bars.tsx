import { IconAlertTriangle, IconCheck, IconFlag } from '@tabler/icons-react';
import { useWords } from '../words/use-words';
import { Figure } from './amount';
import { AppLink } from './app-link';
import { Meter } from './meter';
import type { Tone } from './state-tones';
import css from './domain-bars.module.css';

export type DomainBar = {
  code: string;
  label: string;
  /** Mean score, decimal text; null when nothing is scored yet. */
  score: string | null;
  /** The same as ratio text of the highest score: for the bar. */
  ratio: string | null;
  /** The last assessment's ratio, drawn as a mark. */
  before?: string | null;
  redLine?: 'held' | 'crossed';
  weak?: boolean;
  to?: string;
};

const toneOfDomain = ({ redLine, weak }: DomainBar): Tone => (redLine === 'crossed' ? 'late' : weak ? 'risk' : 'accent');

/** The profile of an assessment, one bar a domain, with red lines and weak domains in words. */
export function DomainBars({ label, domains }: { label: string; domains: readonly DomainBar[] }) {
  return (
    <ul className={css.list} aria-label={label}>
      {domains.map((domain) => (
        <li key={domain.code} className={css.line}>
          <span className={css.name}>
            <b className={css.code}>{domain.code}</b>
            {domain.to ? <AppLink to={domain.to}>{domain.label}</AppLink> : domain.label}
          </span>
          <Meter label={domain.label} ratio={domain.ratio} mark={domain.before} tone={toneOfDomain(domain)} wide />
          <Figure value={domain.score} decimals={1} />
          <span className={css.note}>
            <DomainNote {...domain} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function DomainNote({ redLine, weak }: DomainBar) {
  const { t } = useWords();
  if (redLine === 'crossed')
    return (
      <span data-tone="late">
        <IconFlag size={14} aria-hidden="true" /> {t('ui:domain.crossed')}
      </span>
    );
  if (weak)
    return (
      <span data-tone="risk">
        <IconAlertTriangle size={14} aria-hidden="true" /> {t('ui:domain.weak')}
      </span>
    );
  if (redLine === 'held')
    return (
      <span data-tone="fine">
        <IconCheck size={14} aria-hidden="true" /> {t('ui:domain.held')}
      </span>
    );
  return null;
}
