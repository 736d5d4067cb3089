import { swcOptions } from './.build/swc-options.mjs';

// Nest is made of ES modules, which Jest runs only with this flag. Tests always run in worker processes (see
// workerIdleMemoryLimit), so it is enough to hand it to those.
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  .filter(Boolean)
  .join(' ');

const sources = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': ['@swc/jest', swcOptions] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.entente'],
};

const onDatabase = {
  ...sources,
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

// npm test takes the rules and the groups; a spec file that is named on the command line runs by itself.
export default {
  projects: [
    { ...sources, displayName: 'rules', testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts'] },
    { ...onDatabase, displayName: 'database', testMatch: ['<rootDir>/test/**/*.spec.ts'] },
    { ...onDatabase, displayName: 'grouped', testMatch: ['<rootDir>/test/groups/*.group.ts'] },
  ],
  reporters: ['default', '<rootDir>/test/support/summary-reporter.mjs'],
  testTimeout: 30_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '3GB',
};
