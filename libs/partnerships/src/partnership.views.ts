import type { Level } from '#organisations';
import { type AssessedBand, type AssessmentRow, AssessmentView, ParticipantView, toAssessmentView } from '#standards';
import type { PartnerCategory, Partnership, PartnershipStatus } from './partnership.entity.js';
import { blocks, type PartnershipGate } from './partnership-gate.js';

/** A partnership in a list. */
export class PartnershipView {
  id: string;
  version: number;
  organisationId: string;
  organisationName: string;
  profileCode: string;
  title: string;
  status: PartnershipStatus;
  carriesMoney: boolean;
  priorityRank: number | null;
  owner: ParticipantView;
  /** the assessment that it stands on */ assessmentId: string | null;
  band: AssessedBand | null;
  /** @example 75.00 */ overall: string | null;
  /** the last valid day */ validUntilOn: string | null;
  /** assessed under a version that no board has adopted */ provisional: boolean;
  /** runs out within 180 days */ expiring: boolean;
  /** invented, for demonstration */ demo: boolean;
}

/** A partnership in a list, as it is read. */
export type PartnershipRow = Omit<PartnershipView, 'owner'> & {
  ownerId: string;
  ownerName: string;
  gateWarnsOnly: boolean;
  sortKey: string;
};

export class GateReasonView {
  code: PartnershipGate['reasons'][number]['code'];
  /** criterion, domain or question */ subject: string | null;
}

/** Whether a partnership may be active today, and everything that stands in the way. */
export class GateView {
  mayBeActive: boolean;
  /** the reasons warn and block nothing */ warnsOnly: boolean;
  reasons: GateReasonView[];
}

export class ConcernedNetworkView {
  id: string;
  name: string;
  level: string;
}

/** A partnership with all that its page shows. */
export class PartnershipProfileView extends PartnershipView {
  purpose: string | null;
  contributionToGoal: string;
  goalCodes: string[];
  categories: PartnerCategory[];
  /** why it was suspended or ended */ statusReason: string | null;
  proposer: ParticipantView | null;
  startsOn: string | null;
  endedOn: string | null;
  networks: ConcernedNetworkView[];
  gate: GateView;
  /** the latest first */ assessments: AssessmentView[];
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
