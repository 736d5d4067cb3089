import { InvalidInput } from '#kernel';
import { type GrantFacts, grantProblem, type Problem } from './domain/grant-sums.js';
import type { Grant } from './grant.entity.js';
import type { GrantEditInput } from './grant.inputs.js';
import type { GrantParts } from './grant-parts.queries.js';

/** What can be changed about a grant, its stage included. */
export type GrantChange = Partial<GrantEditInput> & { stage?: Grant['stage'] };

const NEVER_NULL = ['typeShares', 'budgetLines', 'fxMethod', 'role', 'goalCodes', 'outcomeCodes', 'sensitivity'] as const;

/** Null for something that is always there means the same as leaving it out. */
export function withoutEmpty<T extends GrantChange>(change: T): T {
  const kept = Object.entries(change).filter(
    ([field, value]) => value !== null || !(NEVER_NULL as readonly string[]).includes(field),
  );
  return Object.fromEntries(kept) as T;
}

/** The change as columns of the grant. Giving lines or shares says how the grant is spread. */
export function columnsOf(change: GrantChange): Partial<Grant> {
  const { typeShares, budgetLines, probabilityOverride, ...columns } = change;
  const allocation = budgetLines?.length ? 'budget_lines' : typeShares?.length ? 'days' : undefined;
  return {
    ...columns,
    ...(allocation && { allocation }),
    ...(probabilityOverride !== undefined && {
      probabilityOverrideValue: probabilityOverride?.value ?? null,
      probabilityOverrideExpiresOn: probabilityOverride?.expiresOn ?? null,
      probabilityOverrideReason: probabilityOverride?.reason ?? null,
    }),
  } as Partial<Grant>;
}

/** Lines and shares after the change; one that is given alone takes the place of the other. */
export function partsAfter(parts: GrantParts, { typeShares, budgetLines }: GrantChange): GrantParts {
  if (typeShares === undefined && budgetLines === undefined) return parts;
  return { ...parts, typeShares: typeShares ?? [], budgetLines: budgetLines ?? [] };
}

/** Throws InvalidInput naming the first field that breaks a rule of fields or sums. */
export function requireSound(grant: Grant, parts: GrantParts, reportingCurrency: string): void {
  refuse(grantProblem(factsOf(grant, parts), reportingCurrency));
}

export function factsOf(grant: Grant, parts: GrantParts): GrantFacts {
  return { ...grant, ...parts };
}

/** A rule that is broken becomes the answer that names its field. */
export function refuse(problem: Problem | null): void {
  if (problem === null) return;
  const field = problem.pointer.slice(1).replaceAll('/', '.');
  throw new InvalidInput(problem.code, `${field} ${problem.message}.`, [problem]);
}
