import { findCommand, usage } from './commands.js';

const WRONG_USE = 2;

process.exitCode = await main(process.argv.slice(2));

async function main(words: string[]): Promise<number> {
  const found = findCommand(words);
  if (!found) return explain(words);
  try {
    const run = await found.command.load();
    return (await run(found.args, process.env)) ?? 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function explain(words: string[]): number {
  const asked = words.length === 0 || ['help', '--help', '-h'].includes(words[0]!);
  if (!asked) console.error(`There is no command "${words.join(' ')}".\n`);
  (asked ? console.log : console.error)(usage());
  return asked ? 0 : WRONG_USE;
}
