import { type ChildProcess, execFile, fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort, type EmbeddedDatabase } from '#local-services';
import { once } from './load.js';

const run = promisify(execFile);
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const EMAIL = 'bench@bench.example';
/** As many connections to the database as the product opens (libs/platform, platform.module.ts). */
const POOL_SIZE = 12;

/** A server in a process of its own. */
export interface Server {
  port: number;
  stop: () => Promise<void>;
}

/** The product as it runs in production, from what the build made. */
export class Product {
  private readonly env: NodeJS.ProcessEnv;

  constructor(database: EmbeddedDatabase, home: string) {
    this.env = {
      ...{ PATH: process.env.PATH, NODE_ENV: 'production', ENTENTE_HOME: home, SMTP_URL: 'catch' },
      ...{ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl },
      ENTENTE_SECRET_KEY: randomBytes(36).toString('base64'),
    };
  }

  /** Builds what is old, and makes the tables and a fundraiser of the whole family. Returns the password. */
  async prepare(): Promise<string> {
    await run(process.execPath, [file('../.build/build.mjs')]);
    const words = ['user', 'create', '--email', EMAIL, '--name', 'Bench', '--role', 'fundraiser'];
    const { stdout } = await run(process.execPath, [file('../dist/apps/cli/src/main.js'), ...words], { env: this.env });
    return /^Password.*: (\S+)$/m.exec(stdout)![1]!;
  }

  async start(): Promise<Server> {
    const port = await freePort();
    return ready(
      port,
      fork(file('../dist/apps/api/src/main.js'), [], { env: { ...this.env, PORT: String(port) }, execArgv: [] }),
    );
  }
}

/** The limit beside the product. */
export async function startLimit(database: EmbeddedDatabase): Promise<Server> {
  const port = await freePort();
  return ready(port, fork(file('limit-server.ts'), [database.ownerUrl, String(port), String(POOL_SIZE)]));
}

/** Signs in at the product as a browser does. */
export async function signIn(port: number, password: string): Promise<{ cookie: string; personId: string; tokenHash: string }> {
  const ask = { path: '/api/v1/session', method: 'POST' as const, body: { email: EMAIL, password } };
  const { head, text } = await once(port, ask, [201]);
  const [cookie, token] = /^set-cookie: (entente=([^;]+))/im.exec(head)!.slice(1) as [string, string];
  const tokenHash = createHash('sha256').update(decodeURIComponent(token)).digest('hex');
  return { cookie, tokenHash, personId: (JSON.parse(text) as { user: { id: string } }).user.id };
}

async function ready(port: number, child: ChildProcess): Promise<Server> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const fallen = gone.then(() => {
    throw new Error(`A server ended by itself (${child.spawnargs.at(-1)}).`);
  });
  fallen.catch(() => undefined);
  await Promise.race([new Promise((resolve) => child.once('message', resolve)), fallen]);
  const stop = () => {
    child.disconnect();
    return gone;
  };
  return { port, stop };
}
