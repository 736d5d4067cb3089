import { IconX } from '@tabler/icons-react';
import { queryClient } from '../api/queries';
import { useSend } from '../api/use-api';
import { Badge } from '../ui/badge';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import { type Dossier, inLanguage, placeOf } from './assessment';
import css from './gate-questions.module.css';
import scale from './score-scale.module.css';

type Question = Dossier['gateQuestions'][number];

/** Yes/no questions of the profile, without weight: each "no" keeps the partnership from being active. */
export function GateQuestions({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  if (dossier.gateQuestions.length === 0) return null;
  return (
    <Section title={t('assessments:questions.title')} about={t('assessments:questions.about')}>
      <ul className={css.questions}>
        {dossier.gateQuestions.map((question) => (
          <QuestionLine key={question.code} dossier={dossier} question={question} />
        ))}
      </ul>
    </Section>
  );
}

function QuestionLine({ dossier, question }: { dossier: Dossier; question: Question }) {
  const { t, language } = useWords();
  const save = useSend<Dossier>('PUT', `/assessments/${dossier.id}/gate-answers/${question.code}`, {
    onDone: (saved) => queryClient.setQueryData([`/assessments/${dossier.id}`, {}], saved),
  });
  const text = inLanguage(question.text, language);
  return (
    <li id={placeOf(question.code)} tabIndex={-1} className={css.question}>
      <span>{text}</span>
      <fieldset className={scale.scale} disabled={!dossier.may.score}>
        <legend className="sr-only">{text}</legend>
        {[true, false].map((answer) => (
          <label key={String(answer)} className={scale.choice} data-na>
            <input
              type="radio"
              name={`question-${question.code}`}
              className="sr-only"
              checked={question.answer === answer}
              onChange={() => save.send({ body: { answer } })}
            />
            <span>{answer ? t('assessments:questions.yes') : t('assessments:questions.no')}</span>
          </label>
        ))}
      </fieldset>
      {question.answer === false && (
        <Badge tone="late" icon={IconX}>
          {t('assessments:questions.refused')}
        </Badge>
      )}
    </li>
  );
}
