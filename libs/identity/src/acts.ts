import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Audit, type Changes, changesBetween, type Subject } from '#audit';
import { type Actor, Forbidden, holdsSomewhere, NotFound } from '#kernel';
import { staleRecord, type Tx, updateVersioned, type Versioned } from '#platform';
import type { Permission } from './domain/permissions.js';
import { type RecordKind, visible } from './domain/policy.js';

/** A kind of record that people act upon. Each lib says once what its own are. */
export interface RecordType<E extends ObjectLiteral> {
  /** Its rule in the table of rules. */
  kind: RecordKind;
  entity: EntityTarget<E>;
  /** What the log calls it. */
  subject: string;
  /** Said where there is none, or none within reach. */
  missing: readonly [code: string, sentence: string];
}

/** Which record, and the permission that must hold where it belongs. */
export interface Sought {
  id: string;
  permission: Permission;
}

/** An act on a record in the version that the person saw. `act` is a word pair for the log, such as 'grant.edited'. */
export interface Act<E> extends Sought {
  version: number;
  act: string;
  /** What the log says; without it, the fields that changed with what stood there before and after. */
  told?: Changes | ((before: E, after: E) => Changes);
}

/**
 * A kind of record that is a part of another: it may be acted upon by whoever may act upon the whole, is locked with it,
 * and the log keeps what happened to it under the whole.
 */
export interface PartType<E extends ObjectLiteral, W extends ObjectLiteral> extends Pick<RecordType<E>, 'entity' | 'missing'> {
  whole: RecordType<W>;
  wholeOf: (part: E) => string;
  /** What the log calls the id of the part. */
  named: string;
}

/** A part with what it belongs to. */
export interface PartAndWhole<E, W> {
  part: E;
  whole: W;
}

/** The record within reach of this permission. Throws as `lockRecord` does. */
export function findRecord<E extends ObjectLiteral>(tx: Tx, actor: Actor, type: RecordType<E>, sought: Sought): Promise<E> {
  return within(tx, actor, type, sought, (query) => query);
}

/**
 * The same, locked until the end of the transaction: two acts on one record come one after the other. Throws NotFound for
 * a record that is not there or that the actor may not see, Forbidden for one upon which they may not act.
 */
export function lockRecord<E extends ObjectLiteral>(tx: Tx, actor: Actor, type: RecordType<E>, sought: Sought): Promise<E> {
  return within(tx, actor, type, sought, (query) => query.setLock('pessimistic_write'));
}

/** The part, locked with its whole. Throws NotFound where there is none, and for the whole as `lockRecord` does. */
export async function lockPart<E extends ObjectLiteral, W extends ObjectLiteral>(
  tx: Tx,
  actor: Actor,
  type: PartType<E, W>,
  { id, permission }: Sought,
): Promise<PartAndWhole<E, W>> {
  const find = async (): Promise<E> => {
    const found = await byId(tx, type, id).getOne();
    if (!found) throw missingRecord(type);
    return found;
  };
  const whole = await lockRecord(tx, actor, type.whole, { id: type.wholeOf(await find()), permission });
  return { whole, part: await find() };
}

/** Refuses an act on a record that was changed since the person saw it. */
export function requireVersion(record: { version: number }, version: number): void {
  if (record.version !== version) throw staleRecord();
}

/**
 * A record that is kept for the whole family and has no rule of its own, locked. The caller has asked that the permission
 * holds everywhere. Throws NotFound.
 */
export async function lockOfFamily<E extends ObjectLiteral>(
  tx: Tx,
  type: Pick<RecordType<E>, 'entity' | 'missing'>,
  id: string,
): Promise<E> {
  const found = await byId(tx, type, id).setLock('pessimistic_write').getOne();
  if (!found) throw missingRecord(type);
  return found;
}

/** Whether the actor may see the record. */
function seesRecord<E extends ObjectLiteral>(tx: Tx, type: RecordType<E>, id: string): Promise<boolean> {
  return byId(tx, type, id).andWhere(visible(type.kind, 'it')).getExists();
}

export function missingRecord({ missing: [code, sentence] }: Pick<RecordType<ObjectLiteral>, 'missing'>): NotFound {
  return new NotFound(code, sentence);
}

/**
 * The one shape of an act on a record: find and lock it within the reach of the permission, see that it is still the version
 * that the person saw, ask the rule, change it, raise its version, and write down what was and what is.
 */
