import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { DeadlinesModule } from '#deadlines';
import { BudgetService } from './budget.service.js';
import { DonorTotalsService } from './donor-totals.service.js';
import { GrantChanges } from './grant-changes.service.js';
import { GrantDeadlines } from './grant-deadlines.service.js';
import { Grant } from './grant.entity.js';
import { GrantsService } from './grants.service.js';
import { RequirementPlanner } from './requirement-planner.service.js';
import { RequirementRule } from './requirement-rule.entity.js';
import { RequirementRulesService } from './requirement-rules.service.js';
import { Requirement } from './requirement.entity.js';
import { RequirementsService } from './requirements.service.js';
import { StagesService } from './stages.service.js';
import { Subgrant } from './subgrant.entity.js';
import { SubgrantsService } from './subgrants.service.js';
import { Tranche } from './tranche.entity.js';
import { TranchesService } from './tranches.service.js';

const ACTS = [
  GrantsService,
  StagesService,
  BudgetService,
  TranchesService,
  RequirementRulesService,
  RequirementsService,
  SubgrantsService,
  DonorTotalsService,
];

@Module({
  imports: [TypeOrmModule.forFeature([Grant, Tranche, RequirementRule, Requirement, Subgrant]), IdentityModule, DeadlinesModule],
  providers: [...ACTS, GrantChanges, GrantDeadlines, RequirementPlanner],
  exports: ACTS,
})
export class GrantsModule {}
