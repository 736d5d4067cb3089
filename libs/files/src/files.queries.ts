import { heldWhereFilesBelong, type Permission, type RecordKind, visible, visibleFile } from '#identity';
import { affected, firstRow, rows, type Tx } from '#platform';
import type { FileSubject } from './file.inputs.js';
import type { FileRow } from './file.views.js';

/** The record that a file belongs to: whoever may see that sees its files, whoever may change it may add some. */
const SUBJECTS: Record<FileSubject, { kind: RecordKind; from: string; organisation: string }> = {
  organisation: { kind: 'organisation', from: 'organisations.organisation s', organisation: 's.id' },
  partnership: { kind: 'partnership', from: 'partnerships.partnership s', organisation: 's.organisation_id' },
  assessment: { kind: 'assessment', from: 'standards.assessment s', organisation: 's.organisation_id' },
  grant: { kind: 'grant', from: 'grants.grant s', organisation: 's.recipient_id' },
  requirement: {
    kind: 'grant',
    from: 'grants.requirement r join grants.grant s on s.id = r.grant_id',
    organisation: 's.recipient_id',
  },
};
const LIST_LIMIT = 500;

const SELECT = `
  select f.id, f.subject_type, f.subject_id, f.organisation_id, f.name,
         f.media_type, f.size, f.class as file_class, f.sensitivity, f.warning, f.created_at as uploaded_at,
         p.name as uploaded_by_name, f.key_sealed
  from files.file f join identity.person p on p.id = f.uploaded_by where f.erased_at is null`;

/** A record that files belong to, as far as they need to know it, and what the actor may do with its files. */
export interface FileHolder {
  organisationId: string;
  mayRead: boolean;
  mayWrite: boolean;
  mayKeepFinancial: boolean;
  mayKeepRestricted: boolean;
  mayKeepSealed: boolean;
}

/** Null when the actor cannot see the record. */
export function fileHolder(tx: Tx, subject: { subjectType: FileSubject; subjectId: string }): Promise<FileHolder | null> {
  const { kind, from, organisation } = SUBJECTS[subject.subjectType];
  const record = subject.subjectType === 'requirement' ? 'r' : 's';
  const held = (...asked: [Permission, ...Permission[]]) => heldWhereFilesBelong(subject.subjectType, record, ...asked);
  return firstRow<FileHolder>(
    tx,
    `select ${organisation} as organisation_id, ${held('files.read')} as may_read, ${held('files.write')} as may_write,
            ${held('files.write', 'files.read_financial')} as may_keep_financial,
            ${held('files.write', 'records.read_restricted')} as may_keep_restricted,
            ${held('files.write', 'records.read_sealed')} as may_keep_sealed
     from ${from} where ${record}.id = $1 and ${visible(kind, 's')}`,
    [subject.subjectId],
  );
}

/** The files of one record that the actor may see, the latest first. */
export function filesOf(tx: Tx, { subjectType, subjectId }: { subjectType: FileSubject; subjectId: string }): Promise<FileRow[]> {
  return rows<FileRow>(
    tx,
    `${SELECT} and f.subject_id = $1 and f.subject_type = $2 and ${visibleFile('f')} order by f.id desc limit ${LIST_LIMIT}`,
    [subjectId, subjectType],
  );
}

/** A file that the actor may read, or with another permission act upon; null when there is none such. */
export function findFile(tx: Tx, id: string, permission?: Permission): Promise<FileRow | null> {
  return firstRow<FileRow>(tx, `${SELECT} and f.id = $1 and ${visibleFile('f', permission)}`, [id]);
}

/** Takes the key away, so that nobody can ever read the content again, and what the name may tell. */
export async function eraseFileRow(tx: Tx, id: string): Promise<boolean> {
  const sql = `update files.file set key_sealed = null, name = 'erased', erased_at = now() where id = $1 and erased_at is null`;
  return (await affected(tx, sql, [id])) === 1;
}

/** A file with the digest of its cleaned content. */
export type NewFileRow = Omit<FileRow, 'uploadedAt' | 'uploadedByName'> & { sha256: string; uploadedBy: string | null };

export async function insertFile(tx: Tx, file: NewFileRow): Promise<void> {
  const { id, subjectType, subjectId, organisationId, fileClass, sensitivity, name, mediaType, size, sha256 } = file;
  await rows(
    tx,
    `insert into files.file (id, subject_type, subject_id, organisation_id, class, sensitivity, name, media_type, size, sha256,
                             warning, uploaded_by, key_sealed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, subjectType, subjectId, organisationId, fileClass, sensitivity, name, mediaType, size, sha256],
      ...[file.warning, file.uploadedBy, file.keySealed],
    ],
  );
}
