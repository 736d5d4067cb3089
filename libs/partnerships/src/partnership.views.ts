import { ApiProperty } from '@nestjs/swagger';
import type { Level } from '#organisations';
import { type AssessmentRow, AssessmentView, ASSESSED_BANDS, ParticipantView, toAssessmentView } from '#standards';
import { PARTNER_CATEGORIES, type Partnership, PARTNERSHIP_STATUSES } from './partnership.entity.js';
import { blocks, type PartnershipGate } from './partnership-gate.js';
import type { PartnershipRow } from './partnerships.queries.js';

/** A partnership in a list. */
export class PartnershipView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() organisationId: string;
  @ApiProperty() organisationName: string;
  @ApiProperty() profileCode: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: PARTNERSHIP_STATUSES }) status: string;
  @ApiProperty() carriesMoney: boolean;
  @ApiProperty({ type: Number, nullable: true }) priorityRank: number | null;
  @ApiProperty() owner: ParticipantView;
  @ApiProperty({ type: String, nullable: true, description: 'the assessment that it stands on' }) assessmentId: string | null;
  @ApiProperty({ enum: ASSESSED_BANDS, nullable: true }) band: string | null;
  @ApiProperty({ type: String, nullable: true, example: '75.00' }) overall: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the last valid day' }) validUntilOn: string | null;
  @ApiProperty({ description: 'assessed under a version that no board has adopted' }) provisional: boolean;
  @ApiProperty({ description: 'runs out within 180 days' }) expiring: boolean;
  @ApiProperty({ description: 'invented, for demonstration' }) demo: boolean;
}

export const GATE_REASONS = [
  'not-approved',
  'suspended',
  'expired',
  'serious-incident-open',
  'band-too-low',
  'no-action',
  'criterion-without-action',
  'domain-without-action',
  'action-due-too-late',
  'money-not-assessed',
  'question-refused',
] as const satisfies readonly PartnershipGate['reasons'][number]['code'][];

export class GateReasonView {
  @ApiProperty({ enum: GATE_REASONS }) code: string;
  @ApiProperty({ type: String, nullable: true, description: 'criterion, domain or question' }) subject: string | null;
}

/** Whether a partnership may be active today, and everything that stands in the way. */
export class GateView {
  @ApiProperty() mayBeActive: boolean;
  @ApiProperty({ description: 'the reasons warn and block nothing' }) warnsOnly: boolean;
  @ApiProperty({ type: [GateReasonView] }) reasons: GateReasonView[];
}

export class ConcernedNetworkView {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty() level: string;
}

/** A partnership with all that its page shows. */
export class PartnershipProfileView extends PartnershipView {
  @ApiProperty({ type: String, nullable: true }) purpose: string | null;
  @ApiProperty() contributionToGoal: string;
  @ApiProperty({ type: [String] }) goalCodes: string[];
  @ApiProperty({ enum: PARTNER_CATEGORIES, isArray: true }) categories: string[];
  @ApiProperty({ type: String, nullable: true, description: 'why it was suspended or ended' }) statusReason: string | null;
  @ApiProperty({ type: ParticipantView, nullable: true }) proposer: ParticipantView | null;
  @ApiProperty({ type: String, nullable: true }) startsOn: string | null;
  @ApiProperty({ type: String, nullable: true }) endedOn: string | null;
  @ApiProperty({ type: [ConcernedNetworkView] }) networks: ConcernedNetworkView[];
  @ApiProperty() gate: GateView;
  @ApiProperty({ type: [AssessmentView], description: 'the latest first' }) assessments: AssessmentView[];
}

export function toPartnershipView(row: PartnershipRow): PartnershipView {
  const { sortKey: _, gateWarnsOnly: __, ownerId, ownerName, ...view } = row;
  return { ...view, owner: { id: ownerId, name: ownerName } };
}

export function toGateView(gate: PartnershipGate): GateView {
  return { mayBeActive: !blocks(gate), ...gate };
}

/** Everything on the page of a partnership. */
export function toPartnershipProfileView(
  row: PartnershipRow,
  partnership: Partnership,
  parts: {
    proposerName: string;
    networks: { id: string; name: string; level: Level }[];
    gate: PartnershipGate;
    assessments: AssessmentRow[];
  },
): PartnershipProfileView {
  const { purpose, contributionToGoal, goalCodes, categories, statusReason, proposerId, startsOn, endedOn } = partnership;
  const { proposerName, networks, gate, assessments } = parts;
  return {
    ...toPartnershipView(row),
    purpose,
    contributionToGoal,
    goalCodes,
    categories,
    statusReason,
    proposer: { id: proposerId, name: proposerName },
    startsOn,
    endedOn,
    networks,
    gate: toGateView(gate),
    assessments: assessments.map(toAssessmentView),
  };
}
