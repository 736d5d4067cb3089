import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  const { home, server } = globalThis.testServer;
  await server.stop();
  await rm(home, { recursive: true, force: true });
}
