import type { Permission } from '#identity';
import { type Actor, Forbidden, keeperOf, mayDo, requireReach } from '#kernel';
import { type Tx } from '#platform';
import type { Organisation } from './organisation.entity.js';
import { isRelated } from './organisation-reach.queries.js';

/**
 * The network that keeps what this actor writes down about an organisation: a network what is about itself, else the side
 * that keeps the organisation, else the actor's own, where the organisation has to do with it. Null is the whole family.
 * Throws Forbidden where this permission of theirs does not reach.
 */
export async function keeperOfWhatIsWritten(
  tx: Tx,
  actor: Actor,
  organisation: Organisation,
  permission: Permission,
): Promise<string | null> {
  const keeper = organisation.kind === 'network' ? organisation.id : organisation.keptById;
  if (mayDo(actor, permission, keeper)) return keeper;
  if (organisation.kind === 'network' || !(await isRelated(tx, organisation.id, permission))) {
    requireReach(actor, permission, keeper);
    throw new Forbidden('access.out-of-reach', 'Your roles allow this for other networks only. Ask an administrator.', {
      permission,
    });
  }
  return keeperOf(actor, permission);
}
