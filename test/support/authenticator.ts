import type request from 'supertest';
import { generate } from 'otplib';
import { PASSWORD } from './api.js';

const STEP_SECONDS = 30;

/** The six digits that an authenticator shows, some steps of 30 seconds from now. */
export function digits(secret: string, steps = 0): Promise<string> {
  return generate({ secret, epoch: Math.floor(Date.now() / 1000) + steps * STEP_SECONDS });
}

/** A second factor for whoever is signed in here. Its first code was the one of the step before, so later ones are free. */
export async function enrol(browser: request.Agent): Promise<{ secret: string; recoveryCodes: string[] }> {
  const begun = await browser.post('/api/v1/me/factor').send({ password: PASSWORD }).expect(201);
  const { secret } = begun.body as { secret: string };
  const confirmed = await browser
    .post('/api/v1/me/factor/confirmation')
    .send({ code: await digits(secret, -1) })
    .expect(201);
  return { secret, recoveryCodes: confirmed.body.codes as string[] };
}
