import type { Actor } from '#kernel';

/** What the statements of one actor have cost so far: how many they were, and the time until their answers came. */
export interface Spent {
  statements: number;
  databaseMs: number;
}

const SPENT = new WeakMap<Actor, Spent>();

/** Counts for whoever acts. An actor is made anew for each request, so this is what the request costs. */
export function noteSpent(actor: Actor, { statements, databaseMs }: Readonly<Spent>): void {
  const before = spentBy(actor);
  SPENT.set(actor, { statements: before.statements + statements, databaseMs: before.databaseMs + databaseMs });
}

/** What this actor's statements have cost; nothing where there were none. */
export function spentBy(actor: Actor): Readonly<Spent> {
  return SPENT.get(actor) ?? { statements: 0, databaseMs: 0 };
}
