import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import type { Tone } from '../ui/state-tones';
import { useWords } from '../words/use-words';
import type { Entry } from './incident';
import css from './incidents.module.css';

const TONES: Record<NonNullable<Entry['severity']>, Tone> = { minor: 'quiet', moderate: 'risk', serious: 'late' };

/** One incident or complaint: when, how grave, whether it is open, and what is written about it once it is asked for. */
export function IncidentLine({ entry, onEnd }: { entry: Entry; onEnd: (() => void) | null }) {
  const { t } = useWords();
  const { kind, severity, on, overOn } = entry;
  return (
    <li className={css.entry}>
      <div>
        <b>{t(`incidents:${kind}.one`)}</b>
        <div className={css.facts}>
          <DateText value={on} plain />
          {severity && (
            <Badge tone={TONES[severity]} icon={severity === 'serious' ? IconAlertTriangle : undefined}>
              {t(`incidents:severity.${severity}`)}
            </Badge>
          )}
          {overOn ? (
            <>
              <Badge tone="fine">{t(`incidents:${kind}.over`)}</Badge>
              <DateText value={overOn} plain />
            </>
          ) : (
            <Badge tone="accent">{t(`incidents:${kind}.open`)}</Badge>
          )}
        </div>
        <Written entry={entry} />
      </div>
      {onEnd && !overOn && (
        <Button size="xs" variant="default" onClick={onEnd}>
          {t(`incidents:${kind}.end`)}
        </Button>
      )}
    </li>
  );
}

function Written({ entry: { kind, text } }: { entry: Entry }) {
  const { t } = useWords();
  if (text === null) return kind === 'complaint' && <p className={css.erased}>{t('incidents:complaint.erased')}</p>;
  return (
    <details className={css.written}>
      <summary>{t(`incidents:${kind}.read`)}</summary>
      <p dir="auto">{text}</p>
    </details>
  );
}
