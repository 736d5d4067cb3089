import { type Actor, personIdOf } from '#kernel';
import { firstRow, type Position, rows, type Tx } from '#platform';
import { permissionsOf, ROLES } from './domain/permissions.js';
import { visible } from './domain/policy.js';

/** A lockdown with the names of those who had to do with it. */
export interface LockdownRow {
  id: string;
  networkId: string;
  networkName: string;
  reason: string;
  lockedById: string;
  lockedByName: string;
  lockedAt: Date;
  toldName: string | null;
  liftAskedById: string | null;
  liftAskedByName: string | null;
  liftAskedAt: Date | null;
  liftedByName: string | null;
  liftedAt: Date | null;
  /** The instant of the locking in full, to go on from. */
  position: string;
}

const ENTITLED = ROLES.filter((role) => permissionsOf([role]).has('lockdown.lock'));

const SELECT = `
  select l.id, l.network_id, n.name as network_name, l.reason, l.locked_by as locked_by_id,
         locker.name as locked_by_name, l.locked_at, told.name as told_name,
         l.lift_asked_by as lift_asked_by_id, asker.name as lift_asked_by_name, l.lift_asked_at,
         lifter.name as lifted_by_name, l.lifted_at, l.locked_at::text as position
  from identity.lockdown l
  join organisations.organisation n on n.id = l.network_id
  join identity.person locker on locker.id = l.locked_by
  left join identity.person told on told.id = l.told_id
  left join identity.person asker on asker.id = l.lift_asked_by
  left join identity.person lifter on lifter.id = l.lifted_by`;

/** Those within the actor's reach, the open ones first, then the newest. */
export function lockdowns(
  tx: Tx,
  { after, limit, openOnly = false }: { after: Position | null; limit: number; openOnly?: boolean },
): Promise<LockdownRow[]> {
  return rows<LockdownRow>(
    tx,
    `${SELECT} where ${visible('lockdown', 'l')} and (not $1::boolean or l.lifted_at is null)
       and ($2::timestamptz is null or (l.locked_at, l.id) < ($2::timestamptz, $3::uuid))
     order by l.locked_at desc, l.id desc limit $4`,
    [openOnly, after?.key ?? null, after?.id ?? null, limit],
  );
}

export function lockdown(tx: Tx, id: string): Promise<LockdownRow | null> {
  return firstRow<LockdownRow>(tx, `${SELECT} where l.id = $1`, [id]);
}

/** Whether this is a network that the actor can see. */
export async function seesNetwork(tx: Tx, id: string): Promise<boolean> {
  const sql = `select 1 from organisations.organisation o where o.id = $1 and o.kind = 'network' and ${visible('organisation', 'o')}`;
  return (await firstRow(tx, sql, [id])) !== null;
}

/**
 * The second person to be told: somebody else who may lift it and is not shut out by it; who stands nearest, a director
 * before an administrator. Null when there is nobody.
 */
export async function secondPerson(tx: Tx, actor: Actor, networkId: string): Promise<string | null> {
  const found = await firstRow<{ id: string }>(
    tx,
    `select p.id from identity.person p
     join identity.role_grant g on g.person_id = p.id
     where g.role = any ($3) and p.disabled_at is null and p.id is distinct from $2 and not identity.held_by_lockdown(p.id)
       and (g.network_id is null or $1 = any (access.below(array[g.network_id])))
     order by g.network_id is null, g.role = 'admin', p.created_at, p.id limit 1`,
    [networkId, personIdOf(actor), ENTITLED],
  );
  return found?.id ?? null;
}

/** Ends the sessions and tokens of whoever has roles in locked networks alone. */
export async function endHeldSessions(tx: Tx): Promise<{ sessionsEnded: number; tokensRevoked: number }> {
  const sql = 'select sessions as sessions_ended, tokens as tokens_revoked from identity.end_held_sessions()';
  return (await firstRow<{ sessionsEnded: number; tokensRevoked: number }>(tx, sql))!;
}

/** Whether a region is locked in which the acting person works. */
export async function worksInLocked(tx: Tx): Promise<boolean> {
  const sql = `select case when access.everywhere('today.read') then access.locked_networks() <> '{}'
    else access.locked_networks() && access.networks('today.read') end as locked`;
  return (await firstRow<{ locked: boolean }>(tx, sql))!.locked;
}
