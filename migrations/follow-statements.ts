const STEPS = ['insert', 'update', 'delete'] as const;
const SEEN = {
  insert: 'new table as added',
  update: 'old table as removed new table as added',
  delete: 'old table as removed',
};

/** Triggers with which a function follows each statement on a table: it finds the rows in `added` and in `removed`. */
export function follow(table: string, name: string, called: string): string {
  return STEPS.map(
    (step) => `
  create trigger ${name}_${step} after ${step} on ${table}
    referencing ${SEEN[step]} for each statement execute function ${called}();`,
  ).join('');
}

/** Takes them away again. */
export function dropFollowing(table: string, name: string): string {
  return STEPS.map((step) => `drop trigger ${name}_${step} on ${table};`).join(' ');
}
