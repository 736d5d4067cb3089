import { readConfig } from '#platform/config';
import { childEnvironment } from './child-environment.js';
import type { Services } from './own-services.js';

const SERVICES: Services = {
  database: {
    appUrl: 'postgres://entente_app:a@127.0.0.1:5/entente',
    ownerUrl: 'postgres://entente_owner:o@127.0.0.1:5/entente',
  },
  dataFolder: '/home/postgres',
  mail: { url: 'smtp://127.0.0.1:2525', caughtIn: '/home/mail' },
  secretKey: 'a secret that is long enough to be one',
};

function environmentFor(env: NodeJS.ProcessEnv, services = SERVICES): NodeJS.ProcessEnv {
  return childEnvironment(env, readConfig(env), services)();
}

describe('what the api and the worker are told', () => {
  test("they work as the application and never see the owner's address", () => {
    const env = environmentFor({ DATABASE_OWNER_URL: 'postgres://owner:o@db/entente', LANG: 'C' });
    expect(env).toMatchObject({ DATABASE_URL: SERVICES.database.appUrl, LANG: 'C' });
    expect(JSON.stringify(env)).not.toContain('owner');
  });

  test('caught mail is said to be caught, with the way to the catcher', () => {
    const config = readConfig(environmentFor({}));
    expect(config).toMatchObject({ smtpUrl: null, catcherUrl: 'smtp://127.0.0.1:2525', mailFolder: '/home/mail', demo: true });
  });

  test('a real mail server takes the place of the catcher', () => {
    const mail = { url: 'smtp://mail.network.example', caughtIn: null };
    const config = readConfig(environmentFor({ SMTP_URL: mail.url }, { ...SERVICES, mail }));
    expect(config).toMatchObject({ smtpUrl: mail.url, catcherUrl: null });
  });

  test('a process that starts later starts with a later clock', async () => {
    const start = '2026-03-31T08:00:00.000Z';
    const settings = { ENTENTE_CLOCK: start };
    const environment = childEnvironment(settings, readConfig(settings), SERVICES);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { ENTENTE_CLOCK: later } = environment();
    expect(Date.parse(later!) - Date.parse(start)).toBeGreaterThanOrEqual(25);
    expect(Date.parse(later!) - Date.parse(start)).toBeLessThan(60_000);
  });
});
