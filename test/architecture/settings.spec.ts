import { readFileSync } from 'node:fs';
import { ConfigError, readConfig, SETTING_NAMES } from '#platform';

describe('settings', () => {
  test('.env.example names every setting and no other', () => {
    const named = [...readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(named.sort()).toEqual([...SETTING_NAMES].sort());
  });

  test('without any setting the product runs by itself, as demonstration', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true, databaseUrl: null, redisUrl: null, smtpUrl: null });
  });

  test('all mistakes are told at once', () => {
    const wrong = { PORT: 'many', REDIS_URL: 'localhost', MAIL_FROM: 'me', ENTENTE_SECRET_KEY: 'short' };
    expect(mistakesOf(wrong)).toHaveLength(4);
  });

  test('demonstration mode listens on this machine only', () => {
    expect(mistakesOf({ HOST: '0.0.0.0' })).toEqual([expect.stringMatching(/^HOST: demonstration/)]);
  });

  test('with a database of its own the demonstration is off and a secret is needed', () => {
    const settings = { DATABASE_URL: 'postgres://a@b/c' };
    expect(mistakesOf(settings)).toEqual([expect.stringMatching(/^ENTENTE_SECRET_KEY/)]);
    expect(readConfig({ ...settings, ENTENTE_SECRET_KEY: 'x'.repeat(32) }).demo).toBe(false);
  });

  test('production refuses demonstration accounts, a moved clock and silence about mail', () => {
    const settings = { NODE_ENV: 'production', ENTENTE_DEMO: 'on', ENTENTE_CLOCK: '2026-01-01T00:00:00Z' };
    expect(mistakesOf(settings).map((mistake) => mistake.split(':')[0])).toEqual(['ENTENTE_DEMO', 'SMTP_URL', 'ENTENTE_CLOCK']);
    expect(readConfig({ NODE_ENV: 'production', SMTP_URL: 'catch' })).toMatchObject({ smtpUrl: null, demo: false });
  });

  test('a secret may come from a file; one that cannot be read is a mistake', () => {
    expect(mistakesOf({ ENTENTE_SECRET_KEY_FILE: '/nowhere/key' })).toEqual([
      'ENTENTE_SECRET_KEY_FILE: cannot read /nowhere/key',
    ]);
  });
});

function mistakesOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigError).mistakes;
  }
}
