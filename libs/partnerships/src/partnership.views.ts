import { type AssessedBand, type AssessmentRow, AssessmentView, ParticipantView, toAssessmentView } from '#standards';
import type { PartnerCategory, PartnershipStatus } from './partnership.entity.js';
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

/** A partnership on its page, as it is read; its gate and assessments come apart. */
export type PartnershipPage = PartnershipRow &
  Omit<PartnershipProfileView, keyof PartnershipView | 'gate' | 'assessments'> & {
    /** Serious claims to represent that the partner has not settled, whoever keeps the record of them. */
    openSeriousIncidents: number;
  };

type OfLists = 'ownerId' | 'ownerName' | 'gateWarnsOnly' | 'sortKey';

/** What is read of a partnership, of its page too, without what only lists need. */
export function toPartnershipView<R extends PartnershipRow>(row: R): Omit<R, OfLists> & Pick<PartnershipView, 'owner'> {
  const { sortKey: _, gateWarnsOnly: __, ownerId, ownerName, ...view } = row;
  return { ...view, owner: { id: ownerId, name: ownerName } };
}

export function toGateView(gate: PartnershipGate): GateView {
  return { mayBeActive: !blocks(gate), ...gate };
}

/** Everything on the page of a partnership. */
export function toPartnershipProfileView(
  page: PartnershipPage,
  gate: PartnershipGate,
  assessments: AssessmentRow[],
): PartnershipProfileView {
  const { openSeriousIncidents: _, ...shown } = toPartnershipView(page);
  return { ...shown, gate: toGateView(gate), assessments: assessments.map(toAssessmentView) };
}
