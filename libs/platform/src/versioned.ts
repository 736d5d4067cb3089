import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Conflict, NotFound } from '#kernel';
import { affected, type Tx } from './database.js';

/** A row that knows how often it was changed. */
export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/**
 * Changes one row if it is still the version that the caller read, and raises its version (a plain save would let a stale
 * copy win). Throws Conflict when somebody else was first, NotFound when the row is gone or out of reach. Returns the new
 * version. The statement is the same whatever changes: the fields travel as one document, and what is not in it stays.
 */
export async function updateVersioned<E extends Versioned>(
  tx: Tx,
  entity: EntityTarget<E>,
  { id, version }: { id: string; version: number },
  changes: Partial<E>,
): Promise<number> {
  const metadata = tx.connection.getMetadata(entity);
  const document = Object.fromEntries(
    metadata.columns
      .filter(({ propertyName }) => changes[propertyName] !== undefined)
      .map(({ propertyName, databaseName }) => [databaseName, changes[propertyName] as unknown]),
  );
  if ((await affected(tx, updateOf(tx, entity), [id, version, JSON.stringify(document)])) === 1) return version + 1;
  throw await missedUpdate(tx, entity, id);
}

/** The instant of the change, by the clock of the database: for a field of what changes. */
export const NOW = 'now' as unknown as Date;

/** For a record that is not there, or not within reach: both look the same. */
export function noRecord(): NotFound {
  return new NotFound('record.not-found', 'There is no such record.');
}

/** Somebody else was first. */
export function staleRecord(): Conflict {
  return new Conflict(
    'record.stale',
    'Somebody else changed this record since you opened it. Load it again and repeat your change.',
  );
}

const TEXTS = new Map<EntityTarget<ObjectLiteral>, string>();

function updateOf(tx: Tx, entity: EntityTarget<ObjectLiteral>): string {
  const known = TEXTS.get(entity);
  if (known !== undefined) return known;
  const { columns, tablePath } = tx.connection.getMetadata(entity);
  const names = columns
    .filter(
      ({ isPrimary, isVersion, isUpdate, propertyName }) => !isPrimary && !isVersion && isUpdate && propertyName !== 'updatedAt',
    )
    .map(({ databaseName }) => `"${databaseName}"`)
    .join(', ');
  const text = `update ${tablePath} as r set (${names}) = (select ${names} from jsonb_populate_record(r, $3::jsonb)),
    version = version + 1, updated_at = now() where id = $1 and version = $2`;
  TEXTS.set(entity, text);
  return text;
}

async function missedUpdate(tx: Tx, entity: EntityTarget<ObjectLiteral>, id: string): Promise<Error> {
  const there = await tx.createQueryBuilder(entity, 'row').where('row.id = :id', { id }).getExists();
  return there ? staleRecord() : noRecord();
}
