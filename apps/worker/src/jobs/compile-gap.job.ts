import type { INestApplicationContext } from '@nestjs/common';
import { GapCompiler } from '#funding-gap';

/** Compiles the funding-gap report that a job asks for. What takes long runs in a thread, so that mail is not held up. */
export async function compileGap(app: INestApplicationContext, jobId: string): Promise<void> {
  await app.get(GapCompiler).run(jobId);
}
