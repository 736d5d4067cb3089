import { readFileSync } from 'node:fs';
import { ReminderPlanner } from '#deadlines';
import { DEFAULT_ESCALATION, DEFAULT_LEADS, GRANT_RENEWAL_LEADS } from '#deadlines/rules';
import { type LedgerEntry, REMINDERS, ReminderWorld } from '../../support/reminder-world.js';

const EXAMPLE = 'test/acceptance/reminders';
const read = (file: string) => JSON.parse(readFileSync(`${EXAMPLE}/${file}`, 'utf8'));

const minute = (instant: Date) => `${instant.toISOString().slice(0, 16)}Z`;
const shown = (row: LedgerEntry) => `${row.step} ${row.who} ${minute(row.send_at)}`;
const unsent = (rows: LedgerEntry[]) => rows.filter((row) => row.state === 'pending');

describe('planning reminders', () => {
  let world: ReminderWorld;
  beforeAll(async () => {
    world = await ReminderWorld.begin('2023-09-01T10:00:00Z');
    await world.person('Ada', { roles: ['admin'] });
  });
  afterAll(() => world.end());

  test.each<{
    id: string;
    due: string;
    entered_on: string;
    time_zone: string;
    calendar: { code: string; weekend: string[]; holidays: string[] };
  }>(read('input.json').cases)('the worked example is planned to the minute: $id', async (item) => {
    const code = `example-${item.id}`;
    await world.sql('insert into deadlines.calendar values ($1, $1, $1, $2)', [code, item.calendar.weekend]);
    await world.sql(`insert into deadlines.holiday select $1, day, 'x' from unnest($2::date[]) as day`, [
      code,
      item.calendar.holidays,
    ]);
    const ownerId = await world.person(item.id, { roles: ['director', 'finance'], timeZone: item.time_zone, calendar: code });
    const subject = await world.plan({ dueOn: item.due, enteredOn: item.entered_on, ownerId, grantManagerId: ownerId });
    const expected = read('expected.json').cases.find(({ id }: { id: string }) => id === item.id);
    const rows = (await world.ledger(subject)).filter((row) => row.who === item.id);
    expect(rows.map((row) => ({ kind: row.step, send_utc: minute(row.send_at) }))).toEqual(
      [...expected.reminders, ...expected.if_still_open].map(({ kind, send_utc }: { kind: string; send_utc: string }) => ({
        kind,
        send_utc,
      })),
    );
    await world.settle(subject);
    await world.sql('delete from identity.role_grant where person_id = $1', [ownerId]);
  });

  test('each function hears by its own clock: leads go to the owner, steps to whom they name', async () => {
    const ownerId = await world.person('Olu', { timeZone: 'Africa/Lagos' });
    const grantManagerId = await world.person('Grace');
    await world.person('Dora', { roles: ['director'], timeZone: 'Asia/Tokyo', calendar: 'MON-FRI' });
    await world.person('Finn', { roles: ['finance'] });
    const subject = await world.plan({ dueOn: '2024-03-31', ownerId, grantManagerId });
    const rows = await world.ledger(subject);
    expect(rows.filter((row) => row.step.startsWith('D-')).map((row) => row.who)).toEqual(Array(7).fill('Olu'));
    expect(rows.filter((row) => row.step.startsWith('D+')).map(shown)).toEqual([
      'D+1 Olu 2024-04-02T08:00Z',
      'D+1 Grace 2024-04-02T08:00Z',
      'D+3 Dora 2024-04-03T00:00Z',
      'D+3 Olu 2024-04-03T08:00Z',
      'D+3 Grace 2024-04-03T08:00Z',
      'D+7 Dora 2024-04-08T00:00Z',
      'D+7 Grace 2024-04-08T08:00Z',
      'D+7 Finn 2024-04-08T08:00Z',
      'D+14 Dora 2024-04-15T00:00Z',
    ]);
    await world.settle(subject);
  });

  test('somebody with two functions of one step has one row that names both', async () => {
    const ownerId = await world.person('Uma');
    const subject = await world.plan({ dueOn: '2024-06-25', ownerId, grantManagerId: ownerId });
    const step = (await world.ledger(subject)).filter((row) => row.step === 'D+1');
    expect(step.map(({ who, functions }) => [who, functions])).toEqual([['Uma', ['owner', 'grant_manager']]]);
  });

  test('planning the same thing twice changes nothing', async () => {
    const ownerId = await world.person('Ines');
    const subject = await world.plan({ dueOn: '2024-06-25', ownerId });
    const before = await world.ledger(subject);
    await world.plan({ dueOn: '2024-06-25', ownerId, subjectId: subject });
    expect(await world.ledger(subject)).toEqual(before);
  });

  test('another date supersedes what was not sent, and back to the old date sends again what is due', async () => {
    const ownerId = await world.person('Pia');
    const subject = await world.plan({ dueOn: '2024-03-31', ownerId, enteredOn: '2024-02-01' });
    await world.sql(`update deadlines.reminder set state = 'sent', sent_at = send_at where recipient_id = $1 and step = 'D-30'`, [
      ownerId,
    ]);
    for (const dueOn of ['2024-04-05', '2024-03-31'])
      await world.plan({ dueOn, ownerId, subjectId: subject, enteredOn: '2024-02-28' });
    const rows = (await world.ledger(subject)).filter((row) => row.who === 'Pia');
    expect(rows.filter((row) => row.due_version < 3).every((row) => ['sent', 'superseded'].includes(row.state))).toBe(true);
    expect(unsent(rows).map((row) => `${row.due_version} ${row.step}`)).toEqual([
      '3 catch-up',
      '3 D-14',
      '3 D-7',
      '3 D-1',
      '3 D+1',
      '3 D+3',
    ]);
    expect(rows.filter((row) => row.state === 'sent').map((row) => `${row.due_version} ${row.step}`)).toEqual(['1 D-30']);
  });

  test('a new owner gets what is still to come, and what the old one was told is not told again', async () => {
    const [from, to] = [await world.person('Old'), await world.person('New')];
    const subject = await world.plan({ dueOn: '2024-06-25', ownerId: from });
    await world.sql(
      `update deadlines.reminder set state = 'sent', sent_at = send_at where recipient_id = $1 and step in ('D-180', 'D-90')`,
      [from],
    );
    await world.plan({ dueOn: '2024-06-25', ownerId: to, subjectId: subject });
    const rows = await world.ledger(subject);
    expect(unsent(rows).filter((row) => row.who === 'Old')).toEqual([]);
    expect(
      unsent(rows)
        .filter((row) => row.who === 'New')
        .map((row) => row.step),
    ).toEqual(['D-60', 'D-30', 'D-14', 'D-7', 'D-1', 'D+1', 'D+3']);
    await world.plan({ dueOn: '2024-06-25', ownerId: from, subjectId: subject });
    const back = unsent(await world.ledger(subject));
    expect(back.filter((row) => ['Old', 'New'].includes(row.who!)).map((row) => row.who)).toEqual(Array(7).fill('Old'));
  });

  test('somebody who moves to another zone is reminded by the new one', async () => {
    const ownerId = await world.person('Mo');
    const subject = await world.plan({ dueOn: '2024-06-28', ownerId });
    await world.sql(`update identity.person set time_zone = 'Asia/Kathmandu', send_hour = 8 where id = $1`, [ownerId]);
    await world.app.get(ReminderPlanner).planOutdated(REMINDERS);
    const first = (await world.ledger(subject)).find((row) => row.step === 'D-30')!;
    expect(minute(first.send_at)).toBe('2024-05-29T02:15Z');
  });

  test('a new policy plans only what was not sent for this date', async () => {
    const ownerId = await world.person('Paul');
    const subject = await world.plan({ kind: 'agreement_end', dueOn: '2024-06-28', ownerId });
    await world.sql(
      `update deadlines.reminder set state = 'sent', sent_at = send_at where recipient_id = $1 and step = 'D-180'`,
      [ownerId],
    );
    await world.sql(`insert into deadlines.policy values ('agreement_end', 2, now(), '{180,45}', '[]')`);
    await world.app.get(ReminderPlanner).planOutdated(REMINDERS);
    const rows = (await world.ledger(subject)).filter((row) => row.due_version === 1 && row.state !== 'superseded');
    expect(rows.map((row) => `${row.step} ${row.state}`)).toEqual(['D-180 sent', 'D-45 pending']);
  });

  test('a settled deadline asks for nothing, and one that is planned again asks for the rest', async () => {
    const ownerId = await world.person('Sam');
    const subject = await world.plan({ dueOn: '2024-06-28', ownerId });
    await world.settle(subject);
    expect(new Set((await world.ledger(subject)).map((row) => row.state))).toEqual(new Set(['cancelled']));
    await world.plan({ dueOn: '2024-06-28', ownerId, subjectId: subject });
    expect(new Set((await world.ledger(subject)).map((row) => row.state))).toEqual(new Set(['pending']));
  });

  test('the policies that an installation starts with are the defaults of the rules', async () => {
    const policies = await world.sql<{ item_kind: string; leads: number[]; escalation: object }>(
      'select * from deadlines.policy where version = 1',
    );
    expect(policies).toHaveLength(5);
    for (const policy of policies) {
      expect(policy.leads).toEqual(policy.item_kind === 'grant_renewal' ? GRANT_RENEWAL_LEADS : DEFAULT_LEADS);
      expect(policy.escalation).toEqual(DEFAULT_ESCALATION);
    }
  });
});
