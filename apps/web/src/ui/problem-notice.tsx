import { Button } from '@mantine/core';
import type { Problem } from '../api/problem';
import { problemSentence } from '../api/problem-words';
import { useWords } from '../words/use-words';
import { Notice } from './notice';

/** The sentence for a problem, and for another language another one. */
export function useProblemSentence(): (problem: Problem) => string {
  useWords();
  return problemSentence;
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
