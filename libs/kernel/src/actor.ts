import { Forbidden } from './errors.js';

/** The workers and commands that act without a person; each has its own policies in the database. */
export const SYSTEM_ACTORS = ['sign-in', 'reminders', 'gap', 'retention', 'command'] as const;
export type SystemActorName = (typeof SYSTEM_ACTORS)[number];

/** Where a permission holds: everywhere, or in these networks, those below a network included. */
export type Reach = 'everywhere' | ReadonlySet<string>;

/** A person who is signed in. Permissions are resolved once, at sign-in of the request, from the role table. */
export interface PersonActor {
  kind: 'person';
  userId: string;
  name: string;
  roles: readonly string[];
  /** What the person may do, and where. */
  permissions: ReadonlyMap<string, Reach>;
  sessionId: string;
  /** What the session was opened with; a browser unless told. */
  clientKind?: string;
  /** A program acts for the person: the session is a token. */
  byToken?: boolean;
}

/** A named part of the product that acts by itself. */
export interface SystemActor {
  kind: 'system';
  name: SystemActorName;
}

/** Who acts: the explicit first parameter of every act, and what the database sees in every transaction. */
export type Actor = PersonActor | SystemActor;

export function systemActor(name: SystemActorName): SystemActor {
  return { kind: 'system', name };
}

/** The id of the person, or null when a system actor acts. */
export function personIdOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.userId : null;
}

const NOWHERE: Reach = new Set();

/** Where this actor may do it; an empty set without the permission. System actors may do what their code does. */
export function reachOf(actor: Actor, permission: string): Reach {
  return actor.kind === 'system' ? 'everywhere' : (actor.permissions.get(permission) ?? NOWHERE);
}

/** Whether the actor may do it on a record of this network; null is one that is kept for the whole family. */
export function mayDo(actor: Actor, permission: string, networkId: string | null): boolean {
  const reach = reachOf(actor, permission);
  return reach === 'everywhere' || (networkId !== null && reach.has(networkId));
}

/** Whether there is any place where the actor may do it. It opens a route or a part of a page and never a record. */
export function holdsSomewhere(actor: Actor, permission: string): boolean {
  const reach = reachOf(actor, permission);
  return reach === 'everywhere' || reach.size > 0;
}

/** Refuses whoever may do this nowhere. */
export function requirePermission(actor: Actor, permission: string): void {
  if (holdsSomewhere(actor, permission)) return;
  throw new Forbidden('access.permission-missing', 'Your roles do not allow this. Ask an administrator.', { permission });
}

/**
 * Refuses an act on a record of these networks (none, or null: of the whole family) when the permission holds in none of
 * them. For records that the actor can see; what cannot be seen is not found.
 */
export function requireReach(actor: Actor, permission: string, ...networkIds: (string | null)[]): void {
  requirePermission(actor, permission);
  if ([null, ...networkIds].some((id) => mayDo(actor, permission, id))) return;
  throw new Forbidden('access.out-of-reach', 'Your roles allow this for other networks only. Ask an administrator.', {
    permission,
  });
}

/** The network that keeps what this actor enters: null for somebody who acts everywhere. Needs the permission. */
export function keeperOf(actor: Actor, permission: string): string | null {
  requirePermission(actor, permission);
  const reach = reachOf(actor, permission);
  return reach === 'everywhere' ? null : [...reach][0]!;
}

/** Refuses to give a record of this network a sensitivity that the actor could not read there afterwards. */
export function requireClearance(actor: Actor, sensitivity: string | undefined, networkId: string | null): void {
  if (sensitivity === 'restricted' || sensitivity === 'sealed') requireReach(actor, `records.read_${sensitivity}`, networkId);
}
