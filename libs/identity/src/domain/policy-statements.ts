import type { SystemActorName } from '#kernel';
import type { Permission } from './permissions.js';
import { visibleFile } from './file-policy.js';
import { conditionOf, type Rule, RULES, withinPlace } from './policy.js';

/** What row-level security lets through on one table. */
interface TablePolicy {
  table: string;
  systems: readonly SystemActorName[];
  see: string;
  change: string;
  /** To enter a row, where that is not the same as changing one. */
  enter?: string;
}

/**
 * Row-level security as SQL, made from the same table as the conditions of queries: for each table one policy for each kind
 * of statement (two for one kind would both be planned). Made anew whenever a migration changes the table of rules.
 */
export function policyStatements(): readonly { table: string; sql: string }[] {
  return [...Object.values<Rule>(RULES).flatMap(policiesOf), ...OTHERS].map((policy) => ({
    table: policy.table,
    sql: statementOf(policy),
  }));
}

const ME = '(select access.person_id())';
const KNOWN = `${ME} is not null`;
const WORKERS = ['command', 'retention'] as const;

/** For what belongs to no network: held for the whole family. */
const everywhere = (...permissions: Permission[]) =>
  `(select access.everywhere(${permissions.map((name) => `'${name}'`).join(', ')}))`;
/** The row is about somebody whose account is theirs to look after. */
const ofWard = (column: string) =>
  `exists (select from identity.person above where above.id = ${column} and ${changeOf(RULES.person, 'above')})`;

function policiesOf(rule: Rule): TablePolicy[] {
  const { table, systems } = rule;
  const own = {
    table,
    systems,
    see: conditionOf(rule, table, [rule.read], rule.place),
    change: changeOf(rule, table),
    ...SPECIAL[table],
  };
  const parts = Object.entries(rule.parts ?? {}).map(([part, key]) => {
    // Without the offset the planner may read all records at once, where it guesses that many parts are asked for.
    const above = (condition: string) =>
      `exists (select from ${table} above where above.id = ${part}.${key}${condition} offset 0)`;
    const see = `((select access.sees_all('${rule.read}')) or ${above('')})`;
    return { table: part, systems, see, change: above(` and ${changeOf(rule, 'above')}`), ...SPECIAL[part] };
  });
  return [own, ...parts];
}

function changeOf(rule: Rule, alias: string): string {
  if (rule.change.length === 0) return 'false';
  return conditionOf(rule, alias, rule.change, rule.keeping ?? rule.place);
}

/** Where a table is seen or changed otherwise than its rule says. */
const SPECIAL: Record<string, Partial<Pick<TablePolicy, 'see' | 'change' | 'enter'>>> = {
  // Whom a partnership concerns opens what is kept about the partner: that is for its keeper to say.
  'partnerships.concerned_network': {
    change: `exists (select from partnerships.partnership above where above.id = partnerships.concerned_network.partnership_id
      and ${withinPlace(['partnerships.write'], '{r}.kept_by_id = any ({networks})', 'above')})`,
  },
  // Names of colleagues stand on every page.
  // An account is entered before its first role, which says whose it is.
  'identity.person': {
    see: KNOWN,
    enter: `(select access.everywhere('people.write')) or (select access.networks('people.write')) <> '{}'`,
  },
  // Whoever an action is given to says that it is done, and may have no other part in the assessment.
  'standards.action': {
    change: `exists (select from standards.assessment above where above.id = standards.action.assessment_id
      and (standards.action.owner_id = ${ME} or ${changeOf(RULES.assessment, 'above')}))`,
  },
};

/** Tables that belong to a person, to an account, to records of several kinds, or to the whole family. */
const OTHERS: TablePolicy[] = [
  { table: 'files.file', systems: WORKERS, see: visibleFile('files.file'), change: visibleFile('files.file', 'files.write') },
  {
    table: 'identity.role_grant',
    systems: [...WORKERS, 'reminders', 'sign-in'],
    see: KNOWN,
    change: withinPlace(['people.write'], '{r}.network_id = any ({networks})', 'identity.role_grant'),
  },
  ...(['session', 'account_link', 'api_token'] as const).map((name): TablePolicy => {
    const own = name === 'account_link' ? '' : `person_id = ${ME} or `;
    const all = name === 'api_token' ? `${everywhere('tokens.revoke_all')} or ` : '';
    const who = `${own}${all}${ofWard(`identity.${name}.person_id`)}`;
    return { table: `identity.${name}`, systems: [...WORKERS, 'sign-in'], see: who, change: who };
  }),
  { table: 'identity.security_event', systems: ['sign-in', 'retention'], see: everywhere('audit.read'), change: 'false' },
  { table: 'audit.head_note', systems: WORKERS, see: everywhere('audit.read'), change: 'false' },
  { table: 'retention.period', systems: WORKERS, see: KNOWN, change: everywhere('retention.write') },
  { table: 'retention.proposal', systems: WORKERS, see: everywhere('retention.read'), change: everywhere('retention.write') },
  {
    table: 'retention.erasure_request',
    systems: WORKERS,
    see: everywhere('retention.read'),
    change: everywhere('erasures.request', 'erasures.approve'),
  },
  { table: 'retention.erasure', systems: WORKERS, see: everywhere('retention.read'), change: 'false' },
];

function statementOf({ table, systems, see, change, enter = change }: TablePolicy): string {
  const system = `(select access.system()) = any ('{${systems.join(',')}}')`;
  const [sees, changes, enters] = [see, change, enter].map((condition) => `${system} or (${condition})`);
  return `
    select access.unguard('${table}');
    alter table ${table} enable row level security;
    create policy may_see on ${table} for select to entente_app using (${sees});
    create policy may_enter on ${table} for insert to entente_app with check (${enters});
    create policy may_change on ${table} for update to entente_app using (${changes}) with check (${changes});
    create policy may_remove on ${table} for delete to entente_app using (${changes});`;
}
