import { createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '#local-services';
import { skipBecause } from '../support/needs.js';
import { isBuilt, StartedProduct, stillRunning } from './started-product.js';

const describeBuilt = isBuilt
  ? describe
  : (name: string, tests: () => void) => skipBecause('nothing is built (npm run build)', name, tests);
const START_MS = 240_000;

describeBuilt('npm start', () => {
  let home: string;
  // Without the demonstration, which the journey in the browser brings up.
  const homeSettings = async () => ({ ENTENTE_HOME: home, ENTENTE_DEMO: 'off', PORT: String(await freePort()) });

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'entente start '));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  test(
    'brings everything up on an empty machine, and SIGTERM stops all of it',
    async () => {
      const settings = await homeSettings();
      const product = new StartedProduct(settings);
      await product.ready();
      expect(product.output.trimEnd().split('\n').at(-1)).toBe(`Entente is ready at http://localhost:${settings.PORT}`);
      expect(product.output).toContain(join(home, 'mail'));
      expect((await fetch(`http://127.0.0.1:${settings.PORT}/health/ready`)).status).toBe(200);

      const started = product.descendants();
      expect(started.length).toBeGreaterThanOrEqual(3);
      expect(await product.end('SIGTERM')).toBe(0);
      expect(stillRunning(started)).toEqual([]);
    },
    START_MS,
  );

  test(
    'killed outright it leaves nothing behind, and starts again on the same data at once',
    async () => {
      const settings = await homeSettings();
      const killed = new StartedProduct(settings);
      await killed.ready();
      const started = killed.descendants();
      expect(await killed.end('SIGKILL')).toBe('SIGKILL');

      const next = new StartedProduct(settings);
      await next.ready();
      while (stillRunning(started).length > 0) await pause(100);
      expect(await next.end('SIGINT')).toBe(0);
    },
    START_MS,
  );

  test('a port in use is one sentence, and nothing is started', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const product = new StartedProduct({ ENTENTE_HOME: join(home, 'never'), PORT: String(port) });
    expect(await product.end()).toBe(1);
    expect(product.output).toBe(
      `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start\n`,
    );
    other.close();
  });

  test('wrong settings are told all at once', async () => {
    const product = new StartedProduct({ ENTENTE_HOME: home, PORT: 'many', REDIS_URL: 'localhost', ENTENTE_DEMO: 'maybe' });
    expect(await product.end()).toBe(1);
    for (const name of ['PORT', 'REDIS_URL', 'ENTENTE_DEMO']) expect(product.output).toContain(`  - ${name}: `);
  });
});
