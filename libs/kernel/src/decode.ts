/**
 * Strict reading of JSON documents: every field is known and of its kind, and the first thing that is wrong is named by
 * its path ("grants[2].type_split: shares must add up to 1"). Used by the calculations, whose inputs come from files.
 */
export class DecodeError extends Error {
  constructor(
    readonly path: string,
    readonly problem: string,
  ) {
    super(path === '' ? `the document ${problem}` : `${path}: ${problem}`);
    this.name = 'DecodeError';
  }
}

/** Reads one value found at a path, or throws DecodeError. */
export type Decoder<T> = (value: unknown, path: string) => T;

type Fields = Record<string, Decoder<unknown>>;
type Decoded<F extends Fields> = { [K in keyof F]: F[K] extends Decoder<infer T> ? T : never };

const NOTE = '_note';

/** An object with exactly these fields, `_note` aside. Wrap a field in `optional` when it may be absent. */
export function object<F extends Fields>(fields: F): Decoder<Decoded<F>> {
  return named(fields, (field) => field) as Decoder<Decoded<F>>;
}

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;
type Recorded<F extends Fields> = { [K in keyof F & string as Camel<K>]: Decoded<F>[K] };

/** The same, with the snake_case fields of a file as camelCase properties: `signed_on` is read into `signedOn`. */
export function record<F extends Fields>(fields: F): Decoder<Recorded<F>> {
  return named(fields, camel) as Decoder<Recorded<F>>;
}

/** Absent or null becomes null. */
export function optional<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (value, path) => (value === undefined || value === null ? null : decoder(value, path));
}

/** Absent or null becomes the value that the format gives to an empty field. */
export function optionalOr<T>(decoder: Decoder<T>, otherwise: T): Decoder<T> {
  return (value, path) => (value === undefined || value === null ? otherwise : decoder(value, path));
}

export function list<T>(decoder: Decoder<T>, minimum = 0): Decoder<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new DecodeError(path, missingOr(value, 'must be a list'));
    if (value.length < minimum) throw new DecodeError(path, `must hold at least ${minimum}`);
    return value.map((entry, index) => decoder(entry, `${path}[${index}]`));
  };
}

/** An object used as a map: any key that `key` accepts, no `_note`. */
export function map<T>(key: Decoder<string>, decoder: Decoder<T>): Decoder<Map<string, T>> {
  return (value, path) => {
    const entries = Object.entries(plainObject(value, path));
    return new Map(entries.map(([name, entry]) => [key(name, at(path, name)), decoder(entry, at(path, name))]));
  };
}

export function text(pattern: RegExp, problem: string): Decoder<string> {
  return (value, path) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw new DecodeError(path, missingOr(value, problem));
    return value;
  };
}

export function oneOf<const T extends string>(words: readonly T[]): Decoder<T> {
  return (value, path) => {
    if (!words.includes(value as T)) throw new DecodeError(path, missingOr(value, `must be one of ${words.join(', ')}`));
    return value as T;
  };
}

export function whole(from: number, to: number): Decoder<number> {
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < from || value > to) {
      throw new DecodeError(path, missingOr(value, `must be a whole number from ${from} to ${to}`));
    }
    return value;
  };
}

export const truth: Decoder<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new DecodeError(path, missingOr(value, 'must be true or false'));
  return value;
};

/** Takes anything: for fields that a calculation carries along without reading them. */
export const anything: Decoder<unknown> = (value, path) => {
  if (value === undefined) throw new DecodeError(path, 'is required');
  return value;
};

function named(fields: Fields, nameOf: (field: string) => string): Decoder<Record<string, unknown>> {
  const known = new Set(Object.keys(fields));
  const entries = Object.entries(fields).map(([field, decoder]) => ({ field, decoder, name: nameOf(field) }));
  return (value, path) => {
    const source = plainObject(value, path);
    for (const key of Object.keys(source)) {
      if (key !== NOTE && !known.has(key)) throw new DecodeError(at(path, key), 'is not a known field');
    }
    const prefix = path === '' ? '' : `${path}.`;
    const result: Record<string, unknown> = {};
    for (const { field, decoder, name } of entries) {
      result[name] = decoder(Object.hasOwn(source, field) ? source[field] : undefined, prefix + field);
    }
    return result;
  };
}

function plainObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DecodeError(path, missingOr(value, 'must be an object'));
  }
  return value as Record<string, unknown>;
}

function missingOr(value: unknown, problem: string): string {
  return value === undefined ? 'is required' : problem;
}

/** A key that is not a plain name is quoted and cut, so that a message stays one readable line. */
function at(path: string, key: string): string {
  const name = /^[\w.-]{1,80}$/.test(key) ? key : JSON.stringify(key.slice(0, 80));
  return path === '' ? name : `${path}.${name}`;
}

function camel(field: string): string {
  return field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
