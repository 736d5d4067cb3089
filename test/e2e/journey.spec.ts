import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { freePort } from '#local-services';
import { describeWith } from '../support/needs.js';
import { barriers, openBrowser, signIn } from './browser.js';
import { StartedProduct } from './started-product.js';

const JOURNEY_MS = 240_000;
// A Tuesday afternoon: the day's hour of sending, nine o'clock, has passed everywhere in the family.
const CLOCK = '2026-11-24T21:00:00Z';

/** The api through the browser's own session, for what would be thirty times the same by hand. */
async function send<T>(
  page: Page,
  method: 'get' | 'post' | 'put',
  path: string,
  options: { data?: object; version?: number } = {},
): Promise<T> {
  const headers: Record<string, string> = options.version === undefined ? {} : { 'If-Match': `"v${options.version}"` };
  const answer = await page.request[method](`/api/v1${path}`, { data: options.data, headers });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as T;
}

describeWith('chromium', 'the main job in a browser', () => {
  let home: string;
  let address: string;
  let product: StartedProduct;
  let browser: Browser;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'entente-journey-'));
    const port = String(await freePort());
    address = `http://localhost:${port}`;
    product = new StartedProduct({ ENTENTE_HOME: home, PORT: port, ENTENTE_CLOCK: CLOCK });
    await product.ready();
    browser = await openBrowser();
  }, JOURNEY_MS);

  afterAll(async () => {
    await browser?.close();
    await product?.end('SIGTERM');
    await rm(home, { recursive: true, force: true });
  }, JOURNEY_MS);

  test(
    'a partner is assessed, approved by a second person, and becomes active',
    async () => {
      const lead = await signIn(browser, address, 'partnerships@entente.example');
      const { id: organisationId } = await send<{ id: string }>(lead, 'post', '/organisations', {
        data: { code: 'journey-ally', name: 'Journey Ally', kind: 'ally_ngo' },
      });
      const { id: partnershipId } = await send<{ id: string }>(lead, 'post', '/partnerships', {
        data: { organisationId, profileCode: 'ally_ngo', title: 'A common journey', contributionToGoal: 'Opens doors.' },
      });

      await lead.goto(`/partnerships/${partnershipId}`);
      await lead.getByRole('button', { name: 'Start an assessment' }).click();
      await lead.waitForURL(/\/assessments\//);
      const assessmentId = lead.url().split('/').at(-1)!;
      await scoreByHand(lead);
      await scoreTheRest(lead, assessmentId);
      await lead.reload();
      expect(await barriers(lead)).toEqual([]);
      await lead.getByRole('button', { name: 'Hand in for review' }).click();
      await lead.getByText('Handed in for review.').waitFor();

      const reviewer = await signIn(browser, address, 'reviewer@entente.example');
      await reviewer.goto(`/assessments/${assessmentId}`);
      await reviewer.getByRole('button', { name: 'Approve' }).click();
      await reviewer.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
      await reviewer.getByText('Approved.').waitFor();

      await lead.goto(`/partnerships/${partnershipId}`);
      await lead.getByRole('button', { name: 'Make active' }).click();
      await lead.getByText('The partnership is active.').waitFor();
      expect(await barriers(lead)).toEqual([]);
    },
    JOURNEY_MS,
  );

  test(
    'a requirement of a grant sends a reminder, which is opened in the catcher',
    async () => {
      const fundraiser = await signIn(browser, address, 'fundraiser@entente.example');
      await fundraiser.goto('/grants?stageGroup=secured');
      await fundraiser.getByRole('table', { name: 'Grants' }).getByRole('link').first().click();
      await fundraiser.getByRole('heading', { level: 2, name: 'Requirements' }).waitFor();
      expect(await barriers(fundraiser)).toEqual([]);
      const grantId = fundraiser.url().split('/').at(-1)!;
      const { user } = await send<{ user: { id: string; email: string } }>(fundraiser, 'get', '/session');
      const before = await mailsTo(fundraiser, user.email);
      await send(fundraiser, 'post', `/grants/${grantId}/requirements`, {
        data: { kind: 'note', label: 'A note that nobody outside may read', dueOn: '2026-12-04', ownerId: user.id },
      });

      await expectMail(fundraiser, user.email, before + 1);
      await fundraiser.goto('/caught-mail');
      await fundraiser.getByRole('row').filter({ hasText: user.email }).first().getByRole('link').click();
      const message = fundraiser.getByRole('dialog');
      await message.getByText('4 December 2026').first().waitFor();
      expect(await message.innerText()).not.toContain('A note that nobody outside may read');
      expect(await barriers(fundraiser)).toEqual([]);
    },
    JOURNEY_MS,
  );

  test(
    'a cell of the funding gap opens the grants and rates behind it',
    async () => {
      const director = await signIn(browser, address, 'director@entente.example');
      expect(await barriers(director)).toEqual([]);
      await director.goto('/funding-gap');
      await director.locator('#matrix').waitFor();
      expect(await barriers(director)).toEqual([]);
      await director.locator('#matrix td').getByRole('link').filter({ hasText: /\d/ }).first().click();
      const cell = director.getByRole('dialog');
      await cell.getByText('Where the need comes from').waitFor();
      await cell.getByText('Where the money comes from').waitFor();
      expect(await cell.getByRole('link').count()).toBeGreaterThan(0);
      expect(await barriers(director)).toEqual([]);
    },
    JOURNEY_MS,
  );
});

/** The first criterion as a person does it: a score, then what it rests on. */
async function scoreByHand(page: Page): Promise<void> {
  const criterion = page.locator('article').filter({ hasText: 'A1' }).first();
  await criterion.getByRole('radio', { name: /^3/ }).check({ force: true });
  await criterion.getByText('Saved').waitFor();
  await criterion.getByRole('button', { name: 'Add evidence' }).click();
  const evidence = criterion.getByRole('form', { name: 'Add evidence to A1' });
  await evidence.getByLabel('What it is').fill('Registration extract, seen by two people');
  await evidence.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByText('Evidence added.').waitFor();
}

interface Dossier {
  version: number;
  card: { criteria: { id: string }[] };
  answers: { criterion: string; version: number }[];
  gateQuestions: { code: string }[];
}

async function scoreTheRest(page: Page, assessmentId: string): Promise<void> {
  const dossier = await send<Dossier>(page, 'get', `/assessments/${assessmentId}`);
  for (const { id } of dossier.card.criteria) {
    if (dossier.answers.some((answer) => answer.criterion === id && answer.version > 0)) continue;
    await send(page, 'put', `/assessments/${assessmentId}/answers/${id}`, { data: { score: 3 }, version: 0 });
    await send(page, 'post', `/assessments/${assessmentId}/evidence`, {
      data: { criterion: id, kind: 'public_statement', description: 'Statement of the partner' },
    });
  }
}

async function mailsTo(page: Page, address: string): Promise<number> {
  const { data } = await send<{ data: { to: string }[] }>(page, 'get', '/caught-mail');
  return data.filter((message) => message.to.includes(address)).length;
}

async function expectMail(page: Page, address: string, count: number): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    if ((await mailsTo(page, address)) >= count) return;
    await page.waitForTimeout(500);
  }
  throw new Error(`no new mail to ${address} within a minute`);
}
