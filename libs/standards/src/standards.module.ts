import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeadlinesModule } from '#deadlines';
import { IdentityModule } from '#identity';
import { SecretsModule } from '#secrets';
import { Action } from './action.entity.js';
import { ActionsService } from './actions.service.js';
import { CriterionAnswer } from './answer.entity.js';
import { Assessment } from './assessment.entity.js';
import { AssessmentDeadlines } from './assessment-deadlines.service.js';
import { AssessmentsService } from './assessments.service.js';
import { Evidence } from './evidence.entity.js';
import { EvidenceNotes } from './evidence-notes.service.js';
import { EvidenceService } from './evidence.service.js';
import { ReviewsService } from './reviews.service.js';
import { ScoringService } from './scoring.service.js';
import { StandardVersion } from './standard-version.entity.js';
import { StandardsService } from './standards.service.js';
import { SubmissionService } from './submission.service.js';

const SERVICES = [
  ActionsService,
  AssessmentsService,
  EvidenceService,
  ReviewsService,
  ScoringService,
  StandardsService,
  SubmissionService,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([Action, Assessment, CriterionAnswer, Evidence, StandardVersion]),
    DeadlinesModule,
    IdentityModule,
    SecretsModule,
  ],
  providers: [...SERVICES, AssessmentDeadlines, EvidenceNotes],
  exports: SERVICES,
})
export class StandardsModule {}
