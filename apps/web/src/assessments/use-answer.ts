import { useEffect, useRef, useState } from 'react';
import { request } from '../api/client';
import { type Problem, toProblem } from '../api/problem';
import { queryClient, refresh } from '../api/queries';
import { dropDraft, useDraft } from '../ui/use-draft';
import { type Answer, type Dossier, NOTHING_SAID, type Said, type SavedAnswer, withAnswer } from './assessment';
import { useInOrder } from './use-in-order';

export type SaveState = 'still' | 'saving' | 'saved' | 'failed' | 'conflict' | 'kept';
type Save = { state: SaveState; problem: Problem | null };

const at = (state: SaveState, problem: Problem | null = null): Save => ({ state, problem });

const saidIn = (answer: Answer | undefined): Said =>
  answer ? { score: answer.score, notApplicable: answer.notApplicable, note: answer.note } : NOTHING_SAID;

/**
 * One criterion that saves as you go. What is said shows at once and is sent in order, one save at a time, with the
 * version of the answer; after a failure or a conflict it stays on the screen until the person decides, and in the tab
 * when the page is left: it is then `kept`.
 */
export function useAnswer(assessmentId: string, criterion: string, stored: Answer | undefined) {
  const [unsaved, setUnsaved] = useState<Said | null>(null);
  const [save, setSave] = useState(at('still'));
  const version = useRef(0);
  const draftKey = `answer.${assessmentId}.${criterion}`;
  const settle = (state: SaveState) => {
    setUnsaved(null);
    setSave(at(state));
    dropDraft(draftKey);
  };
  const queue = useInOrder<Said>(async (said, isLatest) => {
    setSave(at('saving'));
    try {
      version.current = await put(assessmentId, criterion, said, version.current);
      if (isLatest()) settle('saved');
      return true;
    } catch (thrown) {
      setSave(failureOf(assessmentId, toProblem(thrown)));
      return false;
    }
  });
  useEffect(() => {
    if (!queue.isSending()) version.current = stored?.version ?? 0;
  }, [stored, queue]);
  useKeptAnswer(draftKey, unsaved, (said) => {
    setUnsaved(said);
    setSave(at('kept'));
  });
  const say = (said: Said) => {
    setUnsaved(said);
    queue.say(said);
  };
  const said = unsaved ?? saidIn(stored);
  return { ...save, said, theirs: saidIn(stored), say, again: () => say(said), takeTheirs: () => settle('still') };
}

export type AnswerHere = ReturnType<typeof useAnswer>;

/** Sends one answer and takes over what the API says about the whole. Returns the version of the answer. */
async function put(assessmentId: string, criterion: string, said: Said, version: number): Promise<number> {
  const path = `/assessments/${assessmentId}/answers/${criterion}`;
  const saved = await request<SavedAnswer>('PUT', path, { body: said, version });
  queryClient.setQueryData<Dossier>([`/assessments/${assessmentId}`, {}], (dossier) => dossier && withAnswer(dossier, saved));
  void refresh('/partnerships');
  return saved.version;
}

/** A conflict is shown beside what is stored now, so that is read again. */
function failureOf(assessmentId: string, problem: Problem): Save {
  if (problem.isConflict) void refresh(`/assessments/${assessmentId}`);
  return at(problem.isConflict ? 'conflict' : 'failed', problem);
}

/** Keeps what is not saved while the tab lives, and gives it back when the page opens next. */
function useKeptAnswer(draftKey: string, unsaved: Said | null, giveBack: (said: Said) => void): void {
  const kept = useRef({ said: unsaved });
  if (kept.current.said !== unsaved) kept.current = { said: unsaved };
  useDraft(draftKey, kept.current, ({ said }) => {
    if (said) giveBack(said);
  });
}
