import { createServer } from 'node:net';

const LOCAL = '127.0.0.1';

/** A port of this machine on which nothing listens at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOCAL, resolve);
  });
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Throws an Error with one sentence when nothing could listen there. */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  const server = createServer();
  const code = await new Promise<string | null>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => resolve(null));
  });
  if (code !== null) throw new Error(sentenceFor(code, host, port));
  await new Promise((resolve) => server.close(resolve));
}

function sentenceFor(code: string, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES') return `Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`;
  return `Nothing can listen on ${host}, port ${port} (${code}). Set HOST and PORT to an address of this machine.`;
}
