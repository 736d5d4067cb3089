import { parseArgs } from 'node:util';
import { type FirstAdministrator, leaveDemo } from './seed/leave-demo.js';
import { contextOf } from './seed/seed-database.js';
import { withDatabase } from './with-database.js';

const WRONG_USE = 2;
const LOOKS_LIKE_AN_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** demo leave: says what was removed, and the first administrator's password, once. */
export async function runDemoLeave(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const administrator = administratorIn(args);
  if (typeof administrator === 'string') {
    console.error(administrator);
    return WRONG_USE;
  }
  return withDatabase(env, async (database, config) => {
    const left = await leaveDemo(contextOf(database, config), administrator);
    console.log(`Removed ${left.organisations} invented organisations and ${left.grants} grants with all that hung on them.`);
    if (left.disabledAccounts.length > 0) {
      console.log(`Closed, because records of yours name them: ${left.disabledAccounts.join(', ')}.`);
    }
    if (left.password !== null)
      console.log(`${administrator!.email} is the administrator. Password, shown this once: ${left.password}`);
    console.log('Start with ENTENTE_DEMO=off from now on.');
    return 0;
  });
}

/** The administrator that the words name, null when they name none, or the sentence that says what is wrong. */
function administratorIn(args: string[]): FirstAdministrator | null | string {
  try {
    const { values } = parseArgs({ args, options: { email: { type: 'string' }, name: { type: 'string' } }, strict: true });
    if (values.email === undefined) return null;
    if (!LOOKS_LIKE_AN_ADDRESS.test(values.email)) return `--email: "${values.email}" is not an e-mail address.`;
    return { email: values.email, name: values.name?.trim() || values.email };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
