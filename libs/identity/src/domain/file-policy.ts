import type { Permission } from './permissions.js';
import { RULES, withinPlace } from './policy.js';

/**
 * Files belong where their record belongs, and ask for rights of their own there: to read files, and more for financial and
 * for sensitive ones. A file of a grant that A receives is read by whoever reads files, and the grant, for A.
 */
const SUBJECTS = {
  organisation: {
    table: 'organisations.organisation',
    place: `(${RULES.organisation.keeping} or access.accepted({r}.id, {r}.kept_by_id, {networks}))`,
  },
  partnership: { table: 'partnerships.partnership', place: RULES.partnership.place },
  assessment: { table: 'standards.assessment', place: RULES.assessment.place },
  grant: { table: 'grants.grant', place: RULES.grant.place },
  requirement: {
    table: 'grants.requirement',
    place: 'exists (select from grants.grant g where g.id = {r}.grant_id and g.recipient_id = any ({networks}))',
  },
} as const;

/** A kind of record that files belong to. */
export type FileSubjectKind = keyof typeof SUBJECTS;

/**
 * The condition under which this permission, and there too all that are `needed`, hold where a record with files, of this
 * alias, belongs. An SQL text.
 */
export function heldWhereFilesBelong(
  kind: FileSubjectKind,
  alias: string,
  permission: Permission,
  ...needed: Permission[]
): string {
  return `((select access.system()) is not null or ${withinPlace([permission], SUBJECTS[kind].place, alias, needed)})`;
}

/** What a file asks for besides: by its class and by its sensitivity. */
const CLASSES = [
  [`<> 'financial'`, []],
  [`= 'financial'`, ['files.read_financial']],
] as const;
const LEVELS = [
  [`in ('open', 'internal')`, []],
  [`= 'restricted'`, ['records.read_restricted']],
  [`= 'sealed'`, ['records.read_sealed']],
] as const;

/** The condition under which whoever acts may read the file of this alias, or with another permission act upon it. */
export function visibleFile(alias: string, permission: Permission = 'files.read'): string {
  const subjects = Object.entries(SUBJECTS).map(([kind, { table, place }]) => {
    const cases = CLASSES.flatMap(([ofClass, first]) =>
      LEVELS.map(([ofLevel, second]) => {
        const held = withinPlace([permission], place, 'above', [...first, ...second]);
        return `(${alias}.class ${ofClass} and ${alias}.sensitivity ${ofLevel} and ${held})`;
      }),
    );
    return `when '${kind}' then exists (select from ${table} above where above.id = ${alias}.subject_id
      and (${cases.join(' or ')}))`;
  });
  return `case ${alias}.subject_type ${subjects.join(' ')} end`;
}
