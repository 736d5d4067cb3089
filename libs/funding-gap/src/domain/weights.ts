import { Fraction, isLost, isPipeline, type PipelineStage } from '#kernel';
import type { ByBand, Grant, Settings } from './gap-input.js';
import { isSecuredOn } from './stages.js';

/** Why a grant counts with its weight. */
export type WeightReason = 'secured' | 'signed_later' | 'lost' | 'not_secured' | 'stage_probability' | 'override' | 'whole';

export interface Weight {
  value: Fraction;
  reason: WeightReason;
}

const SECURED = same({ value: Fraction.ONE, reason: 'secured' });
const SIGNED_LATER = same({ value: Fraction.ZERO, reason: 'signed_later' });
const LOST = same({ value: Fraction.ZERO, reason: 'lost' });
const NOT_SECURED: Weight = { value: Fraction.ZERO, reason: 'not_secured' };
const WHOLE: Weight = { value: Fraction.ONE, reason: 'whole' };
const LEADS: readonly PipelineStage[] = ['prospect', 'qualified'];

/**
 * How much of a grant counts in each band (domain.md 4.1). Secured money counts whole; what was signed after the report
 * day counts nowhere, because its stage on that day is not known. Pipeline counts in *expected* with the probability of
 * its stage or the override in force; in *optimistic* everything invited or later counts whole and a lead as in expected.
 * A proposal of 20,813.11 at 0.35 adds 7,284.59 to expected and 20,813.11 to optimistic. The bands are ordered.
 */
export function weightsOf(grant: Grant, settings: Settings): ByBand<Weight> {
  if (isLost(grant.stage)) return LOST;
  if (!isPipeline(grant.stage)) return isSecuredOn(grant, settings.asOf) ? SECURED : SIGNED_LATER;
  const expected = expectedWeight(grant, grant.stage, settings);
  return { committed: NOT_SECURED, expected, optimistic: LEADS.includes(grant.stage) ? expected : WHOLE };
}

function expectedWeight(grant: Grant, stage: PipelineStage, settings: Settings): Weight {
  const override = grant.probabilityOverride;
  return override !== null && settings.asOf <= override.expiresOn
    ? { value: override.value, reason: 'override' }
    : { value: settings.stageProbability[stage], reason: 'stage_probability' };
}

function same(weight: Weight): ByBand<Weight> {
  return { committed: weight, expected: weight, optimistic: weight };
}
