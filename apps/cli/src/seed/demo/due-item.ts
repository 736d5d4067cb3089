import type { ItemKind } from '#deadlines';
import type { PlainDate } from '#kernel';

/** Something that falls or fell due, and since when it is known. */
export interface DueItem {
  kind: ItemKind;
  subjectType: string;
  subjectId: string;
  label: string;
  path: string;
  dueOn: PlainDate;
  enteredOn: PlainDate;
  owner: string;
  backup?: string;
  manager?: string;
  network?: string;
  /** When it was settled, and how; absent while it is open. */
  settled?: { on: PlainDate; how: 'done' | 'cancelled' };
}
