import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import type { Problem } from '../api/problem';
import { useWords } from '../words/use-words';
import { useProblemSentence } from './problem-notice';
import css from './toasts.module.css';

type Toast = { id: number; text?: string; problem?: Problem; undo?: () => void };

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function put(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

const dismiss = (id: number): void => put(toasts.filter((toast) => toast.id !== id));

function add(toast: Omit<Toast, 'id'>, seconds: number): void {
  const id = ++lastId;
  put([...toasts.slice(-2), { id, ...toast }]);
  if (seconds > 0) setTimeout(() => dismiss(id), seconds * 1000);
}

/** Says what was done, for six seconds (ten when it can be undone): `say(t('grants:said.awarded'))`. */
export function say(text: string, undo?: () => void): void {
  add({ text, undo }, undo ? 10 : 6);
}

/** Says what was refused; stays until it is closed. useSend calls it for you. */
export function sayProblem(problem: Problem): void {
  add({ problem }, 0);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where toasts appear and are read aloud. Once, in the shell. */
export function Toasts() {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className={css.toasts} role="status" aria-live="polite">
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastLine({ toast }: { toast: Toast }) {
  const { t } = useWords();
  const sentence = useProblemSentence();
  const Icon = toast.problem ? IconAlertTriangle : IconCheck;
  const undo = () => {
    toast.undo?.();
    dismiss(toast.id);
  };
  return (
    <div className={css.toast} data-tone={toast.problem ? 'late' : 'fine'}>
      <Icon size={18} aria-hidden="true" className={css.icon} />
      <span className={css.text}>{toast.problem ? sentence(toast.problem) : toast.text}</span>
      {toast.undo && (
        <Button variant="subtle" size="compact-sm" onClick={undo}>
          {t('ui:undo')}
        </Button>
      )}
      <CloseButton size="sm" aria-label={t('ui:close')} onClick={() => dismiss(toast.id)} />
    </div>
  );
}
