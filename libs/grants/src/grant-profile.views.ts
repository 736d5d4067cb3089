import type { AuditEntry } from '#audit';
import { amountText, isPipeline, type PlainDate } from '#kernel';
import { amountsOf, nativeAllocation } from './domain/allocation.js';
import { gridOf } from './domain/budget-grid.js';
import { TRANSITIONS } from './domain/grant-stage.js';
import type { GrantProfile } from './grant-profile.queries.js';
import { GrantView, partyOrNull, PartyView, toGrantView } from './grant.views.js';
import { RequirementRuleView, RequirementView, toRequirementView, toRuleView } from './requirement.views.js';
import { LineView, SubgrantView, toLineView, toSubgrantView } from './subgrant.views.js';
import { toTrancheView, TrancheView } from './tranche.views.js';

export class GrantReferenceView {
  id: string;
  code: string;
  title: string;
  stage: string;
}

export class OverrideView {
  value: string;
  expiresOn: string;
  reason: string | null;
  /** it still replaces the probability of the stage */ inForce: boolean;
}

export class TypeShareView {
  type: string;
  share: string;
}

export class GridRowView {
  core: string;
  advocacy: string;
  service_delivery: string;
  total: string;
}

export class GridYearView extends GridRowView {
  year: number;
}

/** Year × funding type in the currency of the grant. */
export class GridView {
  years: GridYearView[];
  total: GridRowView;
}

export class StageChangeView {
  from: string | null;
  to: string;
  at: Date;
  byName: string | null;
  reason: string | null;
}

export class GrantActView {
  at: Date;
  act: string;
  byName: string;
  /** field to before and after */ changes: Record<string, unknown>;
}

/** A grant with all that its page shows. */
export class GrantProfileView extends GrantView {
  /** stages to which it may go from here */ nextStages: string[];
  allocation: string;
  fxMethod: string;
  contractRate: string | null;
  probabilityOverride: OverrideView | null;
  refDonor: string | null;
  backupOwner: PartyView | null;
  grantManager: PartyView | null;
  renewalOf: GrantReferenceView | null;
  renewedBy: GrantReferenceView[];
  restrictions: string | null;
  notes: string | null;
  activityScope: string | null;
  goalCodes: string[];
  outcomeCodes: string[];
  typeShares: TypeShareView[];
  budgetLines: LineView[];
  /** the budget lines as entered; null where it is spread by days */ budget: GridView | null;
  /** what falls into each year, to two decimals */ allocationByYear: GridView;
  tranches: TrancheView[];
  requirementRules: RequirementRuleView[];
  requirements: RequirementView[];
  subgrants: SubgrantView[];
  stageHistory: StageChangeView[];
  /** the latest fifty acts, newest first */ history: GrantActView[];
}

export function toGrantProfileView(profile: GrantProfile, history: readonly AuditEntry[], today: PlainDate): GrantProfileView {
  const { subgrants } = profile;
  return {
    ...toGrantView(profile, today),
    ...writtenFields(profile, today),
    ...grids(profile),
    tranches: profile.tranches.map((row) => toTrancheView(row, today)),
    requirementRules: profile.requirementRules.map(toRuleView),
    requirements: profile.requirements.map((row) => toRequirementView(row, today)),
    subgrants: subgrants.map((row) => toSubgrantView(row, subgrants)),
    stageHistory: profile.stageHistory.map((step) => ({ ...step, at: new Date(step.at) })),
    history: history.map(({ at, act, actor, actorName, changes }) => ({ at, act, byName: actorName ?? actor, changes })),
  };
}

function writtenFields(profile: GrantProfile, today: PlainDate) {
  const { allocation, fxMethod, contractRate, refDonor, renewalOf, renewedBy } = profile;
  const { restrictions, notes, activityScope, goalCodes, outcomeCodes, typeShares, probabilityOverride } = profile;
  return {
    ...{ allocation, fxMethod, contractRate, refDonor, renewalOf, renewedBy },
    ...{ restrictions, notes, activityScope, goalCodes, outcomeCodes, typeShares },
    nextStages: [...TRANSITIONS[profile.stage]],
    probabilityOverride: probabilityOverride && {
      ...probabilityOverride,
      inForce: isPipeline(profile.stage) && today <= probabilityOverride.expiresOn,
    },
    budgetLines: profile.budgetLines.map(toLineView),
    backupOwner: partyOrNull(profile.backupOwnerId, profile.backupOwnerName),
    grantManager: partyOrNull(profile.grantManagerId, profile.grantManagerName),
  };
}

function grids(profile: GrantProfile): { budget: GridView | null; allocationByYear: GridView } {
  const entered = () => gridOf(amountsOf(profile.budgetLines), (amount) => amountText(amount.toFixed(3)));
  return {
    budget: profile.allocation === 'budget_lines' ? entered() : null,
    allocationByYear: gridOf(nativeAllocation(profile), (amount) => amount.toFixed(2)),
  };
}
