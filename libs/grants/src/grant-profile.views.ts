import type { AuditEntry } from '#audit';
import { amountText, type PlainDate } from '#kernel';
import { amountsOf, nativeAllocation } from './domain/allocation.js';
import { gridOf } from './domain/budget-grid.js';
import { groupOf, TRANSITIONS } from './domain/grant-stage.js';
import type { GrantProfile, StageChange } from './grant-profile.queries.js';
import { GrantView, partyOrNull, PartyView, toGrantView } from './grant.views.js';
import { RequirementRuleView, RequirementView, toRequirementView, toRuleView } from './requirement.views.js';
import type { RequirementRule } from './requirement-rule.entity.js';
import type { RequirementRow } from './requirements.queries.js';
import { LineView, SubgrantView, toLineView, toSubgrantView } from './subgrant.views.js';
import type { SubgrantRow } from './subgrants.queries.js';
import { toTrancheView, TrancheView } from './tranche.views.js';
import type { TrancheRow } from './tranches.queries.js';

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

/** All that belongs to a grant, as it was read at one moment. */
export interface WholeGrant {
  profile: GrantProfile;
  tranches: TrancheRow[];
  rules: RequirementRule[];
  requirements: RequirementRow[];
  subgrants: SubgrantRow[];
  stages: StageChange[];
  history: AuditEntry[];
  names: ReadonlyMap<string, string>;
}

export function toGrantProfileView(whole: WholeGrant, today: PlainDate): GrantProfileView {
  const { profile, subgrants } = whole;
  return {
    ...toGrantView(profile, today),
    ...writtenFields(profile, today),
    ...grids(profile),
    tranches: whole.tranches.map((row) => toTrancheView(row, today)),
    requirementRules: whole.rules.map(toRuleView),
    requirements: whole.requirements.map((row) => toRequirementView(row, today)),
    subgrants: subgrants.map((row) => toSubgrantView(row, subgrants)),
    stageHistory: whole.stages,
    history: whole.history.map(({ at, act, actor, changes }) => ({ at, act, byName: whole.names.get(actor) ?? actor, changes })),
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
      inForce: groupOf(profile.stage) === 'pipeline' && today <= probabilityOverride.expiresOn,
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
