import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const CLOCK_AND_ENVIRONMENT = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time from a Clock.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Take the time from a Clock.' },
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'Settings come from readConfig.' },
  { selector: "CallExpression[callee.property.name='save']", message: 'A stale copy would win: use updateVersioned or insert.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'ExportAllDeclaration', message: 'Name what you export.' },
];

const LIMITS = {
  'max-lines': ['error', { max: 400 }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 3],
  // The actor and the transaction are always said; beside them a function takes three things at most.
  'max-params': ['error', 6],
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.entente/', 'apps/web/src/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts'],
    rules: {
      ...LIMITS,
      'no-restricted-syntax': ['error', ...CLOCK_AND_ENVIRONMENT],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  // Constructors of Nest and column lists of a page are long by nature; their parts are one line each.
  {
    files: ['apps/web/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['**/*.spec.ts', '**/*.arbitrary.ts', 'test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'no-restricted-syntax': 'off' },
  },
  // The places whose whole purpose is what is forbidden elsewhere.
  { files: ['libs/platform/src/system-clock.ts', 'libs/platform/src/config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['apps/*/src/main.ts', 'apps/api/src/describe.ts', 'apps/cli/src/**/*.ts', 'libs/local-services/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...CLOCK_AND_ENVIRONMENT.filter((rule) => !rule.selector.startsWith('MemberExpression'))],
    },
  },
  { files: ['**/*.mjs', '*.js'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
);
