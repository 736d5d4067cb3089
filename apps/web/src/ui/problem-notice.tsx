import { Button } from '@mantine/core';
import type { Problem } from '../api/problem';
import { hasWord, useWords } from '../words/use-words';
import { Notice } from './notice';

/** The sentence for a problem in the person's language: by its code when locales/…/problems.json has it, else the API's own sentence. */
export function useProblemSentence(): (problem: Problem) => string {
  const { t } = useWords();
  return (problem) => {
    if (hasWord(`problems:${problem.code}`)) return t(`problems:${problem.code}`);
    return problem.detail || t('ui:problem.unexpected');
  };
}

/** What could not be read or done, why, and a way to try again. */
export function ProblemNotice({ problem, again }: { problem: Problem; again?: () => unknown }) {
  const { t } = useWords();
  const sentence = useProblemSentence();
  return (
    <Notice
      tone="late"
      title={sentence(problem)}
      acts={
        again && (
          <Button variant="default" size="xs" onClick={() => again()}>
            {t('ui:problem.again')}
          </Button>
        )
      }
    >
      {problem.traceId && <p className="label">{t('ui:problem.trace', { id: problem.traceId })}</p>}
    </Notice>
  );
}

/** The problem of a form that no field can show; nothing when every error stands beside its field. */
export function FormProblem({ problem }: { problem: Problem | null }) {
  if (!problem || problem.isAboutFields || problem.isConflict) return null;
  return <ProblemNotice problem={problem} />;
}
