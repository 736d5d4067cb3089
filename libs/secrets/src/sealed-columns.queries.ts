import { rows, type Tx } from '#platform';
import type { DataClass } from './data-classes.js';

/** A column whose values are sealed, as the migration that made it says in its comment. */
export interface SealedColumn {
  table: string;
  column: string;
  dataClass: DataClass;
  /** The columns of the primary key, in their order. */
  keys: string[];
  /** The column with the fingerprint of the value, where there is one. */
  indexColumn: string | null;
}

/** A sealed value with the key of its row. */
export interface SealedValue {
  row: string;
  sealed: string;
}

/**
 * Every sealed column of the database. A migration makes one with `comment on column … is 'sealed <class>'`, and its
 * fingerprint with `'index of <sealed column>'`: nobody has to remember a list.
 */
export function sealedColumns(tx: Tx): Promise<SealedColumn[]> {
  return rows<SealedColumn>(
    tx,
    `select format('%s.%s', n.nspname, c.relname) as "table", a.attname as "column",
            substring(d.description from '^sealed ([a-z_]+)$') as data_class,
            array(select k.attname::text from pg_index i
                  cross join unnest(i.indkey) with ordinality as part (attnum, position)
                  join pg_attribute k on k.attrelid = c.oid and k.attnum = part.attnum
                  where i.indrelid = c.oid and i.indisprimary order by part.position) as keys,
            (select x.attname::text from pg_attribute x join pg_description xd on xd.objoid = c.oid and xd.objsubid = x.attnum
             where x.attrelid = c.oid and xd.description = 'index of ' || a.attname) as index_column
     from pg_description d
     join pg_class c on c.oid = d.objoid and d.classoid = 'pg_class'::regclass
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
     where d.description ~ '^sealed [a-z_]+$'
     order by 1, 2`,
  );
}

/** Some values of a column that another key than the one of this version sealed, locked. */
export function valuesOfOtherKeys(tx: Tx, sealed: SealedColumn, version: number, limit: number): Promise<SealedValue[]> {
  return rows<SealedValue>(
    tx,
    `select ${rowKey(sealed)} as row, ${sealed.column} as sealed from ${sealed.table}
     where ${sealed.column} is not null and not starts_with(${sealed.column}, $1)
     order by 1 limit $2 for update`,
    [`v1.${version}.`, limit],
  );
}

/** Puts a sealed value, and its fingerprint where the column has one, into a row. */
export async function putSealed(tx: Tx, column: SealedColumn, value: SealedValue, index: string | null): Promise<void> {
  const setIndex = column.indexColumn === null ? '' : `, ${column.indexColumn} = $3`;
  const parameters = column.indexColumn === null ? [value.row, value.sealed] : [value.row, value.sealed, index];
  await rows(tx, `update ${column.table} set ${column.column} = $2${setIndex} where ${rowKey(column)} = $1`, parameters);
}

function rowKey({ keys }: SealedColumn): string {
  return keys.length === 1 ? `${keys[0]}::text` : `concat_ws('/', ${keys.join(', ')})`;
}

/** A value in plain text that a migration took out of its old column, and where it belongs sealed. */
export interface WaitingValue {
  id: string;
  target: string;
  column: string;
  row: string;
  plaintext: string;
}

const BATCH = 200;

/** Takes out some of the values that wait to be sealed. */
export function takeWaiting(tx: Tx): Promise<WaitingValue[]> {
  return rows<WaitingValue>(
    tx,
    `delete from platform.waiting_to_be_sealed where id in
       (select id from platform.waiting_to_be_sealed order by id limit ${BATCH})
     returning id, target, target_column as "column", target_row as row, plaintext`,
  );
}
