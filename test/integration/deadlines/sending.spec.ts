import { LedgerUpkeep, ReminderClaims, ReminderDelivery, ReminderReconciliation, ReminderSweep } from '#deadlines';
import { outageCollapse } from '#deadlines/rules';
import { Mailbox } from '../../support/mailbox.js';
import { REMINDERS, ReminderWorld } from '../../support/reminder-world.js';

describe('sending reminders', () => {
  let world: ReminderWorld;
  let mailbox: Mailbox;
  let ownerId: string;

  beforeAll(async () => {
    mailbox = await Mailbox.open();
    world = await ReminderWorld.begin('2024-02-01T12:00:00Z', { SMTP_URL: mailbox.url });
    await world.person('Ada', { roles: ['admin'] });
  });
  afterAll(async () => {
    await world.end();
    await mailbox.stop();
  });
  beforeEach(async () => {
    await world.sql('delete from deadlines.item');
    mailbox.clear();
    ownerId = await world.person('Olu');
    world.clock.set('2024-02-01T12:00:00Z');
  });

  const sweep = () => world.app.get(ReminderSweep).run(REMINDERS);
  const hurry = () => world.sql(`update deadlines.reminder set next_at = now() where next_at is not null`);
  const states = async (subject?: string) => (await world.ledger(subject)).map((row) => `${row.step} ${row.who} ${row.state}`);
  const only = async (step: string, subject?: string) =>
    (await world.ledger(subject)).find((row) => row.step === step && row.who === 'Olu')!;

  test('a reminder leaves when its time has come, and not before', async () => {
    await world.plan({ dueOn: '2024-03-31', ownerId });
    world.clock.set('2024-02-27T08:59:59Z');
    await world.sql(`update deadlines.reminder set state = 'sent', sent_at = send_at where step = 'catch-up'`);
    expect((await sweep()).sent).toBe(0);
    world.clock.set('2024-02-27T09:00:00Z');
    expect((await sweep()).sent).toBe(1);
    expect((await sweep()).sent).toBe(0);
    expect(mailbox.arrivals).toHaveLength(1);
    expect(await only('D-30')).toMatchObject({ state: 'sent', attempt: 1 });
  });

  test('after a week of standstill each deadline and recipient gets one message, and the overtaken steps point to it', async () => {
    const subjects = [await world.plan({ dueOn: '2024-03-15', ownerId }), await world.plan({ dueOn: '2024-03-18', ownerId })];
    world.clock.set('2024-03-14T10:00:00Z');
    const due = (await world.ledger()).filter((row) => row.send_at <= world.clock.now());
    await sweep();
    expect(mailbox.arrivals).toHaveLength(2);
    for (const subject of subjects) {
      const rows = (await world.ledger(subject)).filter((row) => row.send_at <= world.clock.now());
      const rule = outageCollapse(
        due
          .filter((row) => rows.some(({ id }) => id === row.id))
          .map((row) => ({ ...row, itemId: subject, recipientId: row.who!, channel: 'email', sendAt: row.send_at })),
      );
      expect(rule).toHaveLength(1);
      expect(rows.filter((row) => row.state === 'sent').map((row) => row.id)).toEqual([rule[0]!.send.id]);
      expect(rows.filter((row) => row.state === 'collapsed').map((row) => row.id)).toEqual(
        rule[0]!.collapsed.map((row) => row.id),
      );
      expect(rows.filter((row) => row.state === 'collapsed').map((row) => row.collapsed_into)).toEqual(
        rule[0]!.collapsed.map(() => rule[0]!.send.step),
      );
    }
  });

  test('due by rule is sent, cancelled, superseded, collapsed, dead or unknown: nothing is left over', async () => {
    const subject = await world.plan({ dueOn: '2024-03-15', ownerId });
    await world.plan({ dueOn: '2024-03-20', ownerId, subjectId: subject });
    mailbox.reply((_to, attempt) => (attempt === 1 ? { code: 550 } : 'accept'));
    for (const day of ['02-05', '02-19', '03-06', '03-13', '03-19', '03-21', '03-26', '04-04']) {
      world.clock.set(`2024-${day}T12:00:00Z`);
      await sweep();
    }
    const [balance] = await world.sql<Record<string, number>>(
      `select sum(planned)::int as planned, sum(sent + cancelled + superseded + collapsed + dead + unknown)::int as settled, sum(waiting)::int as waiting
       from deadlines.reminder_balance`,
    );
    expect(balance).toMatchObject({ planned: balance!.settled, waiting: 0 });
    expect(await world.app.get(ReminderReconciliation).compare(REMINDERS, world.clock.now())).toMatchObject({ missing: [] });
  });

  test('a row that vanished is found by the rules alone, and sent', async () => {
    const subject = await world.plan({ dueOn: '2024-03-15', ownerId });
    world.clock.set('2024-03-01T10:00:00Z');
    await sweep();
    await world.sql(`delete from deadlines.reminder where step in ('D-14', 'D-7') and collapsed_into_id is null`);
    world.clock.set('2024-03-08T10:00:00Z');
    const reconciliation = world.app.get(ReminderReconciliation);
    const found = await reconciliation.check(REMINDERS, world.clock.now());
    expect(found.missing.map((one) => one.step)).toEqual(expect.arrayContaining(['D-14', 'D-7']));
    mailbox.clear();
    await sweep();
    expect((await only('D-7', subject)).state).toBe('sent');
    expect((await reconciliation.check(REMINDERS, world.clock.now())).missing).toEqual([]);
    expect(mailbox.arrivals).toHaveLength(1);
  });

  test('a busy mailbox is tried again later, and the message is the same one', async () => {
    await world.plan({ dueOn: '2024-03-15', ownerId });
    world.clock.set('2024-02-14T10:00:00Z');
    mailbox.reply((_to, attempt) => (attempt === 1 ? { code: 451 } : 'accept'));
    expect((await sweep()).retry).toBe(1);
    expect(await only('D-30')).toMatchObject({ state: 'retry', last_error: expect.stringContaining('451') });
    expect((await sweep()).sent).toBe(0);
    await hurry();
    expect((await sweep()).sent).toBe(1);
    expect(await only('D-30')).toMatchObject({ state: 'sent', attempt: 2, last_error: null });
    expect(mailbox.arrivals).toHaveLength(1);
  });

  test.each([[{ code: 550 }], [{ code: 552, at: 'end' as const }]])(
    'a mailbox that refuses for good is not tried again: %j',
    async (reply) => {
      await world.plan({ dueOn: '2024-03-15', ownerId });
      world.clock.set('2024-02-14T10:00:00Z');
      mailbox.reply(reply);
      expect((await sweep()).dead).toBe(1);
      mailbox.reply('accept');
      await hurry();
      expect((await sweep()).sent).toBe(0);
      expect(await only('D-30')).toMatchObject({ state: 'dead', attempt: 1 });
    },
  );

  test('a line that breaks after the final dot leaves it unknown; it is sent once more under the same Message-ID', async () => {
    await world.plan({ dueOn: '2024-03-15', ownerId });
    world.clock.set('2024-02-14T10:00:00Z');
    mailbox.reply((_to, attempt) => (attempt === 1 ? 'accept-then-drop' : 'accept'));
    expect((await sweep()).unknown).toBe(1);
    expect((await only('D-30')).state).toBe('unknown');
    expect((await sweep()).sent).toBe(0);
    await hurry();
    expect((await sweep()).sent).toBe(1);
    expect(await only('D-30')).toMatchObject({ state: 'sent', attempt: 2 });
    expect(mailbox.arrivals).toHaveLength(2);
    expect(mailbox.arrivals[0]!.messageId).toBe(mailbox.arrivals[1]!.messageId);
  });

  test('a second unknown end is left to a person', async () => {
    await world.plan({ dueOn: '2024-03-15', ownerId });
    world.clock.set('2024-02-14T10:00:00Z');
    mailbox.reply('drop');
    await sweep();
    await hurry();
    await sweep();
    await hurry();
    await sweep();
    expect(await only('D-30')).toMatchObject({ state: 'unknown', attempt: 2 });
  });

  test('a server that is away stops the run, wears nothing out, and gets everything when it is back', async () => {
    await world.enterMany(60, { dueOn: '2024-03-15', ownerId });
    world.clock.set('2024-02-14T10:00:00Z');
    await mailbox.stop();
    const tally = await sweep().finally(() => mailbox.start());
    expect(tally).toMatchObject({ sent: 0, dead: 0, unknown: 0 });
    expect(tally.retry).toBeLessThanOrEqual(50);
    await hurry();
    expect((await sweep()).sent).toBe(60);
    expect(mailbox.arrivals).toHaveLength(60);
  });

  test('a deadline that is settled before its reminder leaves is not reminded of', async () => {
    const subject = await world.plan({ dueOn: '2024-03-15', ownerId });
    world.clock.set('2024-02-14T10:00:00Z');
    await world.settle(subject);
    expect((await sweep()).sent).toBe(0);
    expect(await states(subject)).toEqual(expect.not.arrayContaining([expect.stringContaining('pending')]));
  });

  test('a recipient who was disabled: the next in line is told, once', async () => {
    const [backupOwnerId] = [await world.person('Bea')];
    await world.plan({ dueOn: '2024-03-15', ownerId, backupOwnerId });
    world.clock.set('2024-02-14T10:00:00Z');
    await world.sql('update identity.person set disabled_at = now() where id = $1', [ownerId]);
    expect((await sweep()).sent).toBe(1);
    expect(mailbox.arrivals[0]!.to).toMatch(/^bea-/);
    expect(await states()).toContain('D-30 Bea sent');
    expect(await states()).toContain('D-30 Olu superseded');
  });

  test('with nobody in line an administrator is told; with no administrator it waits and shows', async () => {
    await world.plan({ dueOn: '2024-03-15', ownerId });
    await world.sql('update identity.person set disabled_at = now() where disabled_at is null');
    world.clock.set('2024-02-14T10:00:00Z');
    expect((await sweep()).sent).toBe(0);
    expect(await states()).toContain('D-30 null pending');
    await world.person('Ada', { roles: ['admin'] });
    expect((await sweep()).sent).toBe(1);
    expect(mailbox.arrivals[0]!.to).toMatch(/^ada-/);
  });

  test('a worker that dies between claim and sending: another sends it once, after the lease', async () => {
    await world.plan({ dueOn: '2024-03-15', ownerId });
    world.clock.set('2024-02-14T10:00:00Z');
    await world.app.get(LedgerUpkeep).setRight(REMINDERS);
    const [item] = await world.sql<{ fingerprint: string }>('select planned_with as fingerprint from deadlines.item');
    const claims = world.app.get(ReminderClaims);
    const [claimed] = await claims.claim(REMINDERS, item!.fingerprint, world.clock.now(), { worker: 'dead', limit: 10 });
    expect((await sweep()).sent).toBe(0);
    await world.sql(`update deadlines.reminder set lease_until = now() - interval '1 second' where state = 'sending'`);
    expect((await sweep()).sent).toBe(1);
    const late = {
      id: claimed!.id,
      attempt: claimed!.attempt,
      state: 'dead' as const,
      error: 'late',
      messageId: null,
      wait: null,
    };
    await claims.finish(REMINDERS, [late], world.clock.now());
    expect(await only('D-30')).toMatchObject({ state: 'sent', attempt: 2 });
    expect(mailbox.arrivals).toHaveLength(1);
  });

  test('the date changes while its reminder is on its way: the next sweep follows the new date', async () => {
    const subject = await world.plan({ dueOn: '2024-03-15', ownerId });
    world.clock.set('2024-02-14T10:00:00Z');
    mailbox.reply(async () => {
      await world.plan({ dueOn: '2024-03-20', ownerId, subjectId: subject });
      return { code: 451 };
    });
    expect((await sweep()).retry).toBe(1);
    mailbox.clear();
    await hurry();
    expect((await sweep()).sent).toBe(1);
    const told = (await world.ledger(subject)).filter((row) => row.send_at <= world.clock.now() && row.who === 'Olu');
    expect(told.map((row) => `${row.due_version} ${row.step} ${row.state}`)).toEqual([
      '1 catch-up collapsed',
      '1 D-30 superseded',
      '2 catch-up sent',
    ]);
  });

  test('two workers race for two hundred reminders: each arrives once', async () => {
    await world.enterMany(200, { dueOn: '2024-03-15', ownerId });
    const other = await world.startProcess();
    world.clock.set('2024-02-14T10:00:00Z');
    const tallies = await Promise.all([
      world.app.get(ReminderSweep).run(REMINDERS),
      other.get(ReminderSweep).run(REMINDERS),
      other.get(ReminderDelivery).deliverDue(REMINDERS),
    ]);
    expect(tallies.reduce((sum, { sent }) => sum + sent, 0)).toBe(200);
    expect([...mailbox.countByKey().values()]).toEqual(Array(200).fill(1));
  }, 90_000);

  test.each(['en', 'fr'])('the message names no record, network or person (%s)', async (locale) => {
    const [networkOwner] = [await world.person('Zebulon', { locale })];
    await world.plan({
      dueOn: '2024-03-15',
      ownerId: networkOwner,
      label: 'Quarterly report of the Northern Peers to Fondation Verte, EUR 120000',
    });
    world.clock.set('2024-02-14T10:00:00Z');
    await sweep();
    const mail = await mailbox.parse();
    const everything = `${mailbox.arrivals[0]!.raw.replace(/=\r?\n/g, '')}\n${mail.text}\n${mail.html}`.replace(
      mailbox.arrivals[0]!.to,
      '',
    );
    for (const word of ['Quarterly', 'Northern', 'Peers', 'Fondation', 'Verte', 'EUR', '120000', 'Zebulon']) {
      expect(everything.toLowerCase()).not.toContain(word.toLowerCase());
    }
    expect(mail.subject).toBe(locale === 'fr' ? 'Vous avez une échéance' : 'You have an item due');
  });
});
