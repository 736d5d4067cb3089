import { connect } from 'node:net';

const USUAL_PORTS: Record<string, number> = { 'postgres:': 5432, 'postgresql:': 5432, 'redis:': 6379, 'rediss:': 6379 };
const WAIT_MS = 5_000;

/** Throws an Error with one sentence when no server answers at the address that a setting names. */
export async function refuseSilentServer(setting: string, address: string): Promise<void> {
  const { hostname, port, protocol } = new URL(address);
  // A socket file has no host; its client says by itself what is wrong.
  if (hostname === '') return;
  const place = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || USUAL_PORTS[protocol]! };
  const failure = await attempt(place.host, place.port);
  if (failure === null) return;
  throw new Error(
    `${setting}: no server answers at ${place.host}, port ${place.port} (${failure}). Start it, or correct the address.`,
  );
}

function attempt(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: WAIT_MS });
    const end = (failure: string | null) => {
      socket.destroy();
      resolve(failure);
    };
    socket.once('connect', () => end(null));
    socket.once('timeout', () => end(`no answer within ${WAIT_MS / 1000} s`));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
  });
}
