import type { INestApplicationContext } from '@nestjs/common';
import { RetentionSweep } from '#retention';

/** Lists what has outlived its period, and lets go of what was listed long enough ago and nobody holds. */
export async function keepPeriodsOfRetention(app: INestApplicationContext): Promise<void> {
  await app.get(RetentionSweep).run();
}
