import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from '#audit';
import { FundingGapModule } from '#funding-gap';
import { type Config, PlatformModule } from '#platform';
import type { DatabaseAddresses } from './database-addresses.js';

@Module({})
class CommandModule {}

/** Gives a command the services of the product without any server, and closes them afterwards. */
export async function inApplication<T>(
  database: DatabaseAddresses,
  config: Config,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const platform = PlatformModule.forRoot({ ...config, databaseUrl: database.appUrl });
  const module = { module: CommandModule, imports: [platform, AuditModule, FundingGapModule] };
  // Standard output belongs to the command: only errors are said, and those on standard error.
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
