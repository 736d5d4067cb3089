export { GrantsModule } from './grants.module.js';
export { GrantsService } from './grants.service.js';
export { StagesService } from './stages.service.js';
export { BudgetService } from './budget.service.js';
export { TranchesService } from './tranches.service.js';
export { RequirementRulesService } from './requirement-rules.service.js';
export { RequirementsService } from './requirements.service.js';
export { SubgrantsService } from './subgrants.service.js';
export { DonorTotalsService, DonorTotalsView } from './donor-totals.service.js';
export { Grant, GRANT_ROLES, type GrantRole } from './grant.entity.js';
export { AwardInput, GrantEditInput, NewGrantInput, ProbabilityOverrideInput } from './grant.inputs.js';
export { BudgetLinesInput, LineInput, TypeShareInput, TypeSharesInput } from './budget.inputs.js';
export { StageChangeInput } from './stage.inputs.js';
export { NewTrancheInput, ReceiptInput, TrancheEditInput } from './tranche.inputs.js';
export {
  NewRequirementInput,
  NewRequirementRuleInput,
  RequirementEditInput,
  RequirementStepInput,
  WaiverInput,
} from './requirement.inputs.js';
export { NewSubgrantInput, SubgrantLinesInput } from './subgrant.inputs.js';
export { type PartnerGate } from './partner-gate.js';
export { GrantView, toGrantView } from './grant.views.js';
export { GrantProfileView } from './grant-profile.views.js';
export { TrancheView } from './tranche.views.js';
export { RequirementTemplateView, RequirementView, ScheduledRuleView, toTemplateView } from './requirement.views.js';
export { SubgrantView } from './subgrant.views.js';
export { GRANT_SORTS, type GrantFilter, type GrantRow, type GrantSort, listGrants } from './grants.queries.js';
export { type DonorTotals } from './donor-totals.queries.js';
export { type GrantName, grantNamesByCode } from './grant-codes.queries.js';
export {
  portfolioGrants,
  type PortfolioGrant,
  portfolioIntermediaries,
  type PortfolioLine,
  type PortfolioSubgrant,
  portfolioSubgrants,
  type PortfolioTranche,
} from './portfolio.queries.js';
export { type RecordedGrant, type RecordedSubgrant, recordGrants, recordSubgrants } from './record-grants.service.js';
export {
  type ExpectedTranche,
  grantsEndingWithin,
  type OverdueRequirement,
  overdueRequirements,
  type IncomeAtRisk,
  incomeAtRisk,
  tranchesAtRisk,
  upcomingTranches,
} from './today.queries.js';
export { groupByOwner } from './domain/income-at-risk.js';
export { type Stage, type StageGroup, STAGE_GROUPS, STAGES } from './domain/grant-stage.js';
export { templatesFor } from './domain/requirement-templates.js';
export { requirementsOf } from './domain/requirement-schedule.js';
export { applicationsOverBy, removeApplications } from './application-retention.queries.js';
