import { DecodeError } from '#kernel';
import { UnreadableFile, readJsonFile } from './json-file.js';

const WRONG_INPUT = 2;

/** A calculation: the names of the files it takes, and what it makes of their contents. */
interface Calculation {
  takes: readonly string[];
  load: () => Promise<(...documents: unknown[]) => unknown>;
}

/** Each calculation is loaded only when it is asked for: a command starts as fast as Node does. */
const CALCULATIONS: ReadonlyMap<string, Calculation> = new Map([
  ['gap', { takes: ['FILE'], load: loadGap }],
  ['reminders', { takes: ['FILE'], load: async () => (await import('#deadlines/rules')).calculateReminders }],
  [
    'scorecard',
    { takes: ['SCORECARD_FILE', 'CASES_FILE'], load: async () => (await import('#standards/rules')).calculateScorecard },
  ],
]);

/**
 * `calc gap FILE`, `calc reminders FILE`, `calc scorecard SCORECARD_FILE CASES_FILE`: prints the result as JSON and nothing
 * else, and returns 0. What cannot be read or is not valid gives one message on standard error that names the field,
 * nothing on standard output, and 2. Reads the named files alone: no database, no network, no clock.
 */
export async function runCalc(args: readonly string[]): Promise<number> {
  try {
    const result = await calculate(args);
    await write(process.stdout, `${JSON.stringify(result, null, 1)}\n`);
    return 0;
  } catch (error) {
    if (!isWrongInput(error)) throw error;
    await write(process.stderr, `${error.message}\n`);
    return WRONG_INPUT;
  }
}

class WrongUse extends Error {}

function isWrongInput(error: unknown): error is Error {
  return error instanceof DecodeError || error instanceof UnreadableFile || error instanceof WrongUse;
}

async function calculate([name = '', ...files]: readonly string[]): Promise<unknown> {
  const calculation = CALCULATIONS.get(name);
  if (calculation === undefined) {
    throw new WrongUse(`calc: the calculations are ${[...CALCULATIONS.keys()].join(', ')}`);
  }
  if (files.length !== calculation.takes.length) {
    throw new WrongUse(`calc ${name}: takes ${calculation.takes.join(' ')}, and got ${files.length} files`);
  }
  const documents = files.map(readJsonFile);
  const apply = await calculation.load();
  return apply(...documents);
}

async function loadGap(): Promise<(json: unknown) => unknown> {
  const { computeGapReport, formatGapReport, readGapInput } = await import('#funding-gap/rules');
  return (json) => formatGapReport(computeGapReport(readGapInput(json)));
}

/** Waits until all of the text is out: a pipe takes a large report in many pieces. A reader may close it early. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = (error?: Error | null) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    };
    stream.once('error', ended);
    stream.write(text, (error) => {
      if (!error) stream.off('error', ended);
      ended(error);
    });
  });
}
