import type { ReportRow } from './reports.queries.js';

/** Keys of the sentences that stand below a report. */
export const FOOTNOTES = [
  'rounding',
  'past_date',
  'baseline_changed',
  'needs_not_stated',
  'sources_estimated',
  'bank_rate_missing',
  'signed_later',
  'rates_old',
  'leaves_scope',
  'outside_scope',
] as const;
export type Footnote = (typeof FOOTNOTES)[number];

/**
 * Which footnotes a report carries. Two always matter to whoever adds up: printed cells may differ from a printed total
 * by a cent, and a report compiled after its day uses the records as they were when it was compiled (decisions.md 4).
 */
export function footnotesOf(
  { asOfOn, compiledAt, dataQuality }: Pick<ReportRow, 'asOfOn' | 'compiledAt' | 'dataQuality'>,
  baselineChanged: boolean,
): Footnote[] {
  const carried: Record<Footnote, boolean> = {
    rounding: true,
    past_date: asOfOn < compiledAt.toISOString().slice(0, 10),
    baseline_changed: baselineChanged,
    needs_not_stated: dataQuality.unstated.length > 0,
    sources_estimated: dataQuality.donorsWithEstimatedSources.length > 0,
    bank_rate_missing: dataQuality.grantsWithoutBankRate.length > 0,
    signed_later: dataQuality.grantsSignedLater.length > 0,
    rates_old: dataQuality.oldSpotRates.length > 0,
    leaves_scope: dataQuality.subgrantsLeavingScope.length > 0,
    outside_scope: dataQuality.grantsOutsideScope > 0,
  };
  return FOOTNOTES.filter((key) => carried[key]);
}
