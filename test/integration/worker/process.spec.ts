import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { Mailbox, type Reply } from '../../support/mailbox.js';
import { ReminderWorld } from '../../support/reminder-world.js';

jest.setTimeout(90_000);

describe('a worker as a process', () => {
  let world: ReminderWorld;
  let mailbox: Mailbox;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    mailbox = await Mailbox.open();
    world = await ReminderWorld.begin('2024-02-01T12:00:00Z', { SMTP_URL: mailbox.url });
  });
  beforeEach(async () => {
    await world.sql('delete from deadlines.item');
    mailbox.clear();
    await world.plan({ dueOn: '2024-03-15', ownerId: await world.person('Olu') });
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  afterAll(async () => {
    await world.end();
    await mailbox.stop();
  });

  async function startProcess(): Promise<ChildProcess> {
    const child = fork('apps/worker/src/main.ts', {
      execArgv: ['--conditions=source', '--import', './.build/run-typescript.mjs'],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: world.database.url,
        ENTENTE_SECRET_KEY: 'a secret for tests that is long enough',
        SMTP_URL: mailbox.url,
        ENTENTE_CLOCK: '2024-02-14T10:00:00Z',
      },
    });
    children.push(child);
    expect((await once(child, 'message'))[0]).toEqual({ ready: true });
    return child;
  }

  async function reached(): Promise<void> {
    for (let tries = 0; !offered && tries < 400; tries++) await pause(25);
    expect(offered).toBe(true);
  }
  let offered = false;

  function holdMessage(): { release: () => void } {
    offered = false;
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    mailbox.reply(async (): Promise<Reply> => {
      offered = true;
      await released;
      return 'accept';
    });
    return { release };
  }

  const state = async () => (await world.ledger()).find((row) => row.step === 'D-30' && row.who === 'Olu')!.state;

  test('killed between claim and sending: after the lease another sends it, once', async () => {
    holdMessage();
    const first = await startProcess();
    await reached();
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(await state()).toBe('sending');
    mailbox.clear();
    await world.sql(`update deadlines.reminder set lease_until = now() where state = 'sending'`);
    await startProcess();
    for (let tries = 0; (await state()) !== 'sent' && tries < 200; tries++) await pause(50);
    expect(await state()).toBe('sent');
    expect(mailbox.arrivals).toHaveLength(1);
  });

  test('told to end, it finishes what is on its way and leaves nothing claimed', async () => {
    const { release } = holdMessage();
    const child = await startProcess();
    await reached();
    child.kill('SIGTERM');
    await pause(200);
    release();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await state()).toBe('sent');
    expect(mailbox.arrivals).toHaveLength(1);
  });

  test('it ends with whoever started it', async () => {
    const child = await startProcess();
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
