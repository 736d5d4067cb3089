import { IconAlertTriangle } from '@tabler/icons-react';
import { useWords } from '../words/use-words';
import { type Criterion, inLanguage } from './assessment';
import css from './answer-parts.module.css';

/** What each score of a criterion means, and which evidence is looked for. */
export function AnchorTable({ criterion }: { criterion: Criterion }) {
  const { t, language } = useWords();
  return (
    <div className={`${css.anchors} no-print`}>
      <dl>
        {criterion.anchors.map(({ score, text }) => (
          <div key={score}>
            <dt>{score}</dt>
            <dd>{inLanguage(text, language)}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{t('assessments:hint', { hint: inLanguage(criterion.evidenceHint, language) })}</p>
    </div>
  );
}

/** A score of 2 or more without evidence counts as 1: said where it happens. */
export function CappedMark({ counted }: { counted: number | null }) {
  const { t } = useWords();
  return (
    <p className={css.capped}>
      <IconAlertTriangle size={14} aria-hidden="true" />
      {t('assessments:capped', { counted: counted ?? 0 })}
    </p>
  );
}
