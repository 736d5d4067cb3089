import { type KeyboardEvent, useId } from 'react';
import { useWords } from '../words/use-words';
import { type Criterion, type Dossier, goTo, inLanguage, isAnswered, placeOf, type Said } from './assessment';
import { AnswerParts } from './answer-parts';
import { RuleMark } from './rule-mark';
import { SaveLine, SaveProblem } from './save-line';
import { ChosenAnchor, ScoreScale } from './score-scale';
import { useAnswer } from './use-answer';
import { CappedMark } from './anchor-table';
import css from './scorecard.module.css';

type Props = { dossier: Dossier; criterion: Criterion };

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('textarea, select, input:not([type="radio"])');

/** What a single key on a focused criterion says: a digit of the scale, n for N/A, j and k for the next and the one before. */
function useKeys({ dossier, criterion }: Props, onSay: (said: Pick<Said, 'score' | 'notApplicable'>) => void) {
  const codes = dossier.card.criteria.map(({ id }) => id);
  return (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = codes.indexOf(criterion.id);
    const next = { j: codes[at + 1], k: codes[at - 1] }[event.key];
    if (next) goTo(next);
    if (!dossier.may.score) return;
    const score = /^\d$/.test(event.key) ? Number(event.key) : null;
    if (score !== null && score <= dossier.card.top) onSay({ score, notApplicable: false });
    if (event.key === 'n' && criterion.naAllowed) onSay({ score: null, notApplicable: true });
  };
}

/** One criterion: what it asks, the score, what the score rests on, a remark, and an action where it falls short. */
export function CriterionRow({ dossier, criterion }: Props) {
  const { language } = useWords();
  const title = useId();
  const stored = dossier.answers.find((answer) => answer.criterion === criterion.id);
  const answer = useAnswer(dossier.id, criterion.id, stored);
  const readOnly = !dossier.may.score;
  const saySome = (said: Partial<Said>) => answer.say({ ...answer.said, ...said });
  const onKeyDown = useKeys({ dossier, criterion }, saySome);
  const isShort = dossier.soFar.belowMeetsThreshold.includes(criterion.id);
  const isCrossed = dossier.soFar.failedRedLines.includes(criterion.id);
  return (
    <article
      id={placeOf(criterion.id)}
      className={css.criterion}
      aria-labelledby={title}
      tabIndex={-1}
      data-open={!isAnswered(answer.said) || undefined}
      onKeyDown={onKeyDown}
    >
      <header className={css.criterionHead}>
        <span className={css.code}>{criterion.id}</span>
        <h3 id={title}>
          <span className="sr-only">{criterion.id} </span>
          {inLanguage(criterion.text, language)}
        </h3>
        <RuleMark criterion={criterion} crossed={isCrossed} short={isShort} answered={isAnswered(answer.said)} />
      </header>
      <div className={css.criterionBody}>
        <div className={css.scoreLine}>
          <ScoreScale criterion={criterion} top={dossier.card.top} said={answer.said} readOnly={readOnly} onSay={saySome} />
          <ChosenAnchor criterion={criterion} said={answer.said} />
          {!readOnly && <SaveLine state={answer.state} />}
        </div>
        <SaveProblem answer={answer} />
        {stored?.capped && <CappedMark counted={stored.countedScore} />}
        <AnswerParts
          dossier={dossier}
          criterion={criterion}
          note={answer.said.note}
          isShort={isShort}
          onNote={(note) => saySome({ note })}
        />
      </div>
    </article>
  );
}
