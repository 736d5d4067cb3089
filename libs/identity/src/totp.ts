/** One step of time is 30 seconds (RFC 6238); the one before and the one after are taken too, for clocks that are off. */
const STEP_SECONDS = 30;
const ISSUER = 'Entente';

/** A new random secret of 160 bits, in Base32 as authenticators take it. */
export async function newTotpSecret(): Promise<string> {
  const { generateSecret } = await import('otplib');
  return generateSecret();
}

/** The address that an authenticator reads from a square of dots. */
export async function totpUri(secret: string, label: string): Promise<string> {
  const { generateURI } = await import('otplib');
  return generateURI({ issuer: ISSUER, label, secret });
}

/** The step of time to which these six digits belong, near the present one, or null. In real time. */
export async function totpStep(secret: string, code: string): Promise<number | null> {
  const { verify } = await import('otplib');
  const result = await verify({ secret, token: code, epochTolerance: STEP_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
