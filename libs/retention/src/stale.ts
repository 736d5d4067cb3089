import { Conflict } from '#kernel';

/** Somebody else was first. */
export function stale(): Conflict {
  return new Conflict(
    'record.stale',
    'Somebody else changed this record since you opened it. Load it again and repeat your change.',
  );
}
