import type { PlainDate } from '#kernel';
import { rows, type Tx } from '#platform';

const NUMBERS_LOCK = 727_181;

/** A contact or a signatory of an organisation, or an account. */
export const ERASABLE = ['contact', 'signatory', 'person'] as const;
export type Erasable = (typeof ERASABLE)[number];

/** Somebody who is erased for ever, under the number that is left of them. */
export interface Erasure {
  number: number;
  subjectType: Erasable;
  subjectId: string;
  listedOn: PlainDate;
}

/** Puts them on the list, each with the next number. Who is on it already stays under the same one. */
export async function listErasures(tx: Tx, subjectType: Erasable, ids: readonly string[], today: PlainDate): Promise<void> {
  await rows(tx, 'select pg_advisory_xact_lock($1)', [NUMBERS_LOCK]);
  await rows(
    tx,
    `insert into retention.erasure (number, subject_type, subject_id, listed_on)
     select (select coalesce(max(number), 0) from retention.erasure) + row_number() over (), $1, id, $3
     from unnest($2::uuid[]) as id
     where not exists (select from retention.erasure e where e.subject_type = $1 and e.subject_id = id)`,
    [subjectType, ids, today],
  );
}

/** Whose erasure was approved and is not on the list. */
export function approvedErasures(tx: Tx): Promise<{ subjectType: Erasable; subjectId: string }[]> {
  return rows(
    tx,
    `select r.subject_type, r.subject_id from retention.erasure_request r
     where r.state = 'approved' and not exists
       (select from retention.erasure e where e.subject_type = r.subject_type and e.subject_id = r.subject_id)`,
  );
}

/** Brings back what the list in the database has lost: the numbers stay those that were given. */
export async function relistErasures(tx: Tx, lost: readonly Erasure[]): Promise<void> {
  for (const { number, subjectType, subjectId, listedOn } of lost) {
    await rows(
      tx,
      `insert into retention.erasure (number, subject_type, subject_id, listed_on) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [number, subjectType, subjectId, listedOn],
    );
  }
}

export async function allErasures(tx: Tx): Promise<Erasure[]> {
  const found = await rows<Erasure & { number: string }>(
    tx,
    `select number, subject_type, subject_id, listed_on
     from retention.erasure order by number`,
  );
  return found.map((erasure) => ({ ...erasure, number: Number(erasure.number) }));
}

/** Those on the list who are still, or again, in the database as they were. */
export async function pendingErasures(tx: Tx): Promise<Erasure[]> {
  const found = await rows<Erasure & { number: string }>(
    tx,
    `select e.number, e.subject_type, e.subject_id, e.listed_on
     from retention.erasure e
     where (e.subject_type = 'contact' and exists
              (select from organisations.contact c where c.id = e.subject_id and c.former_number is null))
        or (e.subject_type = 'signatory' and exists (select from organisations.signatory s where s.id = e.subject_id))
        or (e.subject_type = 'person' and exists
              (select from identity.person p where p.id = e.subject_id and p.former_number is null))
     order by e.number`,
  );
  return found.map((erasure) => ({ ...erasure, number: Number(erasure.number) }));
}
