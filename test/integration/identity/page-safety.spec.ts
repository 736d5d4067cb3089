import { existsSync, readFileSync } from 'node:fs';
import { startApi, type TestApi } from '../../support/api.js';

/** What the browser is given: as it is written, and as it is built where it was built. */
const PAGES = ['apps/web/index.html', 'dist/web/index.html'].filter((path) => existsSync(path));

describe('what a browser is told', () => {
  let api: TestApi;
  let secure: TestApi;
  beforeAll(async () => {
    api = await startApi();
    secure = await startApi({ PUBLIC_URL: 'https://entente.example' });
  });
  afterAll(async () => {
    await api.stop();
    await secure.stop();
  });

  test('everything comes from here, nothing inline, nothing in a frame', async () => {
    const { headers } = await api.anonymous().get('/api/v1/meta').expect(200);
    const policy = Object.fromEntries(
      headers['content-security-policy']!.split(';').map((part) => {
        const [name, ...sources] = part.trim().split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(policy).toEqual({
      'default-src': `'none'`,
      'script-src': `'self'`,
      'style-src': `'self'`,
      'img-src': `'self' data:`,
      'font-src': `'self'`,
      'connect-src': `'self'`,
      'manifest-src': `'self'`,
      'base-uri': `'none'`,
      'form-action': `'self'`,
      'frame-ancestors': `'none'`,
    });
  });

  test('no type is guessed, no address is handed on, no other site may load anything, no cache keeps anything', async () => {
    const { headers } = await api.anonymous().get('/api/v1/meta').expect(200);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'no-store',
    });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('over https browsers stay with https', async () => {
    const { headers } = await secure.anonymous().get('/api/v1/meta').expect(200);
    expect(headers['strict-transport-security']).toMatch(/max-age=31536000; includeSubDomains/);
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });

  test.each(PAGES)('%s has no script and no style of its own', (path) => {
    const page = readFileSync(path, 'utf8');
    expect([...page.matchAll(/<script\b[^>]*>/g)].filter(([tag]) => !/\ssrc="\//.test(tag))).toEqual([]);
    expect(page).not.toMatch(/<style\b|\sstyle=|\son\w+=|javascript:/i);
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test.each([
    ['Origin', 'https://evil.example'],
    ['Sec-Fetch-Site', 'cross-site'],
    ['Sec-Fetch-Site', 'same-site'],
  ])('a request that says %s: %s cannot act, signed in or not', async (header, value) => {
    const browser = await api.signedIn('auditor');
    for (const refused of [
      browser.post('/api/v1/me/factor').set(header, value).send({ password: 'x' }),
      api.anonymous().post('/api/v1/session').set(header, value).send({ email: 'a@b.example', password: 'x' }),
      api.anonymous().post('/api/v1/password-resets').set(header, value).send({ email: 'a@b.example' }),
    ]) {
      expect((await refused.expect(403)).body.code).toBe('request.foreign-site');
    }
  });

  test('over https the cookie is bound to the host, out of reach of scripts, and not sent from other sites', async () => {
    const browser = await secure.signedIn('auditor');
    const { headers } = await browser
      .post('/api/v1/session')
      .send({ email: `${browser.userId}@people.example`, password: 'a long test password' })
      .expect(201);
    expect(headers['set-cookie']![0]).toMatch(/^__Host-entente=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });
});
