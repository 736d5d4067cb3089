import { type Actor, personIdOf } from '#kernel';
import { affected, firstRow, type Position, rows, type Tx } from '#platform';
import { permissionsOf, ROLES } from './domain/permissions.js';
import { visible } from './domain/policy.js';
import type { Lockdown } from './lockdown.entity.js';
import type { LockdownRow } from './lockdown.views.js';

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

/** Shuts a network. False when it is locked already; of two at once one waits for the other. */
export async function insertLockdown(
  tx: Tx,
  { id, networkId, reason, lockedBy }: Pick<Lockdown, 'id' | 'networkId' | 'reason' | 'lockedBy'>,
): Promise<boolean> {
  const made = await affected(
    tx,
    `insert into identity.lockdown (id, network_id, reason, locked_by) values ($1, $2, $3, $4)
     on conflict (network_id) where lifted_at is null do nothing`,
    [id, networkId, reason, lockedBy],
  );
  return made === 1;
}

/** The second person, who gets the letter. */
export async function setTold(tx: Tx, id: string, toldId: string | null): Promise<void> {
  await rows(tx, 'update identity.lockdown set told_id = $2 where id = $1', [id, toldId]);
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

/** Whether one of these organisations lies in a locked region, whoever asks. */
export async function anyLocked(tx: Tx, organisationIds: readonly string[]): Promise<boolean> {
  const sql = 'select access.locked_organisations() && $1::uuid[] as locked';
  return (await firstRow<{ locked: boolean }>(tx, sql, [organisationIds]))!.locked;
}

/** Whether this person has roles in locked networks alone. */
export async function isHeld(tx: Tx, personId: string): Promise<boolean> {
  return (await firstRow<{ held: boolean }>(tx, 'select identity.held_by_lockdown($1) as held', [personId]))!.held;
}

/** The letter that waits longest, of an account that is open, locked for this worker; null when none is due. */
export function nextLockdownLetter(tx: Tx): Promise<{ id: string; attempts: number; email: string; locale: string } | null> {
  return firstRow(
    tx,
    `select l.id, l.letter_attempts as attempts, p.email, p.locale
     from identity.lockdown l join identity.person p on p.id = l.told_id
     where l.letter_state = 'waiting' and l.letter_due_at <= now() and p.disabled_at is null
     order by l.letter_due_at limit 1 for update of l skip locked`,
  );
}

/** Makes a letter due again after this pause. */
export async function claimLockdownLetter(tx: Tx, id: string, pauseSeconds: number): Promise<void> {
  await rows(
    tx,
    `update identity.lockdown set letter_attempts = letter_attempts + 1, letter_due_at = now() + make_interval(secs => $2)
     where id = $1`,
    [id, pauseSeconds],
  );
}

/** What became of a letter, unless another worker has taken it up meanwhile. */
export async function finishLockdownLetter(
  tx: Tx,
  { id, attempt }: { id: string; attempt: number },
  state: string,
): Promise<void> {
  const sql = `update identity.lockdown set letter_state = $2 where id = $1 and letter_state = 'waiting' and letter_attempts = $3`;
  await rows(tx, sql, [id, state, attempt]);
}
