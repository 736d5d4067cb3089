import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUrl, IsUUID, Length, Min } from 'class-validator';
import { type PlainDate } from '#kernel';
import { SENSITIVITIES, type Sensitivity } from '#organisations';
import { IsFilledText, IsPlainDate } from '#platform';
import { EVIDENCE_KINDS, type EvidenceKind } from './evidence.entity.js';

/** A new assessment of a partnership. */
export class StartAssessmentInput {
  /** an earlier assessment of the partnership to take answers, evidence and actions from */
  @IsOptional() @IsUUID() copyFromId?: string | null;
  /** why an approved result is corrected; with it no waiting time applies */
  @IsOptional() @IsFilledText(2000) correctionReason?: string | null;
}

/** What is said about one criterion: a score, or that it does not apply, or neither to take the answer back. */
export class AnswerInput {
  /** a number of the scale of the card */ @IsOptional() @IsInt() @Min(0) score?: number | null;
  /** @default false */ @IsOptional() @IsBoolean() notApplicable?: boolean;
  @IsOptional() @IsString() @Length(0, 5000) note?: string | null;
}

/** The answer to a yes/no question of the profile. */
export class GateAnswerInput {
  @IsBoolean() answer: boolean;
}

/** What a score rests on. A link needs its address, the note of a call its day. */
export class EvidenceInput {
  /** @example G1 */ @IsString() @Length(1, 80) criterion: string;
  @IsIn(EVIDENCE_KINDS) kind: EvidenceKind;
  /** @example Minutes of the joint meeting, page 3 */ @IsFilledText(2000) description: string;
  /** what an informant told; sealed, and for few to read */
  @IsOptional() @IsString() @Length(1, 5000) informantNote?: string | null;
  /** required for a link @example https://ally.example/policy */
  @IsOptional() @IsUrl({ protocols: ['http', 'https'], require_protocol: true }) @Length(1, 2000) url?: string | null;
  /** required for the note of a call */ @IsOptional() @IsPlainDate() datedOn?: PlainDate | null;
  @IsOptional() @IsPlainDate() expiresOn?: PlainDate | null;
  /** @default internal */ @IsOptional() @IsIn(SENSITIVITIES) sensitivity?: Sensitivity;
}

/** What the partner undertakes. It counts with owner, due date within the limit and the evidence expected. */
export class ActionInput {
  /** @example Agree in writing who speaks on which subject */ @IsFilledText(2000) description: string;
  @IsOptional() @IsUUID() ownerId?: string | null;
  @IsOptional() @IsPlainDate() dueOn?: PlainDate | null;
  /** @example The signed exchange of letters */ @IsOptional() @IsFilledText(2000) evidenceExpected?: string | null;
}

/** That an action was done. */
export class ActionDoneInput {
  /** today when left out */ @IsOptional() @IsPlainDate() doneOn?: PlainDate;
}

/** Why something is refused, withdrawn or stopped. It is kept and shown. */
export class ReasonInput {
  @IsFilledText(2000) reason: string;
}

/** Approval, with a remark where there is something to say. */
export class ApprovalInput {
  @IsOptional() @IsFilledText(2000) remark?: string | null;
}
