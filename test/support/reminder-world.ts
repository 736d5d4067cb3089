import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AuditModule } from '#audit';
import { DeadlinesModule, DeadlinesService, type DeadlineToPlan } from '#deadlines';
import { IdentityModule, type Role } from '#identity';
import { type PlainDate, systemActor } from '#kernel';
import { Database, newId, PlatformModule, readConfig, SystemClock } from '#platform';
import { TestClock } from './clock.js';
import { asOwner, createTestDatabase, type TestDatabase } from './database.js';

export const REMINDERS = systemActor('reminders');

/** A row of the ledger as tests look at it. */
export interface LedgerEntry {
  id: string;
  step: string;
  functions: string[];
  who: string | null;
  due_version: number;
  send_at: Date;
  state: string;
  attempt: number;
  message_id: string | null;
  last_error: string | null;
  collapsed_into: string | null;
}

interface PersonSettings {
  roles?: Role[];
  timeZone?: string;
  calendar?: string;
  sendHour?: number;
  locale?: string;
}

/** The deadlines of a small organisation on a database of its own, with a clock that a test moves. */
export class ReminderWorld {
  private readonly names = new Map<string, string>();
  private readonly apps: INestApplicationContext[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly clock: TestClock,
    private readonly settings: NodeJS.ProcessEnv,
  ) {}

  /** The moment is the clock's start; the settings are those of the product. */
  static async begin(moment: string, settings: NodeJS.ProcessEnv = {}): Promise<ReminderWorld> {
    const world = new ReminderWorld(await createTestDatabase(), new TestClock(moment), settings);
    await world.startProcess();
    return world;
  }

  /** One more process with connections of its own, on the same database. */
  async startProcess(): Promise<INestApplicationContext> {
    const config = readConfig({
      DATABASE_URL: this.database.url,
      ENTENTE_SECRET_KEY: 'a secret for tests that is long enough',
      PUBLIC_URL: 'https://entente.example',
      MAIL_FROM: 'entente@post.example',
      LOG_LEVEL: 'error',
      ...this.settings,
    });
    const platform = PlatformModule.forRoot({ ...config, databaseUrl: this.database.url });
    const module = await Test.createTestingModule({ imports: [platform, AuditModule, IdentityModule, DeadlinesModule] })
      .overrideProvider(SystemClock)
      .useValue(this.clock)
      .compile();
    await module.init();
    this.apps.push(module);
    return module;
  }

  get app(): INestApplicationContext {
    return this.apps[0]!;
  }

  async person(name: string, { roles = [], timeZone, calendar, sendHour, locale }: PersonSettings = {}): Promise<string> {
    const id = newId();
    await this.sql(
      `insert into identity.person (id, name, email, time_zone, calendar_code, send_hour, locale)
       values ($1, $2, $3, coalesce($4, 'Europe/London'), coalesce($5, 'GB-ENG'), coalesce($6, 9), coalesce($7, 'en'))`,
      [id, name, `${name.toLowerCase()}-${id.slice(-6)}@people.example`, timeZone, calendar, sendHour, locale],
    );
    for (const role of roles) await this.sql('insert into identity.role_grant (person_id, role) values ($1, $2)', [id, role]);
    this.names.set(id, name);
    return id;
  }

  /** Plans a deadline as the record's own lib would; the same subject again changes it. */
  async plan(
    item: Pick<DeadlineToPlan, 'ownerId'> & { dueOn: string; enteredOn?: string } & Partial<
        Omit<DeadlineToPlan, 'dueOn' | 'enteredOn'>
      >,
  ): Promise<string> {
    const subjectId = item.subjectId ?? newId();
    const given = { ...item, dueOn: item.dueOn as PlainDate, enteredOn: item.enteredOn as PlainDate | undefined };
    const defaults = {
      kind: 'requirement',
      subjectType: 'requirement',
      label: 'Secret grant of Somebody',
      path: `/grants/${subjectId}`,
    } as const;
    await this.app
      .get(Database)
      .transaction(REMINDERS, (tx) => this.app.get(DeadlinesService).plan(tx, REMINDERS, { ...defaults, ...given, subjectId }));
    return subjectId;
  }

  /** As many deadlines as that, entered without their reminders: the next sweep plans them. */
  async enterMany(count: number, item: { dueOn: string; ownerId: string }): Promise<void> {
    await this.sql(
      `insert into deadlines.item (id, kind, subject_type, subject_id, label, path, due_on, entered_on, owner_id)
       select gen_random_uuid(), 'requirement', 'requirement', gen_random_uuid(), 'One of many', '/one/of/many', $2, '2024-02-01', $3
       from generate_series(1, $1)`,
      [count, item.dueOn, item.ownerId],
    );
  }

  async settle(subjectId: string, how: 'done' | 'cancelled' = 'done'): Promise<void> {
    await this.app
      .get(Database)
      .transaction(REMINDERS, (tx) =>
        this.app.get(DeadlinesService).settle(tx, REMINDERS, 'requirement', subjectId, 'requirement', how),
      );
  }

  /** The ledger of a subject (of all without one), by time, then name. */
  async ledger(subjectId: string | null = null): Promise<LedgerEntry[]> {
    const found = await this.sql<LedgerEntry & { recipient_id: string | null }>(
      `select r.*, into_row.step as collapsed_into from deadlines.reminder r join deadlines.item i on i.id = r.item_id
       left join deadlines.reminder into_row on into_row.id = r.collapsed_into_id
       where $1::uuid is null or i.subject_id = $1 order by r.send_at, r.due_version, r.step, r.recipient_id`,
      [subjectId],
    );
    return found.map((row) => ({
      ...row,
      who: row.recipient_id === null ? null : (this.names.get(row.recipient_id) ?? row.recipient_id),
    }));
  }

  sql<T>(statement: string, parameters: unknown[] = []): Promise<T[]> {
    return asOwner<T>(this.database.url, statement, parameters);
  }

  async end(): Promise<void> {
    for (const app of this.apps) await app.close();
    await this.database.drop();
  }
}
