import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { forecastReminders, type ReminderRow } from '#deadlines';
import { isPlainDate, type PlainDate, systemActor } from '#kernel';
import type { DatabaseAddresses } from './database-addresses.js';
import { migrateDatabase } from './migrate.js';
import { withDoors } from './open-doors.js';
import { withDatabase } from './with-database.js';

const WRONG_USE = 2;
const COMMAND = systemActor('command');
const PAGE = 1000;
const USE = 'reminders forecast --from DATE --to DATE [--json]';

const COLUMNS = ['send_at', 'local_date', 'recipient', 'as', 'step', 'only_if_still_open', 'kind', 'due_on', 'item'];

interface Asked {
  from: PlainDate;
  to: PlainDate;
  json: boolean;
}

/** reminders forecast: prints what will be sent to whom and when, if nothing changes. It sends nothing. */
export async function runRemindersForecast(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const asked = readAsked(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\nUsage: ${USE}`);
    return WRONG_USE;
  }
  return withDatabase(env, async (database, config) => {
    await migrateDatabase(database, config);
    const lines = (await forecast(database, asked)).map(lineOf);
    console.log(asked.json ? JSON.stringify(lines, null, 1) : csvOf(lines));
    return 0;
  });
}

/** What the words ask for, or what is wrong with them. */
function readAsked(args: string[]): Asked | string {
  try {
    const { values } = parseArgs({
      args,
      options: { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' } },
    });
    const { from, to, json = false } = values;
    if (!isPlainDate(from)) return '--from: give the first day as YYYY-MM-DD.';
    if (!isPlainDate(to)) return '--to: give the last day as YYYY-MM-DD.';
    return from <= to ? { from, to, json } : '--to: must not be before --from.';
  } catch (error) {
    return (error as Error).message;
  }
}

function forecast(database: DatabaseAddresses, period: { from: PlainDate; to: PlainDate }): Promise<ReminderRow[]> {
  return withDoors(database, (db) =>
    db.read(COMMAND, async (tx) => {
      const found: ReminderRow[] = [];
      for (let after: { key: string; id: string } | null = null; ;) {
        const page: ReminderRow[] = await forecastReminders(tx, period, { after, limit: PAGE });
        found.push(...page.slice(0, PAGE));
        if (page.length <= PAGE) return found;
        after = { key: found.at(-1)!.sendAt.toISOString(), id: found.at(-1)!.id };
      }
    }),
  );
}

function lineOf(row: ReminderRow) {
  return {
    send_at: row.sendAt.toISOString(),
    local_date: row.localDate,
    recipient: row.recipientName ?? 'nobody can be reached',
    as: row.functions.join(' '),
    step: row.step,
    only_if_still_open: row.step.startsWith('D+'),
    kind: row.kind,
    due_on: row.dueOn,
    item: row.label,
  };
}

/** A cell that begins like a formula is made harmless: the file is opened in spreadsheets. */
function csvOf(lines: ReturnType<typeof lineOf>[]): string {
  const rows = lines.map((line) => ({ ...line, only_if_still_open: line.only_if_still_open ? 'yes' : 'no' }));
  return stringify(rows, { header: true, columns: COLUMNS, escape_formulas: true }).trimEnd();
}
