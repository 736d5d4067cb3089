import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Config } from './config.js';
import { typeOrmOptions } from './connection.js';
import { Database } from './database.js';
import { Jobs } from './jobs.service.js';
import { Queues } from './queues.js';
import { SystemClock } from './system-clock.js';

/** Injection name of the settings. */
export const CONFIG = Symbol('CONFIG');

const POOL_SIZE = 12;

/** What every other lib stands on: settings, clock, database doors and queues, the same instance for all. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: Config & { databaseUrl: string }): DynamicModule {
    return {
      module: PlatformModule,
      imports: [TypeOrmModule.forRoot(typeOrmOptions(config.databaseUrl, POOL_SIZE, config.namedStatements))],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: SystemClock, useFactory: () => new SystemClock(config.clockStart) },
        {
          provide: Database,
          useFactory: (source: DataSource) => new Database(source, config.namedStatements),
          inject: [DataSource],
        },
        { provide: Queues, useFactory: () => new Queues(config.databaseUrl, config.redisUrl) },
        Jobs,
      ],
      exports: [CONFIG, SystemClock, Database, Queues, Jobs],
    };
  }
}
