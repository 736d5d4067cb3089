import type { PlainDate } from '#kernel';
import { rows, type Tx } from '#platform';

export const ERASABLE = ['contact', 'person'] as const;
export type Erasable = (typeof ERASABLE)[number];

/** Somebody who is erased for ever, under the number that is left of them. */
export interface Erasure {
  number: number;
  subjectType: Erasable;
  subjectId: string;
  listedOn: PlainDate;
}

/** Puts them on the list. Who is on it already stays under the same number. */
export async function listErasures(tx: Tx, subjectType: Erasable, ids: readonly string[], today: PlainDate): Promise<void> {
  await rows(
    tx,
    `insert into retention.erasure (subject_type, subject_id, listed_on)
     select $1, id, $3 from unnest($2::uuid[]) as id on conflict on constraint erasure_once do nothing`,
    [subjectType, ids, today],
  );
}

/** Brings back what the list in the database has lost: the numbers stay those that were given. */
export async function relistErasures(tx: Tx, lost: readonly Erasure[]): Promise<void> {
  for (const { number, subjectType, subjectId, listedOn } of lost) {
    await rows(
      tx,
      `insert into retention.erasure (number, subject_type, subject_id, listed_on) values ($1, $2, $3, $4)
       on conflict on constraint erasure_once do nothing`,
      [number, subjectType, subjectId, listedOn],
    );
  }
}

export async function allErasures(tx: Tx): Promise<Erasure[]> {
  const found = await rows<Erasure & { number: string }>(
    tx,
    `select number, subject_type as "subjectType", subject_id as "subjectId", listed_on::text as "listedOn"
     from retention.erasure order by number`,
  );
  return found.map((erasure) => ({ ...erasure, number: Number(erasure.number) }));
}

/** Those on the list who are still, or again, in the database as they were. */
export async function pendingErasures(tx: Tx): Promise<Erasure[]> {
  const found = await rows<Erasure & { number: string }>(
    tx,
    `select e.number, e.subject_type as "subjectType", e.subject_id as "subjectId", e.listed_on::text as "listedOn"
     from retention.erasure e
     where (e.subject_type = 'contact' and exists
              (select from organisations.contact c where c.id = e.subject_id and c.former_number is null))
        or (e.subject_type = 'person' and exists
              (select from identity.person p where p.id = e.subject_id and p.former_number is null))
     order by e.number`,
  );
  return found.map((erasure) => ({ ...erasure, number: Number(erasure.number) }));
}
