import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AuditModule } from '#audit';
import { DeadlinesModule } from '#deadlines';
import { IdentityModule } from '#identity';
import { MoneyModule } from '#money';
import { OrganisationsModule } from '#organisations';
import { PartnershipsModule } from '#partnerships';
import { type Config, PlatformModule } from '#platform';
import { StandardsModule } from '#standards';
import { StrategyModule } from '#strategy';
import { EtagInterceptor } from './http/etag.interceptor.js';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.js';
import { ProblemFilter } from './http/problem.filter.js';
import { SessionGuard } from './http/session.guard.js';
import { validationPipe } from './http/validation.js';
import { AssessmentsController } from './routes/assessments.controller.js';
import { CaughtMailController } from './routes/caught-mail.controller.js';
import { ContactsController } from './routes/contacts.controller.js';
import { DeadlinesController } from './routes/deadlines.controller.js';
import { HealthController } from './routes/health.controller.js';
import { JobsController } from './routes/jobs.controller.js';
import { MetaController } from './routes/meta.controller.js';
import { MetricsController } from './routes/metrics.controller.js';
import { MoneySettingsController } from './routes/money-settings.controller.js';
import { NeedsController } from './routes/needs.controller.js';
import { OrganisationsController } from './routes/organisations.controller.js';
import { PartnershipsController } from './routes/partnerships.controller.js';
import { PlanningRatesController } from './routes/planning-rates.controller.js';
import { RemindersController } from './routes/reminders.controller.js';
import { ScoringController } from './routes/scoring.controller.js';
import { SessionController } from './routes/session.controller.js';
import { SpotRatesController } from './routes/spot-rates.controller.js';
import { StandardsController } from './routes/standards.controller.js';
import { StrategyController } from './routes/strategy.controller.js';

/** Every route of the product: one controller a noun. */
const CONTROLLERS = [
  AssessmentsController,
  CaughtMailController,
  ContactsController,
  DeadlinesController,
  HealthController,
  JobsController,
  MetaController,
  MetricsController,
  MoneySettingsController,
  NeedsController,
  OrganisationsController,
  PartnershipsController,
  PlanningRatesController,
  RemindersController,
  ScoringController,
  SessionController,
  SpotRatesController,
  StandardsController,
  StrategyController,
];

/** The libs whose acts and reads the routes offer. */
const LIBS = [
  AuditModule,
  DeadlinesModule,
  IdentityModule,
  MoneyModule,
  OrganisationsModule,
  PartnershipsModule,
  StandardsModule,
  StrategyModule,
];

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
