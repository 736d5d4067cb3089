import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { type Actor, Forbidden, reachOf } from '#kernel';
import type { Tx } from '#platform';
import type { Permission } from './domain/permissions.js';
import { type RecordKind, visible } from './domain/policy.js';

/** A row to lock, and the permission that the act needs where the record belongs. */
export interface Sought<E> {
  entity: EntityTarget<E>;
  kind: RecordKind;
  id: string;
  permission?: Permission;
}

/**
 * The row, locked until the end of the transaction, or null when it is not there or the actor may not see it. Throws
 * Forbidden for a record that the actor may see but not act upon, because the permission holds for other networks only.
 */
export async function lockVisible<E extends ObjectLiteral>(tx: Tx, actor: Actor, sought: Sought<E>): Promise<E | null> {
  const { entity, kind, id, permission } = sought;
  const found = await tx
    .createQueryBuilder(entity, 'it')
    .setLock('pessimistic_write')
    .where('it.id = :id', { id })
    .andWhere(visible(actor, kind, 'it'))
    .getOne();
  if (found && permission && !(await holdsThere(tx, actor, { ...sought, permission }))) {
    throw new Forbidden('access.out-of-reach', 'Your roles allow this for other networks only. Ask an administrator.', {
      permission,
    });
  }
  return found;
}

async function holdsThere<E extends ObjectLiteral>(
  tx: Tx,
  actor: Actor,
  { entity, kind, id, permission }: Required<Sought<E>>,
): Promise<boolean> {
  if (reachOf(actor, permission) === 'everywhere') return true;
  const there = tx.createQueryBuilder(entity, 'it').where('it.id = :id', { id });
  return there.andWhere(visible(actor, kind, 'it', permission)).getExists();
}
