/** Where a grant stands, from a first thought to a settled balance (domain.md 3.1): the stages in their order. */
export const PIPELINE_STAGES = ['prospect', 'qualified', 'invited', 'submitted', 'negotiation', 'approved_unsigned'] as const;
/** Both sides have signed. A closed grant stays secured, so that past years keep their income. */
export const SECURED_STAGES = ['signed', 'active', 'closing', 'closed'] as const;
export const LOST_STAGES = ['declined', 'withdrawn', 'lapsed'] as const;
export const STAGES = [...PIPELINE_STAGES, ...SECURED_STAGES, ...LOST_STAGES] as const;
export type PipelineStage = (typeof PIPELINE_STAGES)[number];
export type Stage = (typeof STAGES)[number];

export const STAGE_GROUPS = ['pipeline', 'secured', 'lost'] as const;
export type StageGroup = (typeof STAGE_GROUPS)[number];

const GROUPS: Record<StageGroup, readonly Stage[]> = { pipeline: PIPELINE_STAGES, secured: SECURED_STAGES, lost: LOST_STAGES };

export function stagesOf(group: StageGroup): readonly Stage[] {
  return GROUPS[group];
}

/** The group of a stage; the database keeps it beside each grant as `stage_group`. */
export function stageGroupOf(stage: Stage): StageGroup {
  return STAGE_GROUPS.find((group) => GROUPS[group].includes(stage))!;
}

export function isPipeline(stage: Stage): stage is PipelineStage {
  return stageGroupOf(stage) === 'pipeline';
}

export function isSecured(stage: Stage): boolean {
  return stageGroupOf(stage) === 'secured';
}

/** Secured and not closed: money and reports are still to come. The database keeps it as `running`. */
export function isRunning(stage: Stage): boolean {
  return isSecured(stage) && stage !== 'closed';
}

export function isLost(stage: Stage): boolean {
  return stageGroupOf(stage) === 'lost';
}
