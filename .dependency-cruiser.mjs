import { readdirSync } from 'node:fs';

/** Which lib may import which others. Every lib may import kernel; a lib that is not in this table may import nothing. */
export const MAY_IMPORT = {
  kernel: [],
  platform: [],
  'local-services': ['platform'],
  audit: ['platform'],
  secrets: ['platform', 'audit'],
  identity: ['platform', 'audit', 'secrets'],
  mail: ['platform', 'audit'],
  deadlines: ['platform', 'audit', 'identity', 'mail'],
  organisations: ['platform', 'audit', 'identity', 'secrets'],
  files: ['platform', 'audit', 'secrets', 'identity', 'organisations'],
  strategy: ['platform', 'audit', 'identity'],
  money: ['platform', 'audit', 'identity', 'organisations'],
  standards: ['platform', 'audit', 'secrets', 'identity', 'organisations', 'deadlines'],
  pipeline: ['platform', 'audit', 'identity', 'organisations', 'strategy', 'money'],
  partnerships: ['platform', 'audit', 'secrets', 'identity', 'organisations', 'standards', 'deadlines'],
  grants: ['platform', 'audit', 'identity', 'organisations', 'strategy', 'deadlines', 'money', 'pipeline'],
  retention: [
    'platform',
    'audit',
    'secrets',
    'identity',
    'organisations',
    'files',
    'deadlines',
    'standards',
    'partnerships',
    'grants',
  ],
  'funding-gap': ['platform', 'audit', 'identity', 'organisations', 'strategy', 'money', 'pipeline', 'grants'],
};

// platform/config is a door of its own: commands that need no framework read the settings through it.
const DOORS = '(index\\.ts|domain/index\\.ts|config\\.ts)';

/** The border rules, made from the table and from the folders that are there. */
export function rulesFor(libs) {
  return [
    {
      name: 'only-through-a-door',
      comment: 'A lib is entered by its index.ts (or, for pure rules, domain/index.ts); everything else is its own business.',
      from: { path: '^(?:apps|test|migrations)/|^libs/([^/]+)/' },
      to: { path: `^libs/[^/]+/src/(?!${DOORS}$)`, pathNot: '^libs/$1/' },
    },
    {
      name: 'never-own-door',
      comment: 'A lib importing its own index silently switches validation off (classes are not there yet).',
      from: { path: '^libs/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: { path: `^libs/$1/src/index\\.ts$` },
    },
    {
      name: 'pure-domain',
      comment: 'Rules know nothing but rules and the kernel: no framework, no database, no file, no clock.',
      from: { path: '^libs/[^/]+/src/domain/', pathNot: '\\.(spec|arbitrary)\\.ts$' },
      to: { pathNot: ['^libs/[^/]+/src/domain/', '^libs/kernel/src/index\\.ts$', 'temporal-polyfill'] },
    },
    {
      name: 'kernel-stands-alone',
      from: { path: '^libs/kernel/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/kernel/src/' },
    },
    { name: 'no-circles', from: {}, to: { circular: true } },
    {
      name: 'libs-never-apps',
      from: { path: '^libs/', pathNot: '\\.(spec|arbitrary)\\.ts$' },
      to: { path: '^(apps|test|migrations)/' },
    },
    { name: 'specs-never-apps', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'apps-stand-apart',
      comment: 'serve.ts, which runs api and worker as one process, is the only one that reaches into others.',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/cli/src/serve\\.ts$' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    { name: 'web-imports-no-lib', from: { path: '^apps/web/' }, to: { path: '^libs/' } },
    ...libs.map((lib) => ({
      name: `${lib}-imports-downward`,
      from: { path: `^libs/${lib}/`, pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/', pathNot: `^libs/(${[lib, 'kernel', ...(MAY_IMPORT[lib] ?? [])].join('|')})/` },
    })),
  ].map((rule) => ({ severity: 'error', ...rule }));
}

export const cruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)(dist|node_modules)/' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js'] },
};

export default { forbidden: rulesFor(readdirSync('libs')), options: cruiseOptions };
