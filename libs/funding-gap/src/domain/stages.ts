import type { PlainDate } from '#kernel';
import { LOST_STAGES, PIPELINE_STAGES, SECURED_STAGES, type Grant, type PipelineStage, type Stage } from './gap-input.js';

/**
 * Where a grant stands (domain.md 3.1). Secured on a day means that both signatures were there: a grant signed on
 * 2023-03-15 is secured on that day and not on 2023-03-14. Closed grants stay secured, so that past years keep income.
 */
export function isPipeline(stage: Stage): stage is PipelineStage {
  return (PIPELINE_STAGES as readonly Stage[]).includes(stage);
}

export function isSecuredStage(stage: Stage): boolean {
  return (SECURED_STAGES as readonly Stage[]).includes(stage);
}

export function isLost(grant: Pick<Grant, 'stage'>): boolean {
  return (LOST_STAGES as readonly Stage[]).includes(grant.stage);
}

export function isSecuredOn(grant: Pick<Grant, 'stage' | 'signedOn'>, day: PlainDate): boolean {
  return isSecuredStage(grant.stage) && grant.signedOn !== null && grant.signedOn <= day;
}
