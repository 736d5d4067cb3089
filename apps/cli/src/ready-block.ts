import { join } from 'node:path';
import type { Config } from '#platform/config';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.js';
import type { Services } from './own-services.js';

/** What the start command says once, when everything works. */
export function readyBlock(config: Config, services: Services): string {
  const rows: [string, string][] = [
    ['Address', config.publicUrl],
    ...accounts(config),
    ['Mail', mailRow(config, services)],
    ...data(config, services),
    ['Stop', 'Ctrl-C'],
  ];
  const table = rows.map(([label, text]) => `  ${label.padEnd(9)} ${text}`);
  return ['', ...table, '', `Entente is ready at ${config.publicUrl}`].join('\n');
}

function accounts(config: Config): [string, string][] {
  if (!config.demo) return [];
  const [first, ...others] = DEMO_ACCOUNTS;
  return [
    ['Sign in', `${first}, password ${DEMO_PASSWORD}. The same for:`],
    ...chunks(others, 3).map((line): [string, string] => ['', line.join('  ')]),
  ];
}

function mailRow(config: Config, { mail }: Services): string {
  if (mail.caughtIn === null) return `is sent through ${new URL(mail.url).host}`;
  const page = config.demo ? ` and at ${config.publicUrl}/caught-mail` : '';
  return `does not leave this machine: it is caught in ${mail.caughtIn}${page}`;
}

function data(config: Config, { dataFolder }: Services): [string, string][] {
  if (dataFolder === null) return [['Data', `database at ${new URL(config.databaseUrl!).host}, files in ${config.home}`]];
  if (dataFolder === join(config.home, 'postgres')) return [['Data', config.home]];
  return [
    ['Data', config.home],
    ['', `the database is in ${dataFolder}, where the account that runs PostgreSQL can reach it`],
  ];
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  const starts = list.map((_, index) => index).filter((index) => index % size === 0);
  return starts.map((start) => list.slice(start, start + size));
}
