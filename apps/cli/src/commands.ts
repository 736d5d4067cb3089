/** What a command gets: what follows its name, and the environment. It returns the exit code; nothing means 0. */
export type RunCommand = (args: string[], env: NodeJS.ProcessEnv) => Promise<number | void>;

export interface Command {
  name: string;
  takes: string;
  what: string;
  /** Loads the command's own file only, so that none pays for the others. */
  load: () => Promise<RunCommand>;
}

export const COMMANDS: Command[] = [
  {
    name: 'calc',
    takes: 'gap FILE | reminders FILE | scorecard SCORECARD_FILE CASES_FILE',
    what: 'calculates and prints the result as JSON; needs no database',
    load: async () => (await import('./calc.js')).runCalc,
  },
  {
    name: 'migrate',
    takes: '',
    what: 'brings the database up to date',
    load: async () => (await import('./migrate.command.js')).runMigrate,
  },
  {
    name: 'seed reference',
    takes: '',
    what: 'adds the reference data that are missing',
    load: async () => (await import('./seed.command.js')).runSeedReference,
  },
  {
    name: 'seed demo',
    takes: '',
    what: 'adds the demonstration portfolio and its accounts',
    load: async () => (await import('./seed.command.js')).runSeedDemo,
  },
  {
    name: 'demo leave',
    takes: '[--email ADDRESS --name NAME]',
    what: 'removes the demonstration with its accounts and makes the first administrator',
    load: async () => (await import('./demo-leave.command.js')).runDemoLeave,
  },
  {
    name: 'user create',
    takes: '--email ADDRESS --name NAME --role ROLE … [--network CODE]',
    what: 'makes an account and shows its password, once',
    load: async () => (await import('./user-create.command.js')).runUserCreate,
  },
  {
    name: 'load portfolio',
    takes: 'FILE',
    what: 'records a portfolio in a database that has none; all or nothing',
    load: async () => (await import('./load-portfolio.command.js')).runLoadPortfolio,
  },
  {
    name: 'gap compile',
    takes: '--year Y --as-of DATE [--baseline-year Y --baseline-as-of DATE] [--scope NAME]',
    what: 'has a funding-gap report compiled by a worker and prints it as JSON',
    load: async () => (await import('./gap-compile.command.js')).runGapCompile,
  },
  {
    name: 'reminders forecast',
    takes: '--from DATE --to DATE [--json]',
    what: 'prints what will be sent to whom and when, as CSV or JSON; sends nothing',
    load: async () => (await import('./reminders-forecast.command.js')).runRemindersForecast,
  },
  {
    name: 'keys rotate',
    takes: '[--root]',
    what: 'seals everything again under new data keys; with --root, wraps the data keys under a new ENTENTE_SECRET_KEY',
    load: async () => (await import('./keys-rotate.command.js')).runKeysRotate,
  },
  {
    name: 'audit verify',
    takes: '',
    what: 'checks the log of acts: names the first row that was changed, removed, inserted or moved',
    load: async () => (await import('./audit-verify.command.js')).runAuditVerify,
  },
  {
    name: 'erasures replay',
    takes: '',
    what: 'erases again whoever was erased before, after an older backup was put back',
    load: async () => (await import('./erasures-replay.command.js')).runErasuresReplay,
  },
  {
    name: 'mail catch',
    takes: '[--host HOST] [--port PORT]',
    what: 'keeps all mail that is sent to it as files and delivers nothing',
    load: async () => (await import('./mail-catch.command.js')).runMailCatch,
  },
  {
    name: 'openapi',
    takes: '',
    what: 'prints the description of the api as JSON',
    load: async () => (await import('./openapi.command.js')).runOpenapi,
  },
];

/** The command that these words name, and what follows its name; null when there is none. */
export function findCommand(words: string[]): { command: Command; args: string[] } | null {
  for (const command of COMMANDS) {
    const name = command.name.split(' ');
    if (name.every((word, index) => words[index] === word)) return { command, args: words.slice(name.length) };
  }
  return null;
}

/** The page that lists every command. */
export function usage(): string {
  const lines = COMMANDS.flatMap(({ name, takes, what }) => [`  ${name} ${takes}`.trimEnd(), `      ${what}`]);
  return ['Usage: npm run -s entente -- COMMAND', '', ...lines].join('\n');
}
