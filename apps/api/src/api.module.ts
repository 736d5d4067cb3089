import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AuditModule } from '#audit';
import { IdentityModule } from '#identity';
import { MoneyModule } from '#money';
import { OrganisationsModule } from '#organisations';
import { type Config, PlatformModule } from '#platform';
import { StrategyModule } from '#strategy';
import { EtagInterceptor } from './http/etag.interceptor.js';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.js';
import { ProblemFilter } from './http/problem.filter.js';
import { SessionGuard } from './http/session.guard.js';
import { validationPipe } from './http/validation.js';
import { ContactsController } from './routes/contacts.controller.js';
import { HealthController } from './routes/health.controller.js';
import { JobsController } from './routes/jobs.controller.js';
import { MetaController } from './routes/meta.controller.js';
import { MoneySettingsController } from './routes/money-settings.controller.js';
import { NeedsController } from './routes/needs.controller.js';
import { OrganisationsController } from './routes/organisations.controller.js';
import { PlanningRatesController } from './routes/planning-rates.controller.js';
import { SessionController } from './routes/session.controller.js';
import { SpotRatesController } from './routes/spot-rates.controller.js';
import { StrategyController } from './routes/strategy.controller.js';

/** Every route of the product: one controller a noun. */
const CONTROLLERS = [
  ContactsController,
  HealthController,
  JobsController,
  MetaController,
  MoneySettingsController,
  NeedsController,
  OrganisationsController,
  PlanningRatesController,
  SessionController,
  SpotRatesController,
  StrategyController,
];

/** The libs whose acts and reads the routes offer. */
const LIBS = [AuditModule, IdentityModule, MoneyModule, OrganisationsModule, StrategyModule];

@Module({})
export class ApiModule {
  static forRoot(config: Config & { databaseUrl: string }): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.forRoot(config), DiscoveryModule, ...LIBS],
      controllers: CONTROLLERS,
      providers: [
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
      ],
    };
  }
}
