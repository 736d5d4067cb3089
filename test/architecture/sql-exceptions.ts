// What breaks the two rules about SQL today. Lines are removed when they are no longer needed, and none is added.

/** Files that send statements and are no *.queries.ts. */
export const SQL_ELSEWHERE: readonly string[] = [];

/** Libs that write to a table of another schema. */
export const FOREIGN_WRITES: readonly string[] = [
  'deadlines platform.heartbeat',
  'secrets platform.data_key',
  'secrets platform.waiting_to_be_sealed',
];
