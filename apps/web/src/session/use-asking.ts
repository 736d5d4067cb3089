import { useState } from 'react';
import { type Problem, toProblem } from '../api/problem';

/** One question to the API from a page before the product: its problem stays on the page, and nothing is said in a toast. */
export function useAsking() {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  /** The problem, or null when it went well. */
  const ask = async (act: () => Promise<unknown>): Promise<Problem | null> => {
    setSending(true);
    setProblem(null);
    try {
      await act();
      return null;
    } catch (thrown) {
      const told = toProblem(thrown);
      setProblem(told);
      return told;
    } finally {
      setSending(false);
    }
  };
  return { ask, problem, isSending, clear: () => setProblem(null) };
}
