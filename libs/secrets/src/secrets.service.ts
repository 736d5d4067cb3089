import type { Tx } from '#platform';
import { addKey, anyKey, currentKey, keyOf, keysInUse, type StoredKey } from './data-keys.queries.js';
import type { DataClass, DataKey, Place } from './data-classes.js';
import type { RootKey } from './root-key.js';
import { indexOf, keyVersionOf, openText, sealText } from './sealed-text.js';

const FIRST_VERSION = 1;

/** Thrown when a stored value does not open where it lies: somebody changed it or copied it from another row. */
export class SealBroken extends Error {
  constructor({ table, column, row }: Place) {
    super(`${table}.${column} of ${row} does not open: it was changed, or it was sealed for another row.`);
    this.name = 'SealBroken';
  }
}

/**
 * Seals values before they are stored and opens them again (domain.md 6.3): AES-256-GCM with a data key for each class of
 * data, which the database holds wrapped by ENTENTE_SECRET_KEY. A sealed value is bound to its table, column and row.
 */
export class Secrets {
  private readonly opened = new Map<string, DataKey>();

  constructor(private readonly root: RootKey) {}

  /** Seals under the latest key of the class; the first value of a class makes its first key. */
  async seal(tx: Tx, dataClass: DataClass, place: Place, plaintext: string): Promise<string> {
    return sealText(await this.latestKey(tx, dataClass), place, plaintext);
  }

  /** Opens what `seal` made. Throws SealBroken when it does not belong there, WrongRootKey with another root key. */
  async open(tx: Tx, dataClass: DataClass, place: Place, sealed: string): Promise<string> {
    const version = keyVersionOf(sealed);
    const key = version === null ? null : await this.keyOfVersion(tx, dataClass, version);
    const plaintext = key === null ? null : openText(key, place, sealed);
    if (plaintext === null) throw new SealBroken(place);
    return plaintext;
  }

  /** The fingerprint to store beside a sealed value that must be found again by its exact content. */
  async blindIndex(tx: Tx, dataClass: DataClass, plaintext: string): Promise<string> {
    return indexOf(await this.latestKey(tx, dataClass), plaintext);
  }

  /** The fingerprints under which a value may be stored: one for each key in use. */
  async blindIndexes(tx: Tx, dataClass: DataClass, plaintext: string): Promise<string[]> {
    const stored = await keysInUse(tx, dataClass);
    return stored.map((key) => indexOf(this.unwrapped(key), plaintext));
  }

  /** A key for signing or the like, made from the root key for this purpose alone. */
  keyFor(purpose: string): Buffer {
    return this.root.keyFor(purpose);
  }

  /** Throws WrongRootKey when the database was sealed with another root key. */
  async check(tx: Tx): Promise<void> {
    const stored = await anyKey(tx);
    if (stored !== null) this.root.unwrap(stored.dataClass, stored.version, stored.wrapped);
  }

  private async latestKey(tx: Tx, dataClass: DataClass): Promise<DataKey> {
    const stored = await currentKey(tx, dataClass);
    if (stored !== null) return this.unwrapped(stored);
    await addKey(tx, dataClass, FIRST_VERSION, this.root.newWrappedKey(dataClass, FIRST_VERSION));
    return this.unwrapped((await currentKey(tx, dataClass))!);
  }

  private async keyOfVersion(tx: Tx, dataClass: DataClass, version: number): Promise<DataKey | null> {
    const known = this.opened.get(nameOf(dataClass, version));
    if (known !== undefined) return known;
    const stored = await keyOf(tx, dataClass, version);
    return stored && this.unwrapped(stored);
  }

  /** A key made by a transaction that may still be taken back is not remembered. */
  private unwrapped({ dataClass, version, wrapped, settled }: StoredKey): DataKey {
    const name = nameOf(dataClass, version);
    const known = this.opened.get(name);
    if (known !== undefined) return known;
    const key = { dataClass, version, bytes: this.root.unwrap(dataClass, version, wrapped) };
    if (settled) this.opened.set(name, key);
    return key;
  }
}

function nameOf(dataClass: DataClass, version: number): string {
  return `${dataClass} ${version}`;
}
