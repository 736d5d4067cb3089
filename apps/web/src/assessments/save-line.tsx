import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { ConflictNotice } from '../ui/conflict-notice';
import { Notice } from '../ui/notice';
import { useProblemSentence } from '../ui/problem-notice';
import { useWords } from '../words/use-words';
import type { Said } from './assessment';
import type { AnswerHere, SaveState } from './use-answer';
import css from './scorecard.module.css';

/** Whether what stands there is saved, in a word. */
export function SaveLine({ state }: { state: SaveState }) {
  const { t } = useWords();
  return (
    <span className={css.saveLine} role="status">
      {state === 'saving' && t('assessments:save.saving')}
      {state === 'saved' && (
        <>
          <IconCheck size={14} aria-hidden="true" /> {t('assessments:save.saved')}
        </>
      )}
    </span>
  );
}

/** What to do with an answer that could not be saved: it stays until the person decides. */
export function SaveProblem({ answer }: { answer: AnswerHere }) {
  const { t } = useWords();
  const sentence = useProblemSentence();
  const shown = useSaidShown();
  if (answer.state === 'conflict')
    return (
      <ConflictNotice
        fields={[
          { label: t('assessments:score'), mine: shown(answer.said), theirs: shown(answer.theirs) },
          { label: t('assessments:note.short'), mine: answer.said.note, theirs: answer.theirs.note },
        ]}
        onKeepMine={answer.again}
        onTakeTheirs={answer.takeTheirs}
      />
    );
  if (answer.state !== 'failed' && answer.state !== 'kept') return null;
  const title = answer.state === 'kept' || !answer.problem ? t('assessments:save.kept') : sentence(answer.problem);
  return (
    <Notice
      tone={answer.state === 'kept' ? 'risk' : 'late'}
      title={title}
      acts={
        <>
          <Button size="xs" onClick={answer.again}>
            {t('assessments:save.again')}
          </Button>
          <Button size="xs" variant="default" onClick={answer.takeTheirs}>
            {t('assessments:save.discard')}
          </Button>
        </>
      }
    />
  );
}

function useSaidShown(): (said: Said) => string {
  const { t } = useWords();
  return ({ score, notApplicable }) =>
    notApplicable ? t('assessments:na') : score === null ? t('assessments:notAnswered') : String(score);
}
