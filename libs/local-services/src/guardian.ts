import { spawn } from 'node:child_process';

// Its input is a pipe that only this process holds open: it ends when this process does, even by kill -9.
const WAIT_THEN_STOP = 'read -r _; kill -INT "$1" 2>/dev/null';

/**
 * Makes sure that a server does not outlive this process, however this process ends. Returns what calls the guardian off;
 * to be called before the server is stopped in the ordinary way.
 */
export function stopWithMe(pid: number): () => void {
  const guardian = spawn('/bin/sh', ['-c', WAIT_THEN_STOP, 'sh', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  });
  guardian.on('error', () => undefined);
  guardian.unref();
  (guardian.stdin as unknown as { unref?: () => void }).unref?.();
  return () => void guardian.kill('SIGKILL');
}
