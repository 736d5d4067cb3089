import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { DeadlinesModule } from '#deadlines';
import { FundingGapModule } from '#funding-gap';
import { IdentityModule } from '#identity';
import { type Config, PlatformModule } from '#platform';
import { RetentionModule } from '#retention';

/** The libs whose work is done here. */
const LIBS = [AuditModule, DeadlinesModule, FundingGapModule, IdentityModule, RetentionModule];

@Module({})
export class WorkerModule {
  static forRoot(config: Config & { databaseUrl: string }): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.forRoot(config), ...LIBS] };
  }
}
