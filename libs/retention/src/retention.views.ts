import { addDays, type PlainDate } from '#kernel';
import { GRACE_DAYS, type RetentionKind } from './domain/periods.js';
import { type Erasable } from './erasures.queries.js';
import type { ListedKind } from './kinds.js';
import { type Verification } from './retention.inputs.js';

export const PROPOSAL_STATES = ['listed', 'held', 'applied', 'lapsed'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What a list can be narrowed to; open are those still to be decided. */
export const PROPOSAL_VIEWS = ['open', ...PROPOSAL_STATES] as const;
export type ProposalViewName = (typeof PROPOSAL_VIEWS)[number];

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

/** Such a record as it is read. */
export type ProposalRow = Omit<ProposalView, 'goesOn' | 'kind'> & { kind: ListedKind; listedOn: PlainDate };

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
