import type { PlainDate } from '#kernel';
import { rows, type Tx } from '#platform';

/** Files of grants that had ended by this day, and since when. */
export function grantFilesEndedBy(tx: Tx, day: PlainDate): Promise<{ id: string; organisationId: string; since: PlainDate }[]> {
  return rows(
    tx,
    `select f.id, f.organisation_id, g.ends_on::text as since
     from files.file f
     left join grants.requirement r on f.subject_type = 'requirement' and r.id = f.subject_id
     join grants.grant g on g.id = case f.subject_type when 'grant' then f.subject_id else r.grant_id end
     where f.erased_at is null and g.ends_on <= $1 order by g.ends_on, f.id`,
    [day],
  );
}

/** Takes the keys away: nobody can ever read these files again. */
export async function eraseFiles(tx: Tx, ids: readonly string[]): Promise<void> {
  await rows(
    tx,
    `update files.file set key_sealed = null, name = 'erased', erased_at = now() where id = any ($1) and erased_at is null`,
    [ids],
  );
}

/** The files of records that are removed; those of a grant with those of its requirements. Returns which they were. */
export async function eraseFilesOf(
  tx: Tx,
  subjectType: 'assessment' | 'grant',
  subjectIds: readonly string[],
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from files.file where erased_at is null and (subject_type = $1 and subject_id = any ($2)
       or $1 = 'grant' and subject_type = 'requirement'
          and subject_id in (select id from grants.requirement where grant_id = any ($2)))`,
    [subjectType, subjectIds],
  );
  const ids = found.map(({ id }) => id);
  await eraseFiles(tx, ids);
  return ids;
}
