import type { INestApplicationContext } from '@nestjs/common';
import { Erasures } from '#retention';

/** Whoever was erased and is there again, because an older backup was put back, is erased again. */
export async function replayErasures(app: INestApplicationContext): Promise<void> {
  await app.get(Erasures).replay();
}
