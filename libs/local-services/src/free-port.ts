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

/** Why nothing could listen there, in one sentence, or null when something can. */
export async function whyPortIsTaken(host: string, port: number): Promise<string | null> {
  const server = createServer();
  const code = await new Promise<string | null>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => resolve(null));
  });
  if (code === null) {
    await new Promise((resolve) => server.close(resolve));
    return null;
  }
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES') return `Port ${port} may not be used by this account. Choose one above 1023, such as PORT=3000.`;
  return `Nothing can listen on ${host}, port ${port} (${code}). Set HOST and PORT to an address of this machine.`;
}
