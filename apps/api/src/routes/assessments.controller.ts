import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { PersonActor } from '#kernel';
import { IsTrueOrFalse, type Page } from '#platform';
import {
  ApprovalInput,
  ASSESSED_BANDS,
  type AssessedBand,
  ASSESSMENT_STATES,
  AssessmentDossierView,
  AssessmentsService,
  type AssessmentState,
  AssessmentView,
  ReasonInput,
  ReviewsService,
  SubmissionService,
} from '#standards';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

export class AssessmentsQuery extends ListQuery {
  @IsOptional() @IsIn(ASSESSMENT_STATES) state?: AssessmentState;
  @IsOptional() @IsIn(ASSESSED_BANDS) band?: AssessedBand;
  @IsOptional() @IsUUID() organisationId?: string;
  /** true: only those whose next step is mine */ @IsOptional()
  @IsTrueOrFalse({ message: 'must be true or false' })
  waitingForMe?: boolean;
}

@ApiTags('assessments')
@Controller('assessments')
export class AssessmentsController {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly submissions: SubmissionService,
    private readonly reviews: ReviewsService,
  ) {}

  @Get()
  @Can('assessments.read')
  @ApiOperation({ operationId: 'listAssessments', summary: 'Assessments, the latest first' })
  list(@Acting() actor: PersonActor, @Query() query: AssessmentsQuery): Promise<Page<AssessmentView>> {
    const { cursor, limit, ...filter } = query;
    return this.assessments.list(actor, filter, { cursor, limit });
  }

  @Get(':id')
  @Can('assessments.read')
  @ApiOperation({ operationId: 'showAssessment', summary: 'One assessment with card, answers, evidence, actions and result' })
  show(@Acting() actor: PersonActor, @Id() id: string): Promise<AssessmentDossierView> {
    return this.assessments.show(actor, id);
  }

  @Post(':id/submission')
  @Can('assessments.score')
  @ApiOperation({ operationId: 'submitAssessment', summary: 'Hand an assessment in for review' })
  submit(@Acting() actor: PersonActor, @Id() id: string, @IfMatch() version: number): Promise<AssessmentDossierView> {
    return this.submissions.submit(actor, id, version);
  }

  @Post(':id/approval')
  @Can('assessments.review')
  @ApiOperation({ operationId: 'approveAssessment', summary: 'Approve the result as a second person' })
  approve(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: ApprovalInput,
  ): Promise<AssessmentDossierView> {
    return this.reviews.approve(actor, id, version, input.remark ?? null);
  }

  @Post(':id/rejection')
  @Can('assessments.review')
  @ApiOperation({ operationId: 'rejectAssessment', summary: 'Refuse the result, with the reason' })
  reject(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: ReasonInput,
  ): Promise<AssessmentDossierView> {
    return this.reviews.reject(actor, id, version, input.reason);
  }

  @Post(':id/withdrawal')
  @Can('assessments.score')
  @ApiOperation({ operationId: 'withdrawAssessment', summary: 'End an assessment that is not decided' })
  withdraw(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: ReasonInput,
  ): Promise<AssessmentDossierView> {
    return this.assessments.withdraw(actor, id, version, input.reason);
  }

  @Post(':id/suspension')
  @Can('assessments.suspend')
  @ApiOperation({ operationId: 'suspendAssessment', summary: 'Stop an approved assessment, with the reason' })
  suspend(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: ReasonInput,
  ): Promise<AssessmentDossierView> {
    return this.reviews.suspend(actor, id, version, input.reason);
  }
}
