import { addDays, type PlainDate } from '#kernel';
import { GRACE_DAYS, type RetentionKind } from './domain/periods.js';
import { type Erasable } from './erasures.queries.js';
import type { ErasureRequestRow } from './erasure-requests.queries.js';
import { type ProposalRow, type ProposalState } from './proposals.queries.js';
import { type Verification } from './retention.inputs.js';

/** How long one kind of record is kept. */
export class PeriodView {
  kind: RetentionKind;
  months: number;
  version: number;
}

/** A record that has outlived its period. */
export class ProposalView {
  id: string;
  version: number;
  kind: RetentionKind;
  subjectId: string;
  organisationId: string | null;
  organisationName: string | null;
  /** the first day after its period */ dueOn: PlainDate;
  /** the first day on which it goes, unless it is held */ goesOn: PlainDate;
  state: ProposalState;
  holdReason: string | null;
  heldByName: string | null;
  settledOn: PlainDate | null;
}

/** Somebody wants to be erased, and what came of it. */
export class ErasureRequestView {
  id: string;
  version: number;
  subjectType: Erasable;
  subjectId: string;
  /** what the record is called now */ subjectName: string | null;
  organisationId: string | null;
  organisationName: string | null;
  verification: Verification;
  requestedById: string;
  requestedByName: string;
  requestedOn: PlainDate;
  /** one month after the request */ answerDueOn: PlainDate;
  state: 'waiting' | 'approved' | 'refused';
  decidedByName: string | null;
  decidedOn: PlainDate | null;
  refusalReason: string | null;
}

export function toProposalView({ listedOn, ...row }: ProposalRow): ProposalView {
  return { ...row, goesOn: addDays(listedOn, GRACE_DAYS) };
}

export function toErasureRequestView(row: ErasureRequestRow): ErasureRequestView {
  return row;
}
