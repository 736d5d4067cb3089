import { pathToFileURL } from 'node:url';

// How the start command runs a program: the heavy modules are loaded while the database is still starting, and the
// program itself when its settings arrive. Arguments: the program, and the module that brings most of what it needs.

const [program, warmUp] = process.argv.slice(2) as [string, string];
const leave = () => process.exit(0);

process.once('disconnect', leave);
const settings = new Promise<NodeJS.ProcessEnv>((resolve) => process.once('message', resolve));
await import(warmUp.startsWith('#') ? warmUp : pathToFileURL(warmUp).href).catch(() => undefined);
process.env = await settings;
process.off('disconnect', leave);
if (process.connected) await import(pathToFileURL(program).href);
