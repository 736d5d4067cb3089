import { anything, DecodeError, type Decoder, oneOf, record, text, truth, whole } from '#kernel';
import { CODE, nullable, WEIGHT } from './reading.js';
import { type Criterion, CRITERION_RULES } from './scorecard.js';

/** Reads one criterion of a card whose scale ends at `top`. */
export function criterionOf(top: number): Decoder<Criterion> {
  const threshold = nullable(whole(1, top));
  const fields = record({
    id: CODE,
    domain: CODE,
    text: text(/^/, 'must be text'),
    weight: WEIGHT,
    rule: oneOf(CRITERION_RULES),
    fail_below: threshold,
    meets_at_least: threshold,
    na_allowed: truth,
    evidence_hint: anything,
    anchors: anything,
  });
  return (value, path) => {
    const criterion = fields(value, path);
    requireThresholds(criterion, path);
    return criterion;
  };
}

function requireThresholds({ rule, failBelow, meetsAtLeast }: Criterion, path: string): void {
  requireSet(failBelow, rule === 'red_line', `${path}.fail_below`, rule);
  requireSet(meetsAtLeast, rule !== 'scored', `${path}.meets_at_least`, rule);
  if (failBelow !== null && meetsAtLeast !== null && meetsAtLeast < failBelow) {
    throw new DecodeError(`${path}.meets_at_least`, `must not be below fail_below, ${failBelow}`);
  }
}

function requireSet(threshold: number | null, wanted: boolean, path: string, rule: string): void {
  if (wanted && threshold === null) throw new DecodeError(path, `must be set for rule ${rule}`);
  if (!wanted && threshold !== null) throw new DecodeError(path, `must be null for rule ${rule}`);
}
