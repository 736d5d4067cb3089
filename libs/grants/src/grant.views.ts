import { daysBetween, isSecured, moneyOf, type PlainDate, stageGroupOf } from '#kernel';
import { MoneyView } from '#money';
import type { GrantRow } from './grants.queries.js';

/** An organisation that a grant names. */
export class PartyView {
  id: string;
  name: string;
}

export class RecipientView extends PartyView {
  level: string | null;
}

/** The requirement that is due next. */
export class NextRequirementView {
  id: string;
  label: string;
  dueOn: string;
  state: string;
  overdue: boolean;
}

/** A grant in a list. */
export class GrantView {
  id: string;
  version: number;
  code: string;
  title: string;
  donor: PartyView;
  recipient: RecipientView;
  role: string;
  stage: string;
  /** pipeline, secured or lost */ stageGroup: string;
  secured: boolean;
  signedOn: string | null;
  amount: MoneyView;
  startsOn: string;
  endsOn: string;
  /** to the last day of a secured grant; null once it is past */ daysLeft: number | null;
  /** another grant continues it */ renewed: boolean;
  nextRequirement: NextRequirementView | null;
  overdueRequirements: number;
  owner: PartyView | null;
  sensitivity: string;
  demo: boolean;
}

export function toGrantView(row: GrantRow, today: PlainDate): GrantView {
  const { id, version, code, title, role, stage, signedOn, startsOn, endsOn, renewed, overdueRequirements, sensitivity, demo } =
    row;
  return {
    ...{ id, version, code, title, role, stage, signedOn, startsOn, endsOn, renewed, overdueRequirements, sensitivity, demo },
    donor: { id: row.donorId, name: row.donorName },
    recipient: { id: row.recipientId, name: row.recipientName, level: row.recipientLevel },
    stageGroup: stageGroupOf(stage),
    secured: isSecured(stage),
    amount: moneyOf(row.amount, row.currency),
    daysLeft: isSecured(stage) && endsOn >= today ? daysBetween(today, endsOn) : null,
    nextRequirement: row.nextRequirement && { ...row.nextRequirement, overdue: row.nextRequirement.dueOn < today },
    owner: partyOrNull(row.ownerId, row.ownerName),
  };
}

export function partyOrNull(id: string | null, name: string | null): PartyView | null {
  return id === null ? null : { id, name: name ?? '' };
}
