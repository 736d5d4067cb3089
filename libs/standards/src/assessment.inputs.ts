import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUrl, IsUUID, Length, Matches, Min } from 'class-validator';
import { type PlainDate } from '#kernel';
import { SENSITIVITIES, type Sensitivity } from '#organisations';
import { IsPlainDate } from '#platform';
import { EVIDENCE_KINDS, type EvidenceKind } from './evidence.entity.js';

const NOT_BLANK = { message: 'must not be blank' };

/** A new assessment of a partnership. */
export class StartAssessmentInput {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'an earlier assessment of the partnership to take answers, evidence and actions from',
  })
  @IsOptional()
  @IsUUID()
  copyFromId?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'why an approved result is corrected; with it no waiting time applies',
  })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, NOT_BLANK)
  correctionReason?: string | null;
}

/** What is said about one criterion: a score, or that it does not apply, or neither to take the answer back. */
export class AnswerInput {
  @ApiPropertyOptional({ type: Number, nullable: true, minimum: 0, description: 'a number of the scale of the card' })
  @IsOptional()
  @IsInt()
  @Min(0)
  score?: number | null;

  @ApiPropertyOptional({ default: false })
  @IsOptional()
  @IsBoolean()
  notApplicable?: boolean;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @Length(0, 5000)
  note?: string | null;
}

/** The answer to a yes/no question of the profile. */
export class GateAnswerInput {
  @ApiProperty()
  @IsBoolean()
  answer: boolean;
}

/** What a score rests on. A link needs its address, the note of a call its day. */
export class EvidenceInput {
  @ApiProperty({ example: 'G1' })
  @IsString()
  @Length(1, 80)
  criterion: string;

  @ApiProperty({ enum: EVIDENCE_KINDS })
  @IsIn(EVIDENCE_KINDS)
  kind: EvidenceKind;

  @ApiProperty({ example: 'Minutes of the joint meeting, page 3' })
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, NOT_BLANK)
  description: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'what an informant told; sealed, and for few to read' })
  @IsOptional()
  @IsString()
  @Length(1, 5000)
  informantNote?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'https://ally.example/policy',
    description: 'required for a link',
  })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @Length(1, 2000)
  url?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    example: '2026-03-01',
    description: 'required for the note of a call',
  })
  @IsOptional()
  @IsPlainDate()
  datedOn?: PlainDate | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2028-03-01' })
  @IsOptional()
  @IsPlainDate()
  expiresOn?: PlainDate | null;

  @ApiPropertyOptional({ enum: SENSITIVITIES, default: 'internal' })
  @IsOptional()
  @IsIn(SENSITIVITIES)
  sensitivity?: Sensitivity;
}

/** What the partner undertakes. It counts with owner, due date within the limit and the evidence expected. */
export class ActionInput {
  @ApiProperty({ example: 'Agree in writing who speaks on which subject' })
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, NOT_BLANK)
  description: string;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2026-09-01' })
  @IsOptional()
  @IsPlainDate()
  dueOn?: PlainDate | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'The signed exchange of letters' })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, NOT_BLANK)
  evidenceExpected?: string | null;
}

/** That an action was done. */
export class ActionDoneInput {
  @ApiPropertyOptional({ type: String, format: 'date', example: '2026-08-20', description: 'today when left out' })
  @IsOptional()
  @IsPlainDate()
  doneOn?: PlainDate;
}

/** Why something is refused, withdrawn or stopped. It is kept and shown. */
export class ReasonInput {
  @ApiProperty()
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, NOT_BLANK)
  reason: string;
}

/** Approval, with a remark where there is something to say. */
export class ApprovalInput {
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, NOT_BLANK)
  remark?: string | null;
}
