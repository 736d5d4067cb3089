/** A lockdown as those see it who may lock and lift. */
export class LockdownView {
  id: string;
  networkId: string;
  networkName: string;
  reason: string;
  state: 'locked' | 'lift_asked' | 'lifted';
  lockedById: string;
  lockedByName: string;
  lockedAt: Date;
  /** the second person; null: there was nobody else */ toldName: string | null;
  liftAskedById: string | null;
  liftAskedByName: string | null;
  liftAskedAt: Date | null;
  liftedByName: string | null;
  liftedAt: Date | null;
}

/** A lockdown as it is read; its position is the instant of the locking in full, to go on from. */
export type LockdownRow = Omit<LockdownView, 'state'> & { position: string };

/** What everybody is told: that a region is locked in which they work. */
export class LockdownNoticeView {
  /** a region in which the reader works is locked */ locked: boolean;
  /** those that the reader may lift */ open: LockdownView[];
}

export function toLockdownView({ position: _, ...row }: LockdownRow): LockdownView {
  const state = row.liftedAt !== null ? 'lifted' : row.liftAskedAt !== null ? 'lift_asked' : 'locked';
  return { ...row, state };
}
