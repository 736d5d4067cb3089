import { ApiProperty } from '@nestjs/swagger';
import { addDays, type PlainDate } from '#kernel';
import { GRACE_DAYS, RETENTION_KINDS, type RetentionKind } from './domain/periods.js';
import { ERASABLE, type Erasable } from './erasures.queries.js';
import type { ErasureRequestRow } from './erasure-requests.queries.js';
import { PROPOSAL_STATES, type ProposalRow, type ProposalState } from './proposals.queries.js';
import { VERIFICATIONS, type Verification } from './retention.inputs.js';

/** How long one kind of record is kept. */
export class PeriodView {
  @ApiProperty({ enum: RETENTION_KINDS }) kind: RetentionKind;
  @ApiProperty() months: number;
  @ApiProperty() version: number;
}

/** A record that has outlived its period. */
export class ProposalView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: RETENTION_KINDS }) kind: RetentionKind;
  @ApiProperty() subjectId: string;
  @ApiProperty({ type: String, nullable: true }) organisationId: string | null;
  @ApiProperty({ type: String, nullable: true }) organisationName: string | null;
  @ApiProperty({ type: String, format: 'date', description: 'the first day after its period' }) dueOn: PlainDate;
  @ApiProperty({ type: String, format: 'date', description: 'the first day on which it goes, unless it is held' })
  goesOn: PlainDate;
  @ApiProperty({ enum: PROPOSAL_STATES }) state: ProposalState;
  @ApiProperty({ type: String, nullable: true }) holdReason: string | null;
  @ApiProperty({ type: String, nullable: true }) heldByName: string | null;
  @ApiProperty({ type: String, nullable: true }) settledOn: PlainDate | null;
}

/** Somebody wants to be erased, and what came of it. */
export class ErasureRequestView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: ERASABLE }) subjectType: Erasable;
  @ApiProperty() subjectId: string;
  @ApiProperty({ type: String, nullable: true, description: 'what the record is called now' }) subjectName: string | null;
  @ApiProperty({ type: String, nullable: true }) organisationId: string | null;
  @ApiProperty({ type: String, nullable: true }) organisationName: string | null;
  @ApiProperty({ enum: VERIFICATIONS }) verification: Verification;
  @ApiProperty() requestedById: string;
  @ApiProperty() requestedByName: string;
  @ApiProperty({ type: String, format: 'date' }) requestedOn: PlainDate;
  @ApiProperty({ type: String, format: 'date', description: 'one month after the request' }) answerDueOn: PlainDate;
  @ApiProperty({ enum: ['waiting', 'approved', 'refused'] }) state: 'waiting' | 'approved' | 'refused';
  @ApiProperty({ type: String, nullable: true }) decidedByName: string | null;
  @ApiProperty({ type: String, nullable: true }) decidedOn: PlainDate | null;
  @ApiProperty({ type: String, nullable: true }) refusalReason: string | null;
}

export function toProposalView({ listedOn, ...row }: ProposalRow): ProposalView {
  return { ...row, goesOn: addDays(listedOn, GRACE_DAYS) };
}

export function toErasureRequestView(row: ErasureRequestRow): ErasureRequestView {
  return row;
}
