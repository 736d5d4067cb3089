import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '#kernel';
import {
  ActionDoneInput,
  ActionInput,
  ActionsService,
  AnswerInput,
  AssessmentDossierView,
  EvidenceInput,
  EvidenceService,
  GateAnswerInput,
  SavedActionView,
  SavedAnswerView,
  SavedEvidenceView,
  ScoringService,
} from '#standards';
import { Can } from '../http/can.decorator.js';
import { NoContent } from '../http/no-content.js';
import { Acting, Id, IfMatch } from '../http/parameters.js';

@ApiTags('assessments')
@Controller('assessments/:id')
export class ScoringController {
  constructor(
    private readonly scoring: ScoringService,
    private readonly evidence: EvidenceService,
    private readonly actions: ActionsService,
  ) {}

  @Put('answers/:criterion')
  @Can('assessments.score')
  @ApiOperation({
    operationId: 'answerCriterion',
    summary: 'Score a criterion; If-Match is the version of the answer, "v0" for the first',
  })
  answer(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @Param('criterion') criterion: string,
    @IfMatch() version: number,
    @Body() input: AnswerInput,
  ): Promise<SavedAnswerView> {
    return this.scoring.answer(actor, { id, criterion }, version, input);
  }

  @Put('gate-answers/:question')
  @Can('assessments.score')
  @ApiOperation({ operationId: 'answerGateQuestion', summary: 'Answer a yes/no question of the profile' })
  answerQuestion(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @Param('question') question: string,
    @Body() input: GateAnswerInput,
  ): Promise<AssessmentDossierView> {
    return this.scoring.answerQuestion(actor, { id, question }, input.answer);
  }

  @Post('evidence')
  @Can('assessments.score')
  @ApiOperation({ operationId: 'addEvidence', summary: 'Add what a score rests on' })
  addEvidence(@Acting() actor: PersonActor, @Id() id: string, @Body() input: EvidenceInput): Promise<SavedEvidenceView> {
    return this.evidence.add(actor, id, input);
  }

  @Delete('evidence/:evidenceId')
  @NoContent()
  @Can('assessments.score')
  @ApiOperation({ operationId: 'removeEvidence', summary: 'Remove what a score rests on' })
  removeEvidence(@Acting() actor: PersonActor, @Id() id: string, @Id('evidenceId') evidenceId: string): Promise<void> {
    return this.evidence.remove(actor, id, evidenceId);
  }

  @Put('actions/:criterion')
  @Can('assessments.score')
  @ApiOperation({
    operationId: 'planAction',
    summary: 'Plan the action for a criterion or a domain; If-Match is the version of the action, "v0" for a new one',
  })
  planAction(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @Param('criterion') subject: string,
    @IfMatch() version: number,
    @Body() input: ActionInput,
  ): Promise<SavedActionView> {
    return this.actions.plan(actor, { id, subject }, version, input);
  }

  @Delete('actions/:criterion')
  @NoContent()
  @Can('assessments.score')
  @ApiOperation({ operationId: 'removeAction', summary: 'Take an action out of the plan' })
  removeAction(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @Param('criterion') subject: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.actions.remove(actor, { id, subject }, version);
  }

  @Post('actions/:criterion/completion')
  @Can('assessments.read')
  @ApiOperation({ operationId: 'completeAction', summary: 'Say that an action of an approved assessment was done' })
  completeAction(
    @Acting() actor: PersonActor,
    @Id() id: string,
    @Param('criterion') subject: string,
    @IfMatch() version: number,
    @Body() input: ActionDoneInput,
  ): Promise<AssessmentDossierView> {
    return this.actions.complete(actor, { id, subject }, version, input.doneOn ?? null);
  }
}
