import type { PlainDate } from '#kernel';
import { newId } from '#platform';
import type { SeedWork } from '../seed-database.js';
import type { PlacedAssessment } from './placed-assessment.js';

/** The demonstration while it is put together: today's date and the ids behind the names that its data use. */
export interface DemoWorld extends SeedWork {
  today: PlainDate;
  ids: IdBook;
  /** Filled in once the assessments are placed. */
  assessments: PlacedAssessment[];
}

/** Gives every name one id, so that data files can speak of each other by name and in any order. */
export class IdBook {
  private readonly known = new Map<string, string>();

  /** The id of this thing, such as of('organisation', 'BAOBAB'); made when it is first asked for. */
  of(kind: string, name: string): string {
    const key = `${kind} ${name}`;
    const id = this.known.get(key) ?? newId();
    this.known.set(key, id);
    return id;
  }
}
