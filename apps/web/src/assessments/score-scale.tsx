import { useId } from 'react';
import { useWords } from '../words/use-words';
import { type Criterion, inLanguage, type Said, scoresTo } from './assessment';
import scale from './score-scale.module.css';
import css from './scorecard.module.css';

type Props = {
  criterion: Criterion;
  top: number;
  said: Said;
  readOnly: boolean;
  onSay: (said: Pick<Said, 'score' | 'notApplicable'>) => void;
};

/** 0 to the top of the scale, and N/A where it may be said, as one row of radio buttons. */
export function ScoreScale({ criterion, top, said, readOnly, onSay }: Props) {
  const { t, language } = useWords();
  const name = useId();
  const anchorOf = (score: number) => {
    const anchor = criterion.anchors.find((one) => one.score === score);
    return anchor ? inLanguage(anchor.text, language) : undefined;
  };
  const choices = [
    ...scoresTo(top).map((score) => ({ key: String(score), label: String(score), title: anchorOf(score), score, na: false })),
    ...(criterion.naAllowed
      ? [{ key: 'na', label: t('assessments:na'), title: t('assessments:naAbout'), score: null, na: true }]
      : []),
  ];
  return (
    <fieldset className={scale.scale} disabled={readOnly}>
      <legend className="sr-only">{t('assessments:scoreOf', { code: criterion.id })}</legend>
      {choices.map(({ key, label, title, score, na }) => (
        <label key={key} className={scale.choice} title={title} data-na={na || undefined}>
          <input
            type="radio"
            name={name}
            value={key}
            className="sr-only"
            checked={na ? said.notApplicable : said.score === score && !said.notApplicable}
            aria-label={title ? `${label}: ${title}` : label}
            onChange={() => onSay({ score, notApplicable: na })}
          />
          <span aria-hidden="true">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the chosen score means; before the choice, which evidence to look for. */
export function ChosenAnchor({ criterion, said }: { criterion: Criterion; said: Said }) {
  const { t, language } = useWords();
  if (said.notApplicable) return <p className={css.anchor}>{t('assessments:naAbout')}</p>;
  const anchor = criterion.anchors.find(({ score }) => score === said.score);
  if (anchor) return <p className={css.anchor}>{inLanguage(anchor.text, language)}</p>;
  return <p className={`${css.anchor} muted`}>{t('assessments:hint', { hint: inLanguage(criterion.evidenceHint, language) })}</p>;
}
