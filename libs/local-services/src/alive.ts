import { readFile } from 'node:fs/promises';

/** Whether a process with this number exists; one that belongs to somebody else counts. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether the process with this number was started with this argument. After a crash a number may belong to any other
 * process. Where the system does not tell arguments, a living process counts.
 */
export async function runsWith(pid: number, argument: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.split('\0').includes(argument);
}
