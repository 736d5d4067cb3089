import { useEffect, useRef } from 'react';
import type { Problem } from './problem';
import { fieldErrors } from './problem-words';
import { refresh } from './queries';

/**
 * Shows a problem in its form: errors stand beside their fields, and after a conflict the record is read again, so that
 * what is stored now stands beside what was typed and "Save mine" goes over the right version.
 */
export function useFormProblem(
  problem: Problem | null,
  setErrors: (errors: Record<string, string>) => void,
  ...recordPaths: string[]
): void {
  const paths = useRef(recordPaths);
  useEffect(() => {
    if (!problem) return;
    setErrors(fieldErrors(problem));
    if (problem.isConflict) void refresh(...paths.current);
  }, [problem, setErrors]);
}
