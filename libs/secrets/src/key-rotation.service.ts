import { Audit } from '#audit';
import type { Actor } from '#kernel';
import type { Database, Tx } from '#platform';
import { addKey, allKeys, keysInUse, retireKeysBefore, rewrapKey, type StoredKey } from './data-keys.queries.js';
import { DATA_CLASSES, type DataClass } from './data-classes.js';
import type { RootKey } from './root-key.js';
import { putSealed, type SealedColumn, sealedColumns, valuesOfOtherKeys } from './sealed-columns.queries.js';
import { Secrets } from './secrets.service.js';

/** What a rotation did to one class of data. */
export interface RotatedClass {
  dataClass: DataClass;
  version: number;
  values: number;
}

const BATCH = 200;

/** New keys for old: for the data keys of every class, and for the root key that wraps them. */
export class KeyRotation {
  private readonly secrets: Secrets;

  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly root: RootKey,
  ) {
    this.secrets = new Secrets(root);
  }

  /**
   * Gives every class of data that is in use a new key and seals its values again, in batches. Interrupted, it goes on
   * where it was when it is run again. The old keys stay, for values in older backups.
   */
  async rotate(actor: Actor): Promise<RotatedClass[]> {
    const rotated: RotatedClass[] = [];
    for (const dataClass of DATA_CLASSES) {
      const version = await this.db.transaction(actor, (tx) => this.begin(tx, dataClass));
      if (version !== null) rotated.push(await this.finish(actor, dataClass, version));
    }
    return rotated;
  }

  /**
   * Wraps the data keys under this root key instead of the old one; the sealed values stay as they are. Throws WrongRootKey
   * when the old one does not fit. Returns how many keys were wrapped anew; a second run finds none.
   */
  rewrap(actor: Actor, old: RootKey): Promise<number> {
    return this.db.transaction(actor, async (tx) => {
      const stored = await allKeys(tx);
      const pending = stored.filter((key) => this.root.tryUnwrap(key.dataClass, key.version, key.wrapped) === null);
      for (const key of pending) await rewrapKey(tx, key.id, this.wrappedAnew(old, key));
      if (pending[0]) await this.record(tx, actor, 'secrets.root_changed', pending[0], { keys: pending.length });
      return pending.length;
    });
  }

  private wrappedAnew(old: RootKey, { dataClass, version, wrapped }: StoredKey): string {
    return this.root.wrap(dataClass, version, old.unwrap(dataClass, version, wrapped));
  }

  /** The version to seal with: a new one, or the one that an interrupted rotation made. Null when nothing is sealed. */
  private async begin(tx: Tx, dataClass: DataClass): Promise<number | null> {
    const [oldest, ...later] = await keysInUse(tx, dataClass);
    if (oldest === undefined) return null;
    this.root.unwrap(dataClass, oldest.version, oldest.wrapped);
    const version = later.at(-1)?.version ?? oldest.version + 1;
    if (later.length === 0) await addKey(tx, dataClass, version, this.root.newWrappedKey(dataClass, version));
    return version;
  }

  private async finish(actor: Actor, dataClass: DataClass, version: number): Promise<RotatedClass> {
    const columns = await this.db.read(actor, sealedColumns);
    let values = 0;
    for (const column of columns.filter((each) => each.dataClass === dataClass)) {
      let moved: number;
      do {
        moved = await this.db.transaction(actor, (tx) => this.moveBatch(tx, column, version));
        values += moved;
      } while (moved > 0);
    }
    await this.db.transaction(actor, async (tx) => {
      await retireKeysBefore(tx, dataClass, version);
      const newest = (await keysInUse(tx, dataClass)).at(-1)!;
      await this.record(tx, actor, 'secrets.rotated', newest, { dataClass, version, values });
    });
    return { dataClass, version, values };
  }

  private async moveBatch(tx: Tx, column: SealedColumn, version: number): Promise<number> {
    const batch = await valuesOfOtherKeys(tx, column, version, BATCH);
    for (const { row, sealed } of batch) {
      const place = { table: column.table, column: column.column, row };
      const plaintext = await this.secrets.open(tx, column.dataClass, place, sealed);
      const index = column.indexColumn && (await this.secrets.blindIndex(tx, column.dataClass, plaintext));
      await putSealed(tx, column, { row, sealed: await this.secrets.seal(tx, column.dataClass, place, plaintext) }, index);
    }
    return batch.length;
  }

  private record(tx: Tx, actor: Actor, act: string, { id }: StoredKey, changes: Record<string, unknown>): Promise<void> {
    return this.audit.record(tx, actor, act, { type: 'data_key', id }, changes);
  }
}
