import { useRef } from 'react';

/** Sends one value; false when it could not be sent. `isLatest` says whether nothing newer waits behind it. */
type Send<T> = (value: T, isLatest: () => boolean) => Promise<boolean>;

/**
 * One at a time, in order, the newest only: what is said while another is on its way waits, and takes the place of what
 * waited before. After a failure nothing more is sent until something is said again.
 */
export function useInOrder<T>(send: Send<T>): { say: (value: T) => void; isSending: () => boolean } {
  const waiting = useRef<{ value: T } | null>(null);
  const isSending = useRef(false);
  const run = async () => {
    if (isSending.current) return;
    isSending.current = true;
    for (let next = waiting.current; next; next = waiting.current) {
      waiting.current = null;
      if (!(await send(next.value, () => waiting.current === null))) break;
    }
    isSending.current = false;
  };
  const say = (value: T) => {
    waiting.current = { value };
    void run();
  };
  return { say, isSending: () => isSending.current };
}
