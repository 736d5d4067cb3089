import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AuditModule } from '#audit';
import { DeadlinesModule } from '#deadlines';
import { FilesModule } from '#files';
import { FundingGapModule } from '#funding-gap';
import { GrantsModule } from '#grants';
import { IdentityModule } from '#identity';
import { MoneyModule } from '#money';
import { OrganisationsModule } from '#organisations';
import { PartnershipsModule } from '#partnerships';
import { PipelineModule } from '#pipeline';
import { type Config, PlatformModule } from '#platform';
import { SecretsModule } from '#secrets';
import { StandardsModule } from '#standards';
import { StrategyModule } from '#strategy';
import { EtagInterceptor } from './http/etag.interceptor.js';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RequestTimes } from './http/request-times.js';
import { SessionGuard } from './http/session.guard.js';
import { Throttle } from './http/throttle.js';
import { validationPipe } from './http/validation.js';
import { RetentionModule } from '#retention';
import { AssessmentsController } from './routes/assessments.controller.js';
import { AuditController } from './routes/audit.controller.js';
import { CaughtMailController } from './routes/caught-mail.controller.js';
import { ContactsController } from './routes/contacts.controller.js';
import { DeadlinesController } from './routes/deadlines.controller.js';
import { DeclarationsController } from './routes/declarations.controller.js';
import { DonorsController } from './routes/donors.controller.js';
import { ErasuresController } from './routes/erasures.controller.js';
import { FilesController } from './routes/files.controller.js';
import { FundingGapController } from './routes/funding-gap.controller.js';
import { GapReportPartsController } from './routes/gap-report-parts.controller.js';
import { GrantActsController } from './routes/grant-acts.controller.js';
import { GrantsController } from './routes/grants.controller.js';
import { HealthController } from './routes/health.controller.js';
import { HistoryController } from './routes/history.controller.js';
import { HistoryReads } from './routes/history.reads.js';
import { IncidentsController } from './routes/incidents.controller.js';
import { JobsController } from './routes/jobs.controller.js';
import { LockdownsController } from './routes/lockdowns.controller.js';
import { MetaController } from './routes/meta.controller.js';
import { MetricsController } from './routes/metrics.controller.js';
import { MoneySettingsController } from './routes/money-settings.controller.js';
import { NeedsController } from './routes/needs.controller.js';
import { OrganisationsController } from './routes/organisations.controller.js';
import { OwnSecurityController } from './routes/own-security.controller.js';
import { OwnSessionsController } from './routes/own-sessions.controller.js';
import { PartnershipsController } from './routes/partnerships.controller.js';
import { PasswordResetsController } from './routes/password-resets.controller.js';
import { PeopleController } from './routes/people.controller.js';
import { PlanningRatesController } from './routes/planning-rates.controller.js';
import { RemindersController } from './routes/reminders.controller.js';
import { RequirementRulesController } from './routes/requirement-rules.controller.js';
import { RequirementsController } from './routes/requirements.controller.js';
import { RetentionController } from './routes/retention.controller.js';
import { RolesController } from './routes/roles.controller.js';
import { ScoringController } from './routes/scoring.controller.js';
import { SecurityEventsController } from './routes/security-events.controller.js';
import { SessionController } from './routes/session.controller.js';
import { SignatoriesController } from './routes/signatories.controller.js';
import { SpotRatesController } from './routes/spot-rates.controller.js';
import { StandardsController } from './routes/standards.controller.js';
import { StrategyController } from './routes/strategy.controller.js';
import { SubgrantsController } from './routes/subgrants.controller.js';
import { TodayController } from './routes/today.controller.js';
import { TodayReads } from './routes/today.reads.js';
import { TokensController } from './routes/tokens.controller.js';
import { TranchesController } from './routes/tranches.controller.js';

/** Every route of the product: one controller a noun. */
const CONTROLLERS = [
  AssessmentsController,
  AuditController,
  CaughtMailController,
  ContactsController,
  DeadlinesController,
  DeclarationsController,
  DonorsController,
  ErasuresController,
  FilesController,
  FundingGapController,
  GapReportPartsController,
  GrantActsController,
  GrantsController,
  HealthController,
  HistoryController,
  IncidentsController,
  JobsController,
  LockdownsController,
  MetaController,
  MetricsController,
  MoneySettingsController,
  NeedsController,
  OrganisationsController,
  OwnSecurityController,
  OwnSessionsController,
  PartnershipsController,
  PasswordResetsController,
  PeopleController,
  PlanningRatesController,
  RemindersController,
  RequirementRulesController,
  RequirementsController,
  RetentionController,
  RolesController,
  ScoringController,
  SecurityEventsController,
  SessionController,
  SignatoriesController,
  SpotRatesController,
  StandardsController,
  StrategyController,
  SubgrantsController,
  TodayController,
  TokensController,
  TranchesController,
];

/** The libs whose acts and reads the routes offer. */
const LIBS = [
  AuditModule,
  DeadlinesModule,
  FilesModule,
  FundingGapModule,
  GrantsModule,
  IdentityModule,
  MoneyModule,
  OrganisationsModule,
  PartnershipsModule,
  PipelineModule,
  RetentionModule,
  SecretsModule,
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
        HistoryReads,
        RequestTimes,
        Throttle,
        TodayReads,
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
      ],
    };
  }
}
