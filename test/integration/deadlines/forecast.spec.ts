import { runRemindersForecast } from '../../../apps/cli/src/reminders-forecast.command.js';
import { ReminderWorld } from '../../support/reminder-world.js';

describe('reminders forecast', () => {
  let world: ReminderWorld;
  let said: string[];
  const { log, error } = console;

  beforeAll(async () => {
    world = await ReminderWorld.begin('2024-02-01T12:00:00Z');
    const ownerId = await world.person('Olu');
    await world.plan({ dueOn: '2024-03-15', ownerId, label: '=HYPERLINK("http://x.example")' });
    await world.settle(await world.plan({ dueOn: '2024-03-15', ownerId, label: 'Settled' }));
  });
  beforeEach(() => {
    said = [];
    console.log = (text: string) => void said.push(text);
    console.error = (text: string) => void said.push(text);
  });
  afterEach(() => void Object.assign(console, { log, error }));
  afterAll(() => world.end());

  const run = (...args: string[]) =>
    runRemindersForecast(args, { DATABASE_URL: world.database.url, ENTENTE_SECRET_KEY: 'x'.repeat(32) });

  test('says as CSV what will be sent to whom and when, and no cell is a formula', async () => {
    expect(await run('--from', '2024-02-28', '--to', '2024-03-08')).toBe(0);
    expect(said.join('').split('\n')).toEqual([
      'send_at,local_date,recipient,as,step,only_if_still_open,kind,due_on,item',
      `2024-03-01T09:00:00.000Z,2024-03-01,Olu,owner,D-14,no,requirement,2024-03-15,"'=HYPERLINK(""http://x.example"")"`,
      `2024-03-08T09:00:00.000Z,2024-03-08,Olu,owner,D-7,no,requirement,2024-03-15,"'=HYPERLINK(""http://x.example"")"`,
    ]);
  });

  test('says the same as JSON', async () => {
    expect(await run('--from', '2024-03-18', '--to', '2024-03-18', '--json')).toBe(0);
    const lines = JSON.parse(said.join('')) as { recipient: string }[];
    expect(lines.map((line) => line.recipient).sort()).toEqual(['Olu', 'nobody can be reached']);
    expect(lines).toContainEqual(
      expect.objectContaining({ step: 'D+1/D+3', only_if_still_open: true, recipient: 'Olu', as: 'owner' }),
    );
  });

  test.each([
    [['--from', '2024-02-30', '--to', '2024-03-08'], '--from'],
    [['--from', '2024-03-08', '--to', '2024-03-01'], '--to'],
    [['--from', '2024-03-08'], '--to'],
    [['--form', '2024-03-08'], '--form'],
  ])('refuses %j and names what is wrong', async (args, named) => {
    expect(await run(...args)).toBe(2);
    expect(said.join('')).toContain(named);
  });
});
