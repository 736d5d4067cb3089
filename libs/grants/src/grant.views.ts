import { ApiProperty } from '@nestjs/swagger';
import { daysBetween, moneyOf, type PlainDate } from '#kernel';
import { MoneyView } from '#money';
import { groupOf, isSecured } from './domain/grant-stage.js';
import type { GrantRow } from './grants.queries.js';

/** An organisation that a grant names. */
export class PartyView {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}

export class RecipientView extends PartyView {
  @ApiProperty({ type: String, nullable: true }) level: string | null;
}

/** The requirement that is due next. */
export class NextRequirementView {
  @ApiProperty() id: string;
  @ApiProperty() label: string;
  @ApiProperty() dueOn: string;
  @ApiProperty() state: string;
  @ApiProperty() overdue: boolean;
}

/** A grant in a list. */
export class GrantView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: PartyView }) donor: PartyView;
  @ApiProperty({ type: RecipientView }) recipient: RecipientView;
  @ApiProperty() role: string;
  @ApiProperty() stage: string;
  @ApiProperty({ description: 'pipeline, secured or lost' }) stageGroup: string;
  @ApiProperty() secured: boolean;
  @ApiProperty({ type: String, nullable: true }) signedOn: string | null;
  @ApiProperty({ type: MoneyView }) amount: MoneyView;
  @ApiProperty() startsOn: string;
  @ApiProperty() endsOn: string;
  @ApiProperty({ type: Number, nullable: true, description: 'to the last day of a secured grant; null once it is past' })
  daysLeft: number | null;
  @ApiProperty({ description: 'another grant continues it' }) renewed: boolean;
  @ApiProperty({ type: NextRequirementView, nullable: true }) nextRequirement: NextRequirementView | null;
  @ApiProperty() overdueRequirements: number;
  @ApiProperty({ type: PartyView, nullable: true }) owner: PartyView | null;
  @ApiProperty() sensitivity: string;
  @ApiProperty() demo: boolean;
}

export function toGrantView(row: GrantRow, today: PlainDate): GrantView {
  const { id, version, code, title, role, stage, signedOn, startsOn, endsOn, renewed, overdueRequirements, sensitivity, demo } =
    row;
  return {
    ...{ id, version, code, title, role, stage, signedOn, startsOn, endsOn, renewed, overdueRequirements, sensitivity, demo },
    donor: { id: row.donorId, name: row.donorName },
    recipient: { id: row.recipientId, name: row.recipientName, level: row.recipientLevel },
    stageGroup: groupOf(stage),
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