@Injectable()
export class Acts {
  constructor(private readonly audit: Audit) {}

  /**
   * `change` asks the rules of the record, which throw, and answers with the fields that change. Throws NotFound and
   * Forbidden as `lockRecord` does, Conflict when somebody else was first. Returns the record as it is now.
   */
  async on<E extends Versioned>(
    tx: Tx,
    actor: Actor,
    type: RecordType<E>,
    act: Act<E>,
    change: (record: E) => Partial<E> | Promise<Partial<E>>,
  ): Promise<E> {
    const before = await lockRecord(tx, actor, type, act);
    return this.follow(tx, actor, type, before, act, change);
  }

  /** The same for a part of a record. */
  async onPart<E extends Versioned, W extends Versioned>(
    tx: Tx,
    actor: Actor,
    type: PartType<E, W>,
    act: Act<E>,
    change: (part: E, whole: W) => Partial<E> | Promise<Partial<E>>,
  ): Promise<PartAndWhole<E, W>> {
    const { part, whole } = await lockPart(tx, actor, type, act);
    return { whole, part: await this.followPart(tx, actor, type, part, act, (before) => change(before, whole)) };
  }

  /** The same for a part whose whole is locked already. */
  followPart<E extends Versioned, W extends Versioned>(
    tx: Tx,
    actor: Actor,
    { entity, named, whole, wholeOf }: PartType<E, W>,
    before: E,
    act: Omit<Act<E>, 'id' | 'permission'>,
    change: (record: E) => Partial<E> | Promise<Partial<E>>,
  ): Promise<E> {
    const subject = { type: whole.subject, id: wholeOf(before) };
    return this.apply(tx, actor, { entity, subject, told: { [named]: before.id } }, before, act, change);
  }

  /** The same for a record that is locked already: also for a state that follows from another act. */
  async follow<E extends Versioned>(
    tx: Tx,
    actor: Actor,
    { entity, subject }: Pick<RecordType<E>, 'entity' | 'subject'>,
    before: E,
    act: Omit<Act<E>, 'id' | 'permission'>,
    change: (record: E) => Partial<E> | Promise<Partial<E>>,
  ): Promise<E> {
    return this.apply(tx, actor, { entity, subject: { type: subject, id: before.id }, told: {} }, before, act, change);
  }

  private async apply<E extends Versioned>(
    tx: Tx,
    actor: Actor,
    logged: { entity: EntityTarget<E>; subject: Subject; told: Changes },
    before: E,
    { act, version, told }: Omit<Act<E>, 'id' | 'permission'>,
    change: (record: E) => Partial<E> | Promise<Partial<E>>,
  ): Promise<E> {
    requireVersion(before, version);
    const was = Object.assign(Object.create(Object.getPrototypeOf(before) as object) as E, before);
    const fields = await change(before);
    const after = Object.assign(Object.create(Object.getPrototypeOf(before) as object) as E, was, definedOf(fields));
    after.version = await updateVersioned(tx, logged.entity, { id: was.id, version }, fields);
    const changes = typeof told === 'function' ? told(was, after) : (told ?? changesBetween(was, fields));
    await this.audit.record(tx, actor, act, logged.subject, { ...logged.told, ...changes });
    return after;
  }
}

function definedOf<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

async function within<E extends ObjectLiteral>(
  tx: Tx,
  actor: Actor,
  type: RecordType<E>,
  { id, permission }: Sought,
  lock: (query: SelectQueryBuilder<E>) => SelectQueryBuilder<E>,
): Promise<E> {
  const found = await lock(byId(tx, type, id).andWhere(visible(type.kind, 'it', permission))).getOne();
  if (found) return found;
  if (!(await seesRecord(tx, type, id))) throw missingRecord(type);
  throw refusal(actor, permission);
}

function byId<E extends ObjectLiteral>(tx: Tx, { entity }: Pick<RecordType<E>, 'entity'>, id: string): SelectQueryBuilder<E> {
  return tx.createQueryBuilder(entity, 'it').where('it.id = :id', { id });
}

/** Said to whoever may see a record and not act upon it. */
export function refusal(actor: Actor, permission: Permission): Forbidden {
  return holdsSomewhere(actor, permission)
    ? new Forbidden('access.out-of-reach', 'Your roles allow this for other networks only. Ask an administrator.', { permission })
    : new Forbidden('access.permission-missing', 'Your roles do not allow this. Ask an administrator.', { permission });
}
