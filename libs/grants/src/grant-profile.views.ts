import { ApiProperty } from '@nestjs/swagger';
import type { AuditEntry } from '#audit';
import { amountText, type PlainDate } from '#kernel';
import { amountsOf, nativeAllocation } from './domain/allocation.js';
import { gridOf } from './domain/budget-grid.js';
import { groupOf, TRANSITIONS } from './domain/grant-stage.js';
import type { GrantProfile, GrantReference, StageChange } from './grant-profile.queries.js';
import { GrantView, partyOrNull, PartyView, toGrantView } from './grant.views.js';
import { RequirementRuleView, RequirementView, toRequirementView, toRuleView } from './requirement.views.js';
import type { RequirementRule } from './requirement-rule.entity.js';
import type { RequirementRow } from './requirements.queries.js';
import { LineView, SubgrantView, toLineView, toSubgrantView } from './subgrant.views.js';
import type { SubgrantRow } from './subgrants.queries.js';
import { toTrancheView, TrancheView } from './tranche.views.js';
import type { TrancheRow } from './tranches.queries.js';

export class GrantReferenceView {
  @ApiProperty() id: string;
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty() stage: string;
}

export class OverrideView {
  @ApiProperty() value: string;
  @ApiProperty() expiresOn: string;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ description: 'it still replaces the probability of the stage' }) inForce: boolean;
}

export class TypeShareView {
  @ApiProperty() type: string;
  @ApiProperty() share: string;
}

export class GridRowView {
  @ApiProperty() core: string;
  @ApiProperty() advocacy: string;
  @ApiProperty() service_delivery: string;
  @ApiProperty() total: string;
}

export class GridYearView extends GridRowView {
  @ApiProperty() year: number;
}

/** Year × funding type in the currency of the grant. */
export class GridView {
  @ApiProperty({ type: [GridYearView] }) years: GridYearView[];
  @ApiProperty({ type: GridRowView }) total: GridRowView;
}

export class StageChangeView {
  @ApiProperty({ type: String, nullable: true }) from: string | null;
  @ApiProperty() to: string;
  @ApiProperty({ format: 'date-time' }) at: Date;
  @ApiProperty({ type: String, nullable: true }) byName: string | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
}

export class GrantActView {
  @ApiProperty({ format: 'date-time' }) at: Date;
  @ApiProperty() act: string;
  @ApiProperty() byName: string;
  @ApiProperty({ type: Object, additionalProperties: true, description: 'field to before and after' }) changes: Record<
    string,
    unknown
  >;
}

/** A grant with all that its page shows. */
export class GrantProfileView extends GrantView {
  @ApiProperty({ type: [String], description: 'stages to which it may go from here' }) nextStages: string[];
  @ApiProperty() allocation: string;
  @ApiProperty() fxMethod: string;
  @ApiProperty({ type: String, nullable: true }) contractRate: string | null;
  @ApiProperty({ type: OverrideView, nullable: true }) probabilityOverride: OverrideView | null;
  @ApiProperty({ type: String, nullable: true }) refDonor: string | null;
  @ApiProperty({ type: PartyView, nullable: true }) backupOwner: PartyView | null;
  @ApiProperty({ type: PartyView, nullable: true }) grantManager: PartyView | null;
  @ApiProperty({ type: GrantReferenceView, nullable: true }) renewalOf: GrantReference | null;
  @ApiProperty({ type: [GrantReferenceView] }) renewedBy: GrantReference[];
  @ApiProperty({ type: String, nullable: true }) restrictions: string | null;
  @ApiProperty({ type: String, nullable: true }) notes: string | null;
  @ApiProperty({ type: String, nullable: true }) activityScope: string | null;
  @ApiProperty({ type: [String] }) goalCodes: string[];
  @ApiProperty({ type: [String] }) outcomeCodes: string[];
  @ApiProperty({ type: [TypeShareView] }) typeShares: TypeShareView[];
  @ApiProperty({ type: [LineView] }) budgetLines: LineView[];
  @ApiProperty({ type: GridView, nullable: true, description: 'the budget lines as entered; null where it is spread by days' })
  budget: GridView | null;
  @ApiProperty({ type: GridView, description: 'what falls into each year, to two decimals' }) allocationByYear: GridView;
  @ApiProperty({ type: [TrancheView] }) tranches: TrancheView[];
  @ApiProperty({ type: [RequirementRuleView] }) requirementRules: RequirementRuleView[];
  @ApiProperty({ type: [RequirementView] }) requirements: RequirementView[];
  @ApiProperty({ type: [SubgrantView] }) subgrants: SubgrantView[];
  @ApiProperty({ type: [StageChangeView] }) stageHistory: StageChangeView[];
  @ApiProperty({ type: [GrantActView], description: 'the latest fifty acts, newest first' }) history: GrantActView[];
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
